import { LANGUAGES, type Language } from '../../../content/language.ts';
import type { ScreenWords } from '../../../content/screen/da.ts';
import { onDevice } from '../../parts/wire/storage.ts';
import { untilFetched } from '../../parts/wire/until-fetched.ts';
import type { LoadWords } from '../../parts/wire/word-files.ts';

const STORAGE_KEY = 'sekskant.second-language';

/** A language that stands under the first one on the screen, for a room where not all read the same. */
export class SecondLanguage {
  #load: LoadWords<ScreenWords>;
  /** What was chosen; null for none. */
  language = $state<Language | null>(null);
  #words = $state.raw<ScreenWords | null>(null);

  constructor(load: LoadWords<ScreenWords>, chosen: Language | null) {
    this.#load = load;
    void this.#show(chosen);
  }

  /** The screen's words in it; null while there is none, or they are on their way. */
  get words(): ScreenWords | null {
    return this.#words;
  }

  /** Shows it, none for null, and remembers that in this browser. */
  choose(language: Language | null): void {
    if (language) onDevice.write(STORAGE_KEY, language);
    else onDevice.remove(STORAGE_KEY);
    void this.#show(language);
  }

  async #show(language: Language | null): Promise<void> {
    this.language = language;
    this.#words = null;
    if (!language) return;
    const words = await untilFetched(
      () => this.#load(language),
      () => {},
    );
    // Another one may have been chosen meanwhile.
    if (this.language === language) this.#words = words;
  }
}

/** Returns the second language that was chosen before in this browser; null where there was none. */
export function rememberedSecond(): Language | null {
  return LANGUAGES.find((language) => language === onDevice.read(STORAGE_KEY)) ?? null;
}
