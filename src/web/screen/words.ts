import { createContext } from 'svelte';
import type { ScreenWords } from '../../content/screen/da.ts';

/** The page's words in the language of the moment. */
export const [useWords, setWords] = createContext<() => ScreenWords>();
