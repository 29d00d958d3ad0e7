import '../parts/first/first.ts';
import { preferredLanguage } from '../parts/wire/preferred-language.ts';

/** The words at the door. The page asks for them; by then they are here or on their way. */
export const DOOR_WORDS = {
  da: async () => (await import('../../content/join/da/door.ts')).door,
  en: async () => (await import('../../content/join/en/door.ts')).door,
};

// This script is small and comes long before the page's own: on a slow network, what it fetches comes beside that.
void DOOR_WORDS[preferredLanguage()]().catch(() => undefined);
