import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create } from 'fontkitten';

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

/** Returns the code points that at least one of the fonts has a glyph for. */
export function coverageOf(fonts: readonly Buffer[]): ReadonlySet<number> {
  const faces = fonts.map((font) => create(font)).flatMap((read) => (read.isCollection ? read.fonts : [read]));
  // A font's list of characters may end with one that only marks the end, for which it has no glyph.
  return new Set(faces.flatMap((face) => face.characterSet.filter((point) => face.hasGlyphForCodePoint(point))));
}
