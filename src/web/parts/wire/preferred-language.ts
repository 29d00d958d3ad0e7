import { type Language, languageFor } from '../../../content/language.ts';
import { onDevice } from './storage.ts';

const STORAGE_KEY = 'sekskant.language';

/** The language that the visitor chose before on this device, or that their browser prefers. */
export function preferredLanguage(): Language {
  return languageFor([onDevice.read(STORAGE_KEY) ?? '', ...navigator.languages]);
}

export function rememberLanguage(language: Language): void {
  onDevice.write(STORAGE_KEY, language);
}
