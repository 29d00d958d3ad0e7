import { type Paragraph, textBody } from './text.ts';
import { type Stroke, stroked, tag } from './xml.ts';

/** The units of a drawing are cut this fine in the file, which knows whole numbers alone. */
export const FINE = 100;

export type Shape = {
  readonly name: string;
  /** SVG path data of straight lines; `round` for a circle of the box's size. */
  readonly path: string;
  readonly fill: string | null;
  readonly stroke: Stroke | null;
  readonly text?: readonly Paragraph[];
  readonly locale: string;
};

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Returns a native shape in the units of a drawing, which a group then places on its slide. */
export function shape({ name, path, fill, stroke, text, locale }: Shape): string {
  const box = boxOf(path);
  const at = (length: number) => Math.round(length * FINE);
  const ext = tag('a:ext', { cx: at(box.width), cy: at(box.height) });
  const place = tag('a:xfrm', {}, tag('a:off', { x: at(box.left), y: at(box.top) }), ext);
  const body = tag('a:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' });
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, tag('p:cNvPr', { id: '@', name }), tag('p:cNvSpPr'), tag('p:nvPr')),
    tag('p:spPr', {}, place, geometryOf(path, box), fill ?? tag('a:noFill'), stroked(stroke)),
    textBody(text ?? [], { locale, body }),
  );
}

/** Of a circle, of which the path says no more than its beginning and its radius: see `markerPath`. */
const ROUND = /^M(-?[\d.]+) (-?[\d.]+)a([\d.]+)/;

function geometryOf(path: string, box: Box): string {
  if (ROUND.test(path)) return tag('a:prstGeom', { prst: 'ellipse' }, tag('a:avLst'));
  const size = { w: Math.round(box.width * FINE), h: Math.round(box.height * FINE) };
  const point = ({ x, y }: Corner) =>
    tag('a:pt', { x: Math.round((x - box.left) * FINE), y: Math.round((y - box.top) * FINE) });
  const steps = stepsOf(path).map((step) => {
    if (step === 'close') return tag('a:close');
    return tag(step.begins ? 'a:moveTo' : 'a:lnTo', {}, point(step));
  });
  const rect = tag('a:rect', { l: 0, t: 0, r: 'r', b: 'b' });
  return tag(
    'a:custGeom',
    {},
    ...['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((list) => tag(list)),
    rect,
    tag('a:pathLst', {}, tag('a:path', size, ...steps)),
  );
}

type Corner = { readonly x: number; readonly y: number; readonly begins: boolean };

function stepsOf(path: string): readonly (Corner | 'close')[] {
  return [...path.matchAll(/([MLZ])(?:(-?[\d.]+) (-?[\d.]+))?/g)].map(([, step, x, y]) =>
    step === 'Z' ? 'close' : { x: Number(x), y: Number(y), begins: step === 'M' },
  );
}

function boxOf(path: string): Box {
  const [, x, y, radius] = ROUND.exec(path) ?? [];
  if (radius)
    return { left: Number(x), top: Number(y) - Number(radius), width: 2 * Number(radius), height: 2 * Number(radius) };
  const corners = stepsOf(path).filter((step) => step !== 'close');
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
