import type { TSchema } from 'typebox';
import { en } from '../../content/shared/en.ts';
import { DOOR_REFUSALS, REFUSALS } from '../../dialogue/refusal.ts';
import { type Code, type Fault, PROBLEM_TYPE, statusOf } from '../problem.ts';
import { STATUS_NAMES } from '../status-names.ts';
import { Type } from '../type.ts';
import { objectOf } from './exact.ts';
import { listOf, oneOf, text } from './words.ts';

/** What an operation answers when it does what is asked for. */
type Good = {
  readonly description: string;
  /** By media type. */
  readonly content: Readonly<Record<string, TSchema>>;
  readonly headers?: Readonly<Record<string, TSchema>>;
};

/** Describes all answers of an operation: the good one, and one for each status of the problems that it may tell of. */
export function answers(status: 200 | 201, good: Good, codes: readonly Code[]) {
  const problems = Map.groupBy(new Set<Code>(['request-invalid', 'too-many-connections', ...codes]), statusOf);
  const withoutCode = codes.includes('too-large') ? [415, 500] : [500];
  for (const said of withoutCode) problems.set(said, problems.get(said) ?? []);
  const { description, content, headers } = good;
  return {
    [status]: { description, content: mediaOf(content), ...(headers && { headers }) },
    ...Object.fromEntries(
      [...problems].map(([problemStatus, listed]) => [problemStatus, problemAnswer(problemStatus, listed)]),
    ),
  };
}

/** An answer in JSON. */
export function json(description: string, schema: TSchema): Good {
  return { description, content: { 'application/json': schema } };
}

/** An answer in JSON with a cookie, which holds the key that the browser speaks with from then on. */
export function jsonWithCookie(description: string, schema: TSchema): Good {
  const cookie = text('The key, for this dialogue and role. `HttpOnly`, `SameSite=Strict`, and `Secure` over TLS.');
  return { ...json(description, schema), headers: { 'set-cookie': cookie } };
}

/** An answer with nothing to tell. Its field is there for pages to know it from what something else on the network answers. */
export const done = Type.Object(
  { done: Type.Literal(true, { description: 'Always.' }) },
  { title: 'Done', description: 'It is done.', additionalProperties: false },
);
export const DONE = { done: true } as const;

const code = Type.Unsafe<Code>({
  title: 'Code',
  description: 'Why it is not done. The texts are those that the pages show.',
  type: 'string',
  enum: [...REFUSALS, ...DOOR_REFUSALS],
  'x-enumDescriptions': en.refusal,
});

const fault = objectOf<Fault>()(
  { title: 'Fault', description: 'Where a request is wrong, and why.' },
  {
    in: oneOf(['body', 'path', 'query']),
    field: text('A JSON pointer, such as `/command/text`. Empty when the whole is wrong.'),
    keyword: text('The keyword of JSON Schema that does not hold, `json` or `uri`.'),
    reason: text('The same in English. It never repeats what was sent.'),
  },
);

const problem = Type.Object(
  {
    type: text('`urn:sekskant:` and the code, or `about:blank` where the status says everything.'),
    title: text(),
    status: Type.Integer(),
    code: Type.Optional(code),
    errors: Type.Optional(listOf(fault, 'With `request-invalid`, and with `text-too-long` when it is known where.')),
  },
  { title: 'Problem', description: 'Problem details as in RFC 9457.', additionalProperties: false },
);

function problemAnswer(status: number, codes: readonly Code[]) {
  const isSaid = codes.length > 0;
  const schema = isSaid ? { allOf: [problem, { properties: { code: { enum: codes } } }] } : problem;
  const headers = { 'retry-after': text('After how many seconds to ask again.') };
  return {
    description: STATUS_NAMES[status] ?? 'Problem',
    content: mediaOf({ [PROBLEM_TYPE]: schema }),
    ...((status === 429 || status === 503) && { headers }),
  };
}

function mediaOf(content: Readonly<Record<string, TSchema>>) {
  return Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }]));
}
