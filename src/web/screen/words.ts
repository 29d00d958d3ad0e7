import { createContext } from 'svelte';
import type { LocalizedGuide } from '../../content/guides/localized.ts';
import type { ScreenWords } from '../../content/screen/da.ts';

/** The page's words in the language of the moment. */
export const [useWords, setWords] = createContext<() => ScreenWords>();

/** All that the screen says, in one language. */
export type Speech = { readonly words: ScreenWords; readonly guide: LocalizedGuide };

/** What the screen says in its second language; null where there is none. */
export const [useSecond, setSecond] = createContext<() => Speech | null>();
