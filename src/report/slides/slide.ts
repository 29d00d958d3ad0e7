import type { Paragraph } from './text.ts';

/** One slide. `shapes` are what stands on it besides its title and its text. */
export type Slide = {
  readonly layout: 'title' | 'text' | 'bare';
  readonly title: string;
  readonly text?: readonly Paragraph[];
  readonly shapes?: string;
  /** What the speaker may say, from the script. */
  readonly notes: readonly string[];
};
