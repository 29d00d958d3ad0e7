import { Resvg } from '@resvg/resvg-js';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { dayOf } from '../day.ts';
import { DRAWING_FONT } from '../png.ts';
import type { ReportWords } from '../words.ts';
import { DIAGRAM_FONT } from './diagram.ts';
import { element, escaped } from './element.ts';
import { keyIn } from './key.ts';
import { INK, INK_SOFT } from './palette.ts';
import { describedIn, resultDiagram } from './pictures.ts';

/** In the diagram's own unit. */
const MARGIN = 16;
const HEAD = 18;
const SMALL = 10;
const LEADING = 1.4;
/** Of the text size: a letter on average. */
const LETTER = 0.53;

/**
 * The diagram as it can stand alone on a slide or a wall: over it whose it is and of which day, under it what is drawn
 * and where the model is from.
 */
export function slideSvg(result: ReadyResult, words: ReportWords): string {
  const picture = resultDiagram(result, words);
  const [, width = 0, height = 0] = /width="([\d.]+)" height="([\d.]+)"/.exec(picture)?.map(Number) ?? [];
  const day = dayOf(words.shared.locale, result.openedAt);
  const head = result.agenda.title ? `${result.agenda.title}, ${day}` : day;
  const foot = [...keyIn(words, result), words.guide.origin].flatMap((sentence) =>
    wrapped(sentence, width / SMALL / LETTER),
  );
  const above = MARGIN + HEAD * LEADING;
  const below = above + height + MARGIN;
  const total = [width + 2 * MARGIN, below + foot.length * SMALL * LEADING + MARGIN] as const;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${total.map((length) => length.toFixed(2)).join(' ')}`,
      width: total[0].toFixed(2),
      height: total[1].toFixed(2),
      'font-family': `'${DIAGRAM_FONT}', sans-serif`,
    },
    [
      text(wrapped(head, width / HEAD / LETTER)[0] ?? '', {
        y: MARGIN + HEAD * 0.8,
        size: HEAD,
        weight: 600,
        fill: INK,
      }),
      picture.replace('<svg ', `<svg x="${MARGIN}" y="${above.toFixed(2)}" `),
      ...foot.map((line, row) =>
        text(line, { y: below + (row + 1) * SMALL * LEADING, size: SMALL, weight: 400, fill: INK_SOFT }),
      ),
    ].join(''),
  );
}

/** The same with letters as shapes: it looks alike where nobody has our typeface. */
export function drawnSlideSvg(result: ReadyResult, words: ReportWords): string {
  const drawn = new Resvg(slideSvg(result, words), { font: DRAWING_FONT }).toString();
  const said = element('title', {}, escaped(words.title)) + element('desc', {}, escaped(describedIn(words, result)));
  return drawn.replace(/<svg[^>]*>/, (opening) => `${opening.slice(0, -1)} role="img">${said}`);
}

type Look = { readonly y: number; readonly size: number; readonly weight: number; readonly fill: string };

function text(line: string, { y, size, weight, fill }: Look): string {
  const look = { x: MARGIN, y: y.toFixed(2), 'font-size': size, 'font-weight': weight, fill };
  return element('text', look, escaped(line));
}

/** Lines of at most so many letters, broken between words. */
function wrapped(sentence: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of sentence.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
