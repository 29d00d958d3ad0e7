import '../parts/first/first.ts';
import type { DoorWords } from '../../content/join/da/door.ts';
import { textsIn, type WordFile } from '../../content/language.ts';
import { fileIn } from '../parts/wire/file-in.ts';
import { preferredLanguage } from '../parts/wire/preferred-language.ts';
import type { LoadWords } from '../parts/wire/word-files.ts';

const FILES = import.meta.glob<WordFile<DoorWords>>('../../content/join/*/door.ts');

/**
 * Fetches the words at the door. The page asks for them; by then they are here or on their way. No sentence of theirs takes
 * what somebody wrote, so nothing in them has to be held apart.
 */
export const doorWords: LoadWords<DoorWords> = async (language) => textsIn(await fileIn(FILES, language));

// This script is small and comes long before the page's own: on a slow network, what it fetches comes beside that.
void doorWords(preferredLanguage()).catch(() => undefined);
