import { Resvg } from '@resvg/resvg-js';
import { DIAGRAM_FONT } from './diagram/diagram.ts';
import { SHEET } from './diagram/palette.ts';
import { fontFiles } from './fonts.ts';

const NONE = { fontFiles: [], loadSystemFonts: false, defaultFontFamily: DIAGRAM_FONT };
const ALL = { ...NONE, fontFiles: [...fontFiles()] };

/** The typefaces that a picture is drawn with: ours and none of the machine's own. Read only for one that has text. */
export function drawingFont(svg: string) {
  return svg.includes('<text') ? ALL : NONE;
}

/** Returns an SVG document as PNG on white, so many pixels wide. */
export function pngOf(svg: string, width: number): Uint8Array {
  const drawing = new Resvg(svg, {
    background: SHEET,
    fitTo: { mode: 'width', value: width },
    font: drawingFont(svg),
  });
  return drawing.render().asPng();
}
