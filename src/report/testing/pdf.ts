import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const MM_PER_POINT = 25.4 / 72;

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** What a reader finds in a PDF, without looking at it. */
export type Read = {
  readonly title: string;
  readonly language: string;
  /** The texts of the bookmarks in order, however deep they are. */
  readonly bookmarks: readonly string[];
  /** The text of each page. */
  readonly pages: readonly string[];
  /** What stands on each page, with how far its baseline is from the foot of the page, in millimetres. */
  readonly placed: readonly (readonly { readonly text: string; readonly baseline: number }[])[];
  /** The structure elements of all pages in order, such as H1, P, Table, TH, with the alternative text of figures. */
  readonly structure: readonly { readonly role: string; readonly alt?: string }[];
};

/** Returns what stands in a PDF as a screen reader would have it. */
export async function readPdf(bytes: Uint8Array): Promise<Read> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
  });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const pages: string[] = [];
  const placed: { text: string; baseline: number }[][] = [];
  const structure: { role: string; alt?: string }[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    pages.push(text.replaceAll('\u00a0', ' '));
    placed.push(
      items.flatMap((item) =>
        'str' in item ? [{ text: item.str, baseline: Number(item.transform[5]) * MM_PER_POINT }] : [],
      ),
    );
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: pdfjs types leave out the alternative text that it gives.
    structure.push(...elementsOf((await page.getStructTree()) as PdfNode | null));
  }
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: pdfjs types this no further.
  const fields = info as { readonly Title?: string; readonly Language?: string };
  const bookmarks = titlesIn((await pdf.getOutline()) ?? []);
  await task.destroy();
  return { title: fields.Title ?? '', language: fields.Language ?? '', bookmarks, pages, placed, structure };
}

/** Whether a page has a text. */
export function says(page: string, text: string): boolean {
  return timesOn(page, text) > 0;
}

/**
 * How often a page has a text. One in Arabic is there as often as each of its words is: a reader of PDFs finds the words of a
 * line in the order that they are drawn in, and the letters that are drawn as one, as of لا, the other way round.
 */
export function timesOn(page: string, text: string): number {
  if (!/\p{Script=Arabic}/u.test(text)) return squeezed(page).split(squeezed(text)).length - 1;
  const there = wordsOf(page);
  return Math.min(...wordsOf(text).map((word) => there.filter((other) => other === word).length));
}

/** Each with its letters in one order, and without the signs of vowels and the marks that no letter is joined across. */
function wordsOf(text: string): readonly string[] {
  const words = text.replaceAll(/[\p{M}\u200c]/gu, '').match(/\p{Script=Arabic}+|\p{Script=Latin}+|\p{N}+/gu) ?? [];
  return words.map((word) => [...word].sort().join(''));
}

/** Returns text to compare: where lines break, and inside which words, is the typesetter's business. */
export function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00ad\u200b]/g, '');
}

/** Returns a text without the marks that hold a name apart, which nobody sees. */
export function seen(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '');
}

/** Returns a text as it is set: without the vowel signs of Arabic. */
export function withoutVowelSigns(text: string): string {
  return text.replaceAll(/[\u064b-\u0652]/g, '');
}

type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] };

function titlesIn(bookmarks: readonly Bookmark[]): readonly string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...titlesIn(items)]);
}

type PdfNode = { readonly role?: string; readonly alt?: string; readonly children?: readonly PdfNode[] };

function elementsOf(node: PdfNode | null): readonly { role: string; alt?: string }[] {
  if (!node) return [];
  const own = node.role && node.role !== 'Root' ? [{ role: node.role, ...(node.alt ? { alt: node.alt } : {}) }] : [];
  return [...own, ...(node.children ?? []).flatMap(elementsOf)];
}
