/** An element of the structure that readers hear, as Typst writes it: plainly, with its kind in the third line. */
const ELEMENT = /(\d+) 0 obj\n<<\n {2}\/Type \/StructElem\n {2}\/S \/(TBody|TR|TD)\n[\s\S]*?\nendobj/g;
const CHILDREN = /\n {2}\/K \[([^\]]*)\]/;
const HEADERS = /\/Headers \[[^\]]*\]/;

type Element = { readonly kind: string; readonly at: number; readonly text: string };

/**
 * Returns a PDF where the first cell of each row of a table is the head of its row, for those who hear it. Typst knows heads
 * of columns alone. Each change is as long as what was there, so that everything in the file stays in its place.
 */
export function withRowHeads(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf);
  const elements = new Map<string, Element>();
  for (const { 0: text, 1: id = '', 2: kind = '', index: at } of file.toString('latin1').matchAll(ELEMENT))
    elements.set(id, { kind, at, text });
  for (const { kind, text } of elements.values())
    if (kind === 'TBody') for (const row of childrenOf(text)) makeHead(file, elements, elements.get(row));
  return file;
}

function makeHead(file: Buffer, elements: ReadonlyMap<string, Element>, row: Element | undefined): void {
  const [first = ''] = row?.kind === 'TR' ? childrenOf(row.text) : [];
  const cell = elements.get(first);
  if (cell?.kind !== 'TD') return;
  const head = cell.text
    .replace('/S /TD', '/S /TH')
    .replace(HEADERS, (headers) => '/Scope /Row'.padEnd(headers.length).slice(0, headers.length));
  file.write(head, cell.at, 'latin1');
}

function childrenOf(text: string): readonly string[] {
  return [...(CHILDREN.exec(text)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id);
}
