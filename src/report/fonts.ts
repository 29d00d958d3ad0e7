import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const resolve = createRequire(import.meta.url).resolve;

/** The folders and files of the typefaces that papers are set in; Noto takes what Schibsted Grotesk has no letters for. */
const FACES = {
  'schibsted-grotesk': ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold', '700Bold'],
  'noto-sans': ['400Regular', '700Bold'],
  'noto-sans-arabic': ['400Regular', '700Bold'],
  'noto-emoji': ['400Regular'],
} as const;

/** The typefaces' files, for Typst and for drawing. */
export function fontFiles(): readonly string[] {
  return Object.entries(FACES).flatMap(([family, faces]) => {
    const folder = dirname(resolve(`@expo-google-fonts/${family}/package.json`));
    return faces.map((face) => join(folder, face, `${pascal(family)}_${face}.ttf`));
  });
}

function pascal(family: string): string {
  return family
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** Takes font files in the TrueType format, gives the code points that at least one of them has a glyph for. */
export function coverageOf(fonts: readonly Buffer[]): ReadonlySet<number> {
  return new Set(fonts.flatMap((font) => [...glyphsIn(font)]));
}

/** The code points of a font's character map: its tables are listed at the start, each by tag, checksum, place and length. */
function glyphsIn(font: Buffer): Iterable<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  if (entry === undefined) return [];
  const cmap = font.subarray(font.readUInt32BE(entry + 8));
  const maps = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + 8 * index)),
  );
  const full = maps.find((map) => map.readUInt16BE(0) === 12);
  if (full) return groupsIn(full);
  const plain = maps.find((map) => map.readUInt16BE(0) === 4);
  return plain ? segmentsIn(plain) : [];
}

/** Format 12 of OpenType's cmap: ranges of code points in groups of 12 bytes. */
function* groupsIn(map: Buffer): Generator<number> {
  for (let group = 0; group < map.readUInt32BE(12); group += 1) {
    const at = 16 + 12 * group;
    for (let point = map.readUInt32BE(at); point <= map.readUInt32BE(at + 4); point += 1) yield point;
  }
}

/** Format 4: the last code points of all ranges, two bytes of padding, then the first ones. */
function* segmentsIn(map: Buffer): Generator<number> {
  const bytes = map.readUInt16BE(6);
  for (let segment = 0; segment < bytes; segment += 2) {
    const first = map.readUInt16BE(16 + bytes + segment);
    for (let point = first; point <= map.readUInt16BE(14 + segment) && point < 0xffff; point += 1) yield point;
  }
}
