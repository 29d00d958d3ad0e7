import { createContext } from 'svelte';
import type { DoorWords } from '../../../content/join/da/door.ts';

/** The words that the page has before there is a seat, in the language of the moment. */
export const [useDoorWords, setDoorWords] = createContext<() => DoorWords>();
