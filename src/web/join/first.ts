import '../parts/first/first.ts';
import type { DoorWords } from '../../content/join/da/door.ts';
import type { WordFile } from '../../content/language.ts';
import { preferredLanguage } from '../parts/wire/preferred-language.ts';
import { wordsFrom } from '../parts/wire/word-files.ts';

/** Fetches the words at the door. The page asks for them; by then they are here or on their way. */
export const doorWords = wordsFrom(import.meta.glob<WordFile<DoorWords>>('../../content/join/*/door.ts'));

// This script is small and comes long before the page's own: on a slow network, what it fetches comes beside that.
void doorWords(preferredLanguage()).catch(() => undefined);
