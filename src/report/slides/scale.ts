import { type Counts, SCALE } from '../../dialogue/scale.ts';
import { FOCUS, GRID_STRONG, INK, INK_SOFT, SHEET } from '../diagram/palette.ts';
import type { ReportWords } from '../words.ts';
import { textBody, textBox, written } from './text.ts';
import { filled, placed, stroked, tag } from './xml.ts';

type Scored = {
  /** How many groups agreed on each score. */
  readonly counts: Counts;
  readonly only: boolean;
  readonly isFocus: boolean;
};

/** In millimetres. */
const SIDE = 18;
const STEP = 42;
const AT = { x: 18, y: 64 } as const;

/** The scale from 1 to 5: filled where a score was agreed on, and with how many groups there are of several. */
export function scaleShapes(words: ReportWords, { counts, only, isFocus }: Scored): string {
  const { locale } = words.shared;
  return SCALE.map((score, index) => {
    const count = counts[index] ?? 0;
    const x = AT.x + index * STEP;
    const beneath = count > 0 && !only ? words.slides.groups(count) : '';
    const frame = { x: x - 8, y: AT.y + SIDE + 2, width: SIDE + 16, height: 8 };
    const label = beneath
      ? textBox(beneath, frame, written(beneath, { size: 14, colour: INK_SOFT, align: 'ctr' }), { locale })
      : '';
    return dot(`${score}`, { x, colour: count > 0 ? (isFocus ? FOCUS : INK) : null, locale }) + label;
  }).join('');
}

function dot(
  score: string,
  { x, colour, locale }: { readonly x: number; readonly colour: string | null; readonly locale: string },
): string {
  const text = written(score, { size: 24, bold: true, align: 'ctr', colour: colour === null ? INK_SOFT : SHEET });
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, tag('p:cNvPr', { id: '@', name: score }), tag('p:cNvSpPr'), tag('p:nvPr')),
    tag(
      'p:spPr',
      {},
      placed({ x, y: AT.y, width: SIDE, height: SIDE }),
      tag('a:prstGeom', { prst: 'ellipse' }, tag('a:avLst')),
      colour === null ? tag('a:noFill') : filled(colour),
      stroked({ colour: colour ?? GRID_STRONG, width: 1.5 }),
    ),
    textBody(text, { locale, body: tag('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }) }),
  );
}
