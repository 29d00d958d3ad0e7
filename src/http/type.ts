import type { Type as Builders, TSchema } from 'typebox';

/** Properties that an object may lack. */
const optional = new WeakSet<object>();

/** What TypeBox builds with so many kinds of schema, without the 370 modules (20 MB) that TypeBox itself would load for it. */
type Used = Pick<
  typeof Builders,
  | 'Array'
  | 'Boolean'
  | 'Enum'
  | 'Integer'
  | 'Literal'
  | 'Number'
  | 'Object'
  | 'Optional'
  | 'String'
  | 'Union'
  | 'Unsafe'
>;

const builders = {
  Array: (items: TSchema, about = {}) => ({ ...about, type: 'array', items }),
  Boolean: (about = {}) => ({ ...about, type: 'boolean' }),
  Enum: (words: readonly string[], about = {}) => ({ ...about, enum: words }),
  Integer: (about = {}) => ({ ...about, type: 'integer' }),
  Literal: (value: string | number | boolean, about = {}) => ({ ...about, type: typeof value, const: value }),
  Number: (about = {}) => ({ ...about, type: 'number' }),
  Object: (properties: Readonly<Record<string, TSchema>>, about = {}) => {
    const required = Object.keys(properties).filter((name) => !optional.has(properties[name] ?? {}));
    return { ...about, type: 'object', ...(required.length > 0 ? { required } : {}), properties };
  },
  Optional: (schema: TSchema) => {
    const copy = { ...schema };
    optional.add(copy);
    return copy;
  },
  String: (about = {}) => ({ ...about, type: 'string' }),
  Union: (anyOf: readonly TSchema[], about = {}) => ({ ...about, anyOf }),
  Unsafe: (schema: TSchema) => ({ ...schema }),
};
/**
 * JSON Schemas whose types are TypeBox's: `Static<typeof schema>` is what fits. TypeBox checks nothing here, Fastify does:
 * the schemas are plain JSON.
 */
// biome-ignore lint/nursery/noUnsafeTypeAssertion: TypeBox's types say what these lines build, and the API's tests hold it.
export const Type = builders as unknown as Used;
