import { strFromU8, unzipSync } from 'fflate';

/** Returns the parts of a Word or Excel file that are XML, by name. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return Object.fromEntries(files.map(([name, content]) => [name, strFromU8(content)]));
}

/** Every element of that name: its attributes and what stands inside, as written. */
export function elementsIn(
  xml: string,
  name: string,
): readonly { readonly attributes: string; readonly inside: string }[] {
  const element = new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>(.*?)</${name}>)`, 'gs');
  return [...xml.matchAll(element)].map(([, attributes = '', inside = '']) => ({ attributes, inside }));
}

/** An element's text without the marks of XML. */
export function plain(xml: string): string {
  return xml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
