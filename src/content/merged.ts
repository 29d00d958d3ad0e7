type Group = { readonly [key: string]: unknown };

/** Puts words together, all the way down: a group of words that is in both has the words of both. */
export function merged<First, More>(first: First, more: More): First & More {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: it has all that is in either.
  return joined(first, more) as First & More;
}

function joined(first: unknown, more: unknown): unknown {
  if (!isGroup(first) || !isGroup(more)) return more;
  const both: Record<string, unknown> = { ...first };
  for (const [key, value] of Object.entries(more)) both[key] = key in both ? joined(both[key], value) : value;
  return both;
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
