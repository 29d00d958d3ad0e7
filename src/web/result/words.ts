import { createContext } from 'svelte';
import type { ResultWords } from '../../content/result/da.ts';

/** The page's words in the language of the moment. */
export const [useWords, setWords] = createContext<() => ResultWords>();
