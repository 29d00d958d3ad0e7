/** The new name of each field that has one. */
export type NewNames = Readonly<Record<string, string>>;

/** Returns `value` with its own fields under their new names. What is no object is returned as it is. */
export function renamed(value: unknown, names: NewNames): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const newName = (name: string) => (Object.hasOwn(names, name) ? (names[name] ?? name) : name);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [newName(name), inner]));
}

/** Returns `value` with its field `name` changed, where it has that field. */
export function withField(value: unknown, name: string, change: (inner: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === name ? change(inner) : inner]));
}
