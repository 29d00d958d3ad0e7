import { createContext, untrack } from 'svelte';
import type { WordedGuide } from '../../content/guides/guide-words.ts';
import { type LocalizedGuide, localizedGuide } from '../../content/guides/localized.ts';
import type { GuideForm } from '../../dialogue/guide.ts';
import { Fetched } from './wire/fetched.svelte.ts';

/** The guide that a page is about, in the visitor's language. */
export const [useGuide, setGuide] = createContext<() => LocalizedGuide>();

/**
 * Gives the components below the guide of a dialogue in the visitor's language. Takes its form as the view has it, and
 * returns the guide; undefined as long as the view or the words are on their way, when nothing below may be shown.
 */
export function provideGuide(
  form: () => GuideForm | undefined,
  language: () => string,
): () => LocalizedGuide | undefined {
  const id = $derived(form()?.id);
  const worded = new Fetched<WordedGuide>(() => id && addressOf(id, language()), 'words');
  const guide = $derived.by(() => {
    const { body } = worded;
    // A dialogue keeps its guide: a view that arrives changes nothing here.
    const known = body?.guide.id === id ? untrack(form) : undefined;
    return body && known && localizedGuide(known, body.words);
  });
  setGuide(() => {
    if (!guide) throw new Error('the guide is asked for before it is there');
    return guide;
  });
  return () => guide;
}

/** Where a guide is found with its words in a language. */
function addressOf(id: string, language: string): string {
  return `api/guides/${encodeURIComponent(id)}?language=${language}`;
}
