import { createContext } from 'svelte';
import type { StartWords } from '../../content/start/da.ts';

/** The page's words in the language of the moment. */
export const [useWords, setWords] = createContext<() => StartWords>();
