import { type Language, languageFor } from '../../../content/language.ts';

const CHOSEN = 'sekskant.language';

/** A page's words in the visitor's own language, loaded one language at a time. */
export class Wording<Words> {
  readonly #load: Readonly<Record<Language, () => Promise<Words>>>;
  language = $state<Language>('da');
  #words = $state.raw<Words>();

  private constructor(load: Readonly<Record<Language, () => Promise<Words>>>) {
    this.#load = load;
  }

  /** Loads the words that the visitor chose before, or that their browser prefers. */
  static async open<Words>(load: Readonly<Record<Language, () => Promise<Words>>>): Promise<Wording<Words>> {
    const wording = new Wording(load);
    await wording.#show(languageFor([chosenBefore() ?? '', ...navigator.languages]));
    return wording;
  }

  get words(): Words {
    if (this.#words === undefined) throw new Error('words are asked for before they are loaded');
    return this.#words;
  }

  /** Shows the page in the other language, and remembers it on this device. */
  async switch(): Promise<void> {
    const language = this.language === 'da' ? 'en' : 'da';
    await this.#show(language);
    remember(language);
  }

  async #show(language: Language): Promise<void> {
    this.#words = await this.#load[language]();
    this.language = language;
    document.documentElement.lang = language;
  }
}

// A browser may forbid storage altogether; the page then follows the browser's language.
function chosenBefore(): string | undefined {
  try {
    return localStorage.getItem(CHOSEN) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(CHOSEN, language);
  } catch {
    // Only this page load speaks it then.
  }
}
