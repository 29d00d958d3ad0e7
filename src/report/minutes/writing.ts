import { HeadingLevel, type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
import { isRightToLeft, linesOf } from '../printable.ts';

/** What XML has no place for: Word would call the file damaged. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
/** They would turn around what comes after them; here each run says its own direction. */
const TURNS_AROUND = /[\u202a-\u202e\u2066-\u2069]/g;
/** A word processor breaks what is too long by itself, and finds a word only when it is whole. */
const MAY_BREAK = '\u200b';
/** From the first to the last letter of a passage that is written from right to left, with all that stands between. */
const RIGHT_TO_LEFT =
  /([\p{Script=Arabic}\p{Script=Hebrew}](?:[\p{Script=Arabic}\p{Script=Hebrew}\p{M}\p{P}\p{N}\s]*[\p{Script=Arabic}\p{Script=Hebrew}])?)/gu;
/** The same the other way round: it stands in a line that is written from right to left, with the marks around it. */
const LEFT_TO_RIGHT =
  /((?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}(?:(?![\p{Script=Arabic}\p{Script=Hebrew}])[\p{L}\p{M}\p{P}\p{N}\p{S}\s])*(?<=[\p{L}\p{N}]))/gu;
/** Under the text of a list's first line, in twentieths of a point. */
const LIST_INDENT = 720;

/** What people wrote: a text, or the lines of one. */
export type Written = string | ReturnType<typeof linesOf>;

export function heading(level: 1 | 2, text: string): Paragraph {
  const style = level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
  return new Paragraph({ heading: style, ...lineOf(text) });
}

/** Returns a paragraph for each line that people wrote, in the direction of its first letter. */
export function written(said: Written, look: IParagraphOptions = {}): readonly Paragraph[] {
  return linesIn(said).map(
    ({ text, rtl }) => new Paragraph({ bidirectional: rtl, ...look, children: [...runsOf(text, rtl)] }),
  );
}

/** One item of a list, with what comes `after` the text on its last line. */
export function listed(
  said: Written,
  after: readonly TextRun[] = [],
  look: IParagraphOptions = {},
): readonly Paragraph[] {
  const lines = linesIn(said);
  return lines.map(({ text, rtl }, index) => {
    const place = index === 0 ? { bullet: { level: 0 } } : { style: 'ListParagraph', indent: { start: LIST_INDENT } };
    const last = index === lines.length - 1 ? after : [];
    return new Paragraph({ bidirectional: rtl, ...look, ...place, children: [...runsOf(text, rtl), ...last] });
  });
}

/** What a paragraph has that says one thing: `look` is of its letters. */
export function lineOf(text: string, look: IRunOptions = {}): IParagraphOptions {
  const rtl = isRightToLeft(text);
  return { bidirectional: rtl, children: [...runsOf(text, rtl, look)] };
}

/** A line, or a stretch of one that is written from right to left or not, as runs, each of which is read in one direction. */
export function runsOf(line: string, rtl: boolean, look: IRunOptions = {}): readonly TextRun[] {
  return line
    .replaceAll(NOT_IN_XML, '')
    .replaceAll(TURNS_AROUND, '')
    .replaceAll(MAY_BREAK, '')
    .split(rtl ? LEFT_TO_RIGHT : RIGHT_TO_LEFT)
    .map((text, index) => ({ ...look, text, rightToLeft: (index % 2 === 1) !== rtl }))
    .filter(({ text }) => text !== '')
    .map((run) => new TextRun(run));
}

function linesIn(said: Written): ReturnType<typeof linesOf> {
  return typeof said === 'string' ? linesOf(said) : said;
}
