import type { FastifyError } from 'fastify';
import type { Fault } from './problem.ts';
import { maxCharacters } from './text.ts';

/** What the validator says, with the schema that does not hold. */
type Violation = {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly parentSchema?: SchemaNode;
};

type SchemaNode = {
  readonly contentMediaType?: unknown;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly oneOf?: readonly SchemaNode[];
  readonly const?: unknown;
};

const PLACES = { body: 'body', params: 'path', querystring: 'query', headers: 'body' } as const;

/** Takes why a request was not accepted. Returns where it is wrong. */
export function faultsIn(error: FastifyError): readonly Fault[] {
  // The validator stops at the first error; where there is a choice, what ruled out each of them comes before that one.
  const { outer, inner } = violationsIn(error);
  if (!outer) return error.code === 'FST_ERR_BAD_URL' ? [NO_ADDRESS] : [NO_JSON];
  const place = PLACES[error.validationContext ?? 'body'];
  return [{ in: place, field: fieldOf(outer), keyword: outer.keyword, reason: reasonFor(outer, inner) }];
}

/** Whether all that is wrong is that somebody wrote too much. */
export function isTextTooLong(error: FastifyError): boolean {
  const { outer } = violationsIn(error);
  return outer?.keyword === 'maxLength' && maxCharacters(outer.parentSchema ?? {}) !== undefined;
}

const NO_JSON: Fault = { in: 'body', field: '', keyword: 'json', reason: 'must be JSON' };
const NO_ADDRESS: Fault = { in: 'path', field: '', keyword: 'uri', reason: 'must be an address that can be decoded' };

function violationsIn({ validation = [] }: FastifyError) {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: the validator is told to be verbose, which its types do not know.
  const violations = validation as readonly Violation[];
  return { outer: violations.at(-1), inner: violations.slice(0, -1) };
}

function fieldOf({ keyword, instancePath, params }: Violation): string {
  if (keyword === 'required') return `${instancePath}/${params.missingProperty}`;
  return keyword === 'discriminator' ? `${instancePath}/${params.tag}` : instancePath;
}

function reasonFor(violation: Violation, inner: readonly Violation[]): string {
  const { keyword, params, message = 'must be something else', parentSchema = {} } = violation;
  const { properties = {}, oneOf = [] } = parentSchema;
  switch (keyword) {
    case 'required':
      return 'must be there';
    case 'additionalProperties':
      return `must have no fields but ${Object.keys(properties).join(', ')}`;
    case 'enum':
      return `must be one of ${[params.allowedValues].flat().join(', ')}`;
    case 'discriminator':
      return `must be one of ${oneOf.map((schema) => schema.properties?.[`${params.tag}`]?.const).join(', ')}`;
    case 'anyOf':
      return inner.map((choice) => reasonFor(choice, [])).join(', or ');
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case 'maxLength':
      return `must have at most ${maxCharacters(parentSchema) ?? params.limit} characters`;
    default:
      return message.replace('NOT', 'not');
  }
}
