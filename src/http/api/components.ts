type Json = null | string | number | boolean | readonly Json[] | Members;
type Members = { readonly [name: string]: Json };

type Document = { readonly paths: Members; readonly components: Members };

const PLACE = '#/components/schemas/';

/**
 * Takes an OpenAPI document in which each schema stands where it is used. Returns it with the schemas that have a title as
 * components of that name. Throws when two different schemas have the same title.
 */
export function withComponents(document: Document): object {
  const { paths, components, ...rest } = document;
  const named = new Map<string, Json>();
  const described = hoisted(paths, named);
  const schemas = Object.fromEntries([...named].toSorted(([one], [other]) => one.localeCompare(other)));
  return { ...rest, paths: described, components: { ...components, schemas } };
}

function hoisted(value: Json, named: Map<string, Json>): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((item) => hoisted(item, named));
  const members = Object.entries(withMapping(value)).map(([name, member]) => [name, hoisted(member, named)] as const);
  const { title, ...schema } = Object.fromEntries(members);
  if (typeof title !== 'string') return Object.fromEntries(members);
  const known = named.get(title);
  if (known && JSON.stringify(known) !== JSON.stringify(schema)) throw new Error(`two schemas are called ${title}`);
  named.set(title, schema);
  return { $ref: PLACE + title };
}

/** A discriminator names the component for each value, as these are not the same. */
function withMapping(schema: Members): Members {
  const { discriminator, oneOf } = schema;
  if (!isMembers(discriminator) || !isList(oneOf)) return schema;
  const tag = String(discriminator.propertyName);
  const mapping = oneOf.filter(isMembers).map(({ title, properties }) => {
    const described = isMembers(properties) ? properties[tag] : undefined;
    return [isMembers(described) ? String(described.const) : '', `${PLACE}${title}`];
  });
  return { ...schema, discriminator: { ...discriminator, mapping: Object.fromEntries(mapping) } };
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isMembers(value: Json | undefined): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
