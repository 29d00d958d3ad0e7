import { Resvg } from '@resvg/resvg-js';
import { DIAGRAM_FONT } from './diagram/diagram.ts';
import { SHEET } from './diagram/palette.ts';
import { fontFiles } from './fonts.ts';

/** The typefaces that pictures are drawn with, and none of the machine's own. */
export const DRAWING_FONT = { fontFiles: [...fontFiles()], loadSystemFonts: false, defaultFontFamily: DIAGRAM_FONT };

/** Returns an SVG document as PNG on white, so many pixels wide. */
export function pngOf(svg: string, width: number): Uint8Array {
  const drawing = new Resvg(svg, {
    background: SHEET,
    fitTo: { mode: 'width', value: width },
    font: DRAWING_FONT,
  });
  return drawing.render().asPng();
}
