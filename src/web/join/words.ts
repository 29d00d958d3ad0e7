import { createContext } from 'svelte';
import type { JoinWords } from '../../content/join/da.ts';

/** The page's words in the language of the moment. */
export const [useWords, setWords] = createContext<() => JoinWords>();
