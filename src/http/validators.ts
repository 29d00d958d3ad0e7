import AjvCompiler from '@fastify/ajv-compiler';
import type { FastifySchemaCompiler } from 'fastify';

type Schema = {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly discriminator?: { readonly propertyName: string };
  readonly oneOf?: readonly Schema[];
  readonly const?: unknown;
};
type Validate = ReturnType<FastifySchemaCompiler<Schema>>;
type Compile = (schema: Schema) => Validate;

const OPTIONS = {
  removeAdditional: false,
  coerceTypes: false,
  discriminator: true,
  allowUnionTypes: true,
  // A request that is refused is told what would have been right.
  verbose: true,
  // That these are schemas is a test's work: `/api/openapi.json` has them all.
  validateSchema: false,
} as const;

/** Compiles a schema as a whole, with Ajv. */
export function ajvCompile(): Compile {
  const compile = AjvCompiler()({}, { customOptions: OPTIONS });
  return (schema) => compile({ schema });
}

/**
 * Returns what Fastify checks requests with. A schema is compiled when the first request comes that it is for, and of a choice
 * by a tag (the commands) only what is chosen: all of it at once gives the server 14 MB more for good.
 */
export function validators(): FastifySchemaCompiler<Schema> {
  const compile = ajvCompile();
  return ({ schema }) => whenNeeded(partsOf(schema), compile);
}

function whenNeeded(partFor: (data: unknown) => Schema, compile: Compile): Validate {
  const compiled = new Map<Schema, Validate>();
  const validate: Validate = (data: unknown) => {
    const part = partFor(data);
    const check = compiled.get(part) ?? compile(part);
    compiled.set(part, check);
    const result = check(data);
    validate.errors = check.errors ?? null;
    return result;
  };
  return validate;
}

/** Returns what gives the part of a schema that some data are to fit: they fit all of it when they fit that part. */
function partsOf(schema: Schema): (data: unknown) => Schema {
  const { properties = {} } = schema;
  const [name, choice] = Object.entries(properties).find(([, { discriminator }]) => discriminator) ?? [];
  if (name === undefined || !choice?.discriminator) return () => schema;
  const tag = choice.discriminator.propertyName;
  const withOne = (one: Schema): Schema => ({ ...schema, properties: { ...properties, [name]: one } });
  const parts = new Map(choice.oneOf?.map((one) => [one.properties?.[tag]?.const, withOne(one)]));
  // Says what there is to choose from, to whoever has chosen nothing of it.
  const unchosen = withOne({ ...choice, oneOf: choice.oneOf?.map((one) => tagOf(one, tag)) ?? [] });
  return (data) => parts.get(Object(Object(data)[name])[tag]) ?? unchosen;
}

function tagOf({ properties = {} }: Schema, tag: string): Schema & { readonly required: readonly string[] } {
  return { required: [tag], properties: { [tag]: properties[tag] ?? {} } };
}
