/** Returns an SVG element as text. Its attributes are escaped; what stands `inside` is SVG already. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, inside = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}${inside ? `>${inside}</${name}>` : '/>'}`;
}

export function path(d: string, attributes: Readonly<Record<string, string | number>>): string {
  return element('path', { d, ...attributes });
}

/** Control characters that XML has no place for are left out. */
export function escaped(text: string): string {
  return text
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
