import { INK } from '../diagram/palette.ts';
import { linesOf } from '../printable.ts';
import { officeLocale } from '../tongue.ts';
import { type Frame, filled, placed, tag } from './xml.ts';

/** A stretch of text. */
export type Run = { readonly text: string; readonly bold?: boolean; readonly colour?: string };
/** A paragraph: its size is in points. */
export type Paragraph = {
  readonly runs: readonly Run[];
  readonly size?: number;
  readonly align?: 'l' | 'ctr' | 'r';
  /** Whether it is a point of a list; false for what goes on below its first line. */
  readonly bullet?: boolean;
};

/** How far the text of a point stands in, in the file's unit. */
const POINT_INDENT = 228_600;

/** The paragraphs of what somebody wrote: one for each of its lines. */
export function written(text: string, look: Omit<Run, 'text'> & Omit<Paragraph, 'runs'> = {}): readonly Paragraph[] {
  const { size, align, bullet, ...run } = look;
  return text.split('\n').map((line, index) => ({
    runs: [{ ...run, text: line }],
    ...(size !== undefined && { size }),
    ...(align !== undefined && { align }),
    ...(bullet === true && { bullet: index === 0 }),
  }));
}

/** A text body, as shapes, placeholders and cells have it. `name` is its element. */
export function textBody(
  paragraphs: readonly Paragraph[],
  {
    locale,
    name = 'p:txBody',
    body = tag('a:bodyPr'),
  }: { readonly locale: string; readonly name?: string; readonly body?: string },
): string {
  const shown = paragraphs.length > 0 ? paragraphs : [{ runs: [] }];
  return tag(name, {}, body, tag('a:lstStyle'), ...shown.map((paragraph) => paragraphOf(paragraph, locale)));
}

function paragraphOf({ runs, size, align, bullet }: Paragraph, locale: string): string {
  const isRtl = linesOf(runs.map(({ text }) => text).join(''))[0]?.rtl === true;
  // Said of each: otherwise some programs go on as in the paragraph before it.
  const direction = { rtl: isRtl ? 1 : 0, algn: align ?? (isRtl ? 'r' : 'l') };
  const indent = bullet === undefined ? {} : { marL: POINT_INDENT, indent: bullet ? -POINT_INDENT : 0 };
  const mark = bullet === undefined ? '' : bullet ? tag('a:buChar', { char: '–' }) : tag('a:buNone');
  const looks = runs.map(({ text, bold, colour = INK }) =>
    tag(
      'a:r',
      {},
      tag(
        'a:rPr',
        { lang: officeLocale(locale), ...(size && { sz: Math.round(size * 100) }), ...(bold && { b: 1 }), dirty: 0 },
        filled(colour),
        tag('a:latin', { typeface: '+mn-lt' }),
      ),
      // Never an empty element: an empty text is text too.
      `<a:t>${escapedText(text)}</a:t>`,
    ),
  );
  return tag('a:p', {}, tag('a:pPr', { ...indent, ...direction }, mark), ...looks);
}

/** XML has no place for control characters, half letters and the two that are no letters. */
export function escapedText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u{fffe}\u{ffff}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Text at a place of its own. */
export function textBox(name: string, frame: Frame, paragraphs: readonly Paragraph[], look: TextBoxLook): string {
  const body = tag('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: look.anchor ?? 't' });
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, tag('p:cNvPr', { id: '@', name }), tag('p:cNvSpPr', { txBox: 1 }), tag('p:nvPr')),
    tag('p:spPr', {}, placed(frame), tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst')), tag('a:noFill')),
    textBody(paragraphs, { locale: look.locale, body }),
  );
}

export type TextBoxLook = { readonly locale: string; readonly anchor?: 't' | 'ctr' };

/** How many lines a text takes where so many letters fit; letters of Han, kana and Hangul and emoji count twice. */
export function linesIn(text: string, letters: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / letters)), 0);
}

function widthOf(line: string): number {
  const wide = line.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/gu,
  );
  return line.length + (wide?.length ?? 0);
}

type Measured<Item> = { readonly item: Item; readonly lines: number };

/**
 * Puts what follows each other on as few slides as hold it, with about as much on each. `linesFor` is what each takes of the
 * `room`.
 */
export function paged<Item>(
  items: readonly Item[],
  { room, linesFor }: { readonly room: number; readonly linesFor: (item: Item) => number },
): readonly (readonly Item[])[] {
  const measured = items.map((item) => ({ item, lines: linesFor(item) }));
  const fewest = pagesOf(measured, room);
  const rooms = Array.from({ length: Math.floor(room) }, (_, index) => index + 1);
  const least = rooms.find((each) => pagesOf(measured, each).length === fewest.length);
  return least === undefined ? fewest : pagesOf(measured, least);
}

function pagesOf<Item>(items: readonly Measured<Item>[], room: number): readonly (readonly Item[])[] {
  const pages: Item[][] = [];
  let left = 0;
  for (const { item, lines } of items) {
    if (pages.length === 0 || lines > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(item);
    left -= lines;
  }
  return pages;
}
