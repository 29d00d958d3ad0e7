import { encode } from 'uqr';
import { element, path } from '../diagram/element.ts';
import { SHEET } from '../diagram/palette.ts';

/** In modules: with less white round it some cameras do not find the code. */
const QUIET = 4;
/** Darker than ink, for cameras and bad light. */
const DARK = '#0c1914';

/**
 * Returns the QR code of an address as SVG, one path in all so that no printer leaves seams between the modules. `quiet` is
 * how many modules of white stand round it: none where the page itself is white.
 */
export function qr(address: string, { quiet = QUIET }: { readonly quiet?: number } = {}): string {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const side = size + 2 * quiet;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `${-quiet} ${-quiet} ${side} ${side}` },
    element('rect', { x: -quiet, y: -quiet, width: side, height: side, fill: SHEET }) +
      path(data.map(runsOf).join(''), { fill: DARK }),
  );
}

/** The dark stretches of a row. */
function runsOf(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return starts.map((x) => `M${x} ${y}h${lengthFrom(row, x)}v1h-${lengthFrom(row, x)}z`).join('');
}

function lengthFrom(row: readonly boolean[], x: number): number {
  const end = row.indexOf(false, x);
  return (end === -1 ? row.length : end) - x;
}
