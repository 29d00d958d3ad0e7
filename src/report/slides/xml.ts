import { element } from '../diagram/element.ts';

/** What stands in a slide program's files: English metric units, 36 000 to the millimetre and 12 700 to the point. */
export const MM = 36_000;
export const POINT = 12_700;

/** A place on a slide, in millimetres. */
export type Frame = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Returns an element of the file. Where people wrote, what XML has no place for is left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...inside: string[]
): string {
  return element(name, attributes, inside.join(''));
}

/** A colour such as #172720, as these files write it. */
export function filled(colour: string, opacity = 1): string {
  const alpha = opacity === 1 ? '' : tag('a:alpha', { val: Math.round(opacity * 100_000) });
  return tag('a:solidFill', {}, tag('a:srgbClr', { val: colour.slice(1).toUpperCase() }, alpha));
}

export type Stroke = { readonly colour: string; readonly width: number; readonly dash?: 'sysDash' };

/** A line of a width in points; null for none. */
export function stroked(stroke: Stroke | null): string {
  if (stroke === null) return tag('a:ln', {}, tag('a:noFill'));
  const dash = stroke.dash ? tag('a:prstDash', { val: stroke.dash }) : '';
  const width = Math.round(stroke.width * POINT);
  return tag('a:ln', { w: width, cap: 'rnd' }, filled(stroke.colour), dash, tag('a:round'));
}

export function placed({ x, y, width, height }: Frame, name: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): string {
  const at = (length: number) => Math.round(length * MM);
  return tag(name, {}, tag('a:off', { x: at(x), y: at(y) }), tag('a:ext', { cx: at(width), cy: at(height) }));
}
