import { directionOf, type Language } from '../../../content/language.ts';
import { merged } from '../../../content/merged.ts';
import { preferredLanguage, rememberLanguage } from './preferred-language.ts';
import { untilFetched } from './until-fetched.ts';
import type { LoadWords } from './word-files.ts';

/** A page's words in the visitor's own language, fetched one language at a time. */
export class Wording<Words> {
  #load: LoadWords<Words>;
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
    await wording.#show(preferredLanguage());
    return wording;
  }

  get words(): Words {
    if (this.#words === undefined) throw new Error('words are asked for before they are loaded');
    return this.#words;
  }

  /** Shows the page in a language, and remembers it on this device. */
  async speak(language: Language): Promise<void> {
    rememberLanguage(language);
    await this.#show(language);
  }

  /** Fetches more words, which from now on come with these in each language. Returns this wording, which has them then. */
  async widen<More>(more: LoadWords<More>): Promise<Wording<Words & More>> {
    const load = this.#load;
    this.#load = async (language) => {
      const [known, others] = await Promise.all([load(language), more(language)]);
      return merged(known, others);
    };
    await this.#show(this.language);
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: it has both from here on.
    return this as unknown as Wording<Words & More>;
  }

  async #show(language: Language): Promise<void> {
    this.language = language;
    const load = this.#load;
    const words = await untilFetched(
      () => load(language),
      () => {
        this.isMissing = true;
      },
    );
    if (!readsOwn(language)) await readyForTranslator();
    // Another one may have been chosen meanwhile, or more words.
    if (this.language !== language || this.#load !== load) return;
    this.#words = words;
    this.isMissing = false;
    document.documentElement.lang = language;
    // Nobody needs a translation from their own language into it.
    document.documentElement.translate = !readsOwn(language);
    document.documentElement.dir = directionOf(language);
  }
}

function readsOwn(language: Language): boolean {
  return navigator.language.toLowerCase().split('-')[0] === language;
}

/** Without it the page is there all the same. */
async function readyForTranslator(): Promise<void> {
  const translated = await import('../first/translated.ts').catch(() => undefined);
  translated?.keepTexts();
}
