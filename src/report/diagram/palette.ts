/** The colours of paper: the light theme's tokens as RGB, which printers, Word and Typst all read. */
export const INK = '#172720';
export const INK_SOFT = '#4a5850';
export const SHEET = '#ffffff';
export const EDGE = '#7b8379';
export const GRID = '#c3c6bc';
export const GRID_STRONG = '#727e74';
export const FOCUS = '#cd6b17';

const GROUPS = ['#ae3f29', '#245da5', '#86377d', '#8f6213', '#0e7272', '#426323', '#523696', '#3c4958'] as const;

/** A group's colour, numbered from 1; always together with its marker's shape. */
export function colourOf(group: number): string {
  return GROUPS[(group - 1) % GROUPS.length] ?? INK;
}
