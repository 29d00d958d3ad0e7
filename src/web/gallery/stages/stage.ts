import { unmount } from 'svelte';
import type { Language } from '../../../content/language.ts';
import type { SharedWords } from '../../../content/shared/da.ts';
import { draftName } from '../../parts/wire/device-draft.svelte.ts';
import { Wording } from '../../parts/wire/language.svelte.ts';
import type { LoadWords } from '../../parts/wire/word-files.ts';
import { browseWith } from '../browser.ts';
import type { Sample, Samples, Step } from '../sample.ts';
import { CODE } from '../samples/hour.ts';
import { SampleServer } from '../server.ts';

export type At = { readonly scene: string; readonly sample: string; readonly language: Language };
/** Shows one sample. */
export type Show = (at: At) => Promise<Shown>;
export type Shown = {
  /** Has the same sample read in another language. */
  readonly speak: (language: Language) => Promise<void>;
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
    browseWith(new SampleServer(sample), sample.connection ?? 'online');
    for (const [draft, text] of Object.entries(sample.drafts ?? {}))
      for (const storage of [localStorage, sessionStorage]) storage.setItem(draftName(CODE, draft), text);
    const wording = await Wording.open(page.words);
    await wording.speak(language);
    const { words } = wording;
    target.replaceChildren();
    const component = await page.mount({ target, wording, scene, sample });
    const settled = () => shown(sample.connection === 'connecting' ? [] : page.waiting(wording.words));
    await settled();
    for (const step of sample.steps ?? []) {
      take(step, words);
      await settled();
    }
    return {
      speak: async (other) => {
        await wording.speak(other);
        await settled();
      },
      takeAway: () => unmount(component),
    };
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
  const text = document.querySelector('main')?.textContent;
  return text !== undefined && !waiting.some((words) => text.includes(words));
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
  const nameOf = (element: HTMLElement) =>
    element.getAttribute('aria-label') ?? element.textContent.replaceAll(/\s+/g, ' ').trim();
  const found =
    elements.find((element) => nameOf(element) === name) ??
    elements.find((element) => nameOf(element).startsWith(name));
  if (!found) throw new Error(`nothing on the page is called "${name}"`);
  return found;
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: a record of samples is written out, and has no other keys.
  return Object.keys(record) as Key[];
}
