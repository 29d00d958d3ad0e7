import { directionOf, type Language, languageFor } from '../../../content/language.ts';
import { untilFetched } from './lazy.svelte.ts';
import { onDevice } from './storage.ts';
import type { LoadWords } from './word-files.ts';

const STORAGE_KEY = 'sekskant.language';

/** A page's words in the visitor's own language, fetched one language at a time. */
export class Wording<Words> {
  readonly #load: LoadWords<Words>;
  /** What the visitor has chosen; its words may still be on their way. */
  language = $state<Language>('da');
  /** The words of the language could not be fetched so far. */
  isMissing = $state(false);
  #words = $state.raw<Words>();

  private constructor(load: LoadWords<Words>) {
    this.#load = load;
  }

  /** Fetches the words that the visitor chose before, or that their browser prefers. */
  static async open<Words>(load: LoadWords<Words>): Promise<Wording<Words>> {
    const wording = new Wording(load);
    await wording.#show(languageFor([onDevice.read(STORAGE_KEY) ?? '', ...navigator.languages]));
    return wording;
  }

  get words(): Words {
    if (this.#words === undefined) throw new Error('words are asked for before they are loaded');
    return this.#words;
  }

  /** Shows the page in a language, and remembers it on this device. */
  async speak(language: Language): Promise<void> {
    onDevice.write(STORAGE_KEY, language);
    await this.#show(language);
  }

  async #show(language: Language): Promise<void> {
    this.language = language;
    const words = await untilFetched(
      () => this.#load(language),
      () => {
        this.isMissing = true;
      },
    );
    // Another one may have been chosen meanwhile.
    if (this.language !== language) return;
    this.#words = words;
    this.isMissing = false;
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }
}
