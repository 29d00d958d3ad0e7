import { createContext } from 'svelte';
import type { FacilitateWords } from '../../content/facilitate/da.ts';

/** The page's words in the language of the moment. */
export const [useWords, setWords] = createContext<() => FacilitateWords>();
