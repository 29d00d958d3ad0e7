import { unmount } from 'svelte';
import type { SharedWords } from '../../../content/shared/da.ts';
import { draftName } from '../../parts/wire/device-draft.svelte.ts';
import { Wording } from '../../parts/wire/language.svelte.ts';
import type { LoadWords } from '../../parts/wire/word-files.ts';
import { browseWith } from '../browser.ts';
import { type GalleryLanguage, inHebrew, inPseudo, spoken } from '../pseudo.ts';
import type { Sample, Samples, Step } from '../sample.ts';
import { CODE } from '../samples/hour.ts';
import { SampleServer } from '../server.ts';

export type At = { readonly scene: string; readonly sample: string; readonly language: GalleryLanguage };
/** Shows one sample. */
export type Show = (at: At) => Promise<Shown>;
export type Shown = {
  /** Has the same sample read in another language. */
  readonly speak: (language: GalleryLanguage) => Promise<void>;
  readonly takeAway: () => Promise<void>;
};

type PageOf<Scene, Words> = {
  readonly words: LoadWords<Words>;
  /** What stands in the place of the page as long as something is on its way. */
  readonly waiting: (words: Words) => readonly string[];
  /** Makes the visitor's whole page, as its own entry does. */
  readonly mount: (options: {
    readonly target: Element;
    readonly wording: Wording<Words>;
    readonly scene: Scene;
    readonly sample: Sample<Words>;
  }) => Promise<Record<string, unknown>> | Record<string, unknown>;
};

/** The pages of one kind of visitor, each with what its sample says. */
export function stageFor<Scene extends string, Words extends { readonly shared: SharedWords }>(
  samples: Samples<Scene, Words>,
  page: PageOf<Scene, Words>,
): Show {
  return async ({ scene: name, sample: wanted, language }) => {
    const scene = keysOf(samples).find((known) => known === name);
    const sample = scene && samples[scene].find((known) => known.name === wanted);
    const target = document.querySelector('#app');
    if (!scene || !sample || !target) throw new Error(`there is no sample "${wanted}" of the scene "${name}"`);
    const server = new SampleServer(sample);
    browseWith(server, sample.connection ?? 'online');
    for (const [draft, text] of Object.entries(sample.drafts ?? {}))
      for (const storage of [localStorage, sessionStorage]) storage.setItem(draftName(CODE, draft), text);
    const speech = await Speech.open(page.words, server);
    const { wording } = speech;
    await speech.speak(language);
    const { words } = wording;
    target.replaceChildren();
    const component = await page.mount({ target, wording, scene, sample: asWritten(sample, server) });
    const settled = () => shown(sample.connection === 'connecting' ? [] : page.waiting(wording.words));
    await settled();
    for (const step of sample.steps ?? []) {
      take(step, words);
      await settled();
    }
    return {
      speak: async (other) => {
        await speech.speak(other);
        await settled();
      },
      takeAway: () => unmount(component),
    };
  };
}

/** What this device keeps was written by people, too. */
function asWritten<Words>(sample: Sample<Words>, { pseudo }: SampleServer): Sample<Words> {
  return pseudo === 'foreign' ? { ...sample, own: inHebrew(sample.own ?? []) } : sample;
}

/** A page's words, in the languages that only the gallery has too. */
class Speech<Words> {
  readonly wording: Wording<Words>;
  readonly #server: SampleServer;

  private constructor(wording: Wording<Words>, server: SampleServer) {
    this.wording = wording;
    this.#server = server;
    const widen = wording.widen.bind(wording);
    // What a page fetches later is made over as well.
    wording.widen = async (more) => {
      const wider = await widen(madeOver(more, server));
      this.#turn();
      return wider;
    };
  }

  static async open<Words>(load: LoadWords<Words>, server: SampleServer): Promise<Speech<Words>> {
    return new Speech(await Wording.open(madeOver(load, server)), server);
  }

  async speak(name: GalleryLanguage): Promise<void> {
    const { language, pseudo } = spoken(name);
    // A guide is fetched again when the language is another one, and only then.
    if (pseudo !== this.#server.pseudo && language === this.wording.language) {
      await this.wording.speak('en');
      await nextFrame();
    }
    this.#server.pseudo = pseudo;
    await this.wording.speak(language);
    this.#turn();
  }

  /** Its words are said to be Danish, which runs the other way. */
  #turn(): void {
    if (this.#server.pseudo === 'mirrored') document.documentElement.dir = 'rtl';
  }
}

function madeOver<Words>(load: LoadWords<Words>, server: SampleServer): LoadWords<Words> {
  return async (language) => {
    const words = await load(language);
    return server.pseudo ? inPseudo(words, server.pseudo) : words;
  };
}

/** Settles when the page stands as it is. */
async function shown(waiting: readonly string[]): Promise<void> {
  do await nextFrame();
  while (!isThere(waiting));
  await document.fonts.ready;
  await nextFrame();
}

function isThere(waiting: readonly string[]): boolean {
  const main = document.querySelector('main');
  const text = main?.textContent;
  return text !== undefined && main?.ariaBusy !== 'true' && !waiting.some((words) => text.includes(words));
}

function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}

function take<Words>(step: Step<Words>, words: Words): void {
  if ('press' in step) {
    named('button, summary, label', step.press(words)).click();
    return;
  }
  const label = named('label', step.into(words));
  const field = label instanceof HTMLLabelElement ? label.control : null;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error(`"${label.textContent}" is no field to write in`);
  field.value = step.write;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** What has this name, or begins with it. A dialog covers the rest. */
function named(selector: string, name: string): HTMLElement {
  const within = document.querySelector('dialog[open]') ?? document;
  const elements = [...within.querySelectorAll<HTMLElement>(selector)];
  const withPlainSpaces = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  const nameOf = (element: HTMLElement) => withPlainSpaces(element.getAttribute('aria-label') ?? readIn(element));
  const wanted = withPlainSpaces(name);
  const found =
    elements.find((element) => nameOf(element) === wanted) ??
    elements.find((element) => nameOf(element).startsWith(wanted));
  if (!found) throw new Error(`nothing on the page is called "${name}"`);
  return found;
}

/** What an element says, without the arrows and signs that only the eye has. */
function readIn(element: Element): string {
  const read = element.cloneNode(true);
  if (read instanceof Element) for (const hidden of read.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return read.textContent ?? '';
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: a record of samples is written out, and has no other keys.
  return Object.keys(record) as Key[];
}
