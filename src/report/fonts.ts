import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create } from 'fontkitten';

/** The files of a typeface, the upright of usual weight first. Its name stands in `templates/house.typ`. */
type Typeface = readonly string[];

const resolve = createRequire(import.meta.url).resolve;
const BOTH = ['400Regular', '700Bold'] as const;

/** What papers are set in. Noto takes what Schibsted Grotesk has no letters for. */
const USUAL: readonly Typeface[] = [
  fromGoogle('Schibsted Grotesk', ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold', '700Bold']),
  fromGoogle('Noto Sans', BOTH),
  fromGoogle('Vazirmatn', BOTH),
  fromGoogle('Noto Sans Arabic', BOTH),
  fromGoogle('Noto Emoji', ['400Regular']),
];

const CHINESE = join(dirname(resolve('@embedpdf/fonts-sc')), '../fonts/NotoSansHans');

/** For what none of these has: read only when somebody has written it. That for Chinese has all of Han, and kana. */
const RARE: readonly Typeface[] = [
  ...[
    'Hebrew',
    'Ethiopic',
    'Thai',
    'Lao',
    'Khmer',
    'Myanmar',
    'Devanagari',
    'Bengali',
    'Gurmukhi',
    'Gujarati',
    'Tamil',
    'Telugu',
    'Kannada',
    'Malayalam',
    'Sinhala',
    'Georgian',
    'Armenian',
    'Symbols',
  ].map((script) => fromGoogle(`Noto Sans ${script}`, BOTH)),
  fromGoogle('Noto Sans Symbols 2', ['400Regular']),
  [`${CHINESE}-Regular.otf`, `${CHINESE}-Bold.otf`],
  fromGoogle('Nanum Gothic', BOTH),
];

/** What each has glyphs for, as far as anybody has asked. */
const COVERAGE = new Map<Typeface, ReadonlySet<number>>();

/** The files of the usual typefaces, for Typst and for drawing. */
export function fontFiles(): readonly string[] {
  return USUAL.flat();
}

/** The files that a text needs beside the usual ones; none for what most people write. */
export function rareFontFiles(text: string): readonly string[] {
  const points = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const unusual = points.filter((point) => !isIn(USUAL, point));
  return RARE.filter((typeface) => unusual.some((point) => first(RARE, point) === typeface)).flat();
}

/** Whether any of the typefaces has a glyph for a code point. */
export function isDrawable(point: number): boolean {
  return isIn(USUAL, point) || isIn(RARE, point);
}

function isIn(typefaces: readonly Typeface[], point: number): boolean {
  return first(typefaces, point) !== undefined;
}

function first(typefaces: readonly Typeface[], point: number): Typeface | undefined {
  return typefaces.find((typeface) => coverageOf(typeface).has(point));
}

function fromGoogle(family: string, faces: readonly string[]): Typeface {
  const folder = dirname(resolve(`@expo-google-fonts/${family.toLowerCase().replaceAll(' ', '-')}/package.json`));
  return faces.map((face) => join(folder, face, `${family.replaceAll(' ', '')}_${face}.ttf`));
}

function coverageOf(typeface: Typeface): ReadonlySet<number> {
  const known = COVERAGE.get(typeface);
  if (known) return known;
  const read = typeface.slice(0, 1).map((file) => create(readFileSync(file)));
  const faces = read.flatMap((font) => (font.isCollection ? font.fonts : [font]));
  // A font's list of characters may end with one that only marks the end, for which it has no glyph.
  const points = faces.flatMap((face) => face.characterSet.filter((point) => face.hasGlyphForCodePoint(point)));
  const coverage = new Set(points);
  COVERAGE.set(typeface, coverage);
  return coverage;
}
