import { createContext } from 'svelte';
import type { JoinWords } from '../../content/join/da.ts';

/** All words of the page, for whoever has a seat, in the language of the moment. */
export const [useWords, setWords] = createContext<() => JoinWords>();
