import { createContext, untrack } from 'svelte';
import type { WordedGuide } from '../../content/guides/guide-words.ts';
import { type LocalizedGuide, localizedGuide } from '../../content/guides/localized.ts';
import { keptTogether } from '../../content/kept-together.ts';
import type { GuideForm } from '../../dialogue/guide.ts';
import { Fetched } from './wire/fetched.svelte.ts';

/** The guide that a page is about, in the visitor's language. */
export const [useGuide, setGuide] = createContext<() => LocalizedGuide>();

/**
 * Gives the components below the guide of a dialogue in the visitor's language. Takes and returns what `guideIn` does:
 * nothing below may be shown without the guide.
 */
export function provideGuide(
  form: () => GuideForm | undefined,
  language: () => string,
): () => LocalizedGuide | undefined {
  const guide = guideIn(form, language);
  setGuide(() => {
    const known = guide();
    if (!known) throw new Error('the guide is asked for before it is there');
    return known;
  });
  return guide;
}

/**
 * Follows the guide of a dialogue in a language. Takes its form as the view has it, and returns the guide; undefined as long
 * as the view or the words are on their way, or no language is wanted.
 */
export function guideIn(
  form: () => GuideForm | undefined,
  language: () => string | undefined,
): () => LocalizedGuide | undefined {
  const address = $derived(addressOf(form()?.id, language()));
  const id = $derived(form()?.id);
  const worded = new Fetched<WordedGuide>(() => address, 'words');
  const guide = $derived.by(() => {
    const { body } = worded;
    // A dialogue keeps its guide: a view that arrives changes nothing here.
    const known = body?.guide.id === id ? untrack(form) : undefined;
    return body && known && localizedGuide(known, keptTogether(body.words, language() ?? ''));
  });
  return () => (address === undefined ? undefined : guide);
}

/** Where a guide is found with its words in a language. */
function addressOf(id: string | undefined, language: string | undefined): string | undefined {
  if (id === undefined || language === undefined) return undefined;
  return `api/guides/${encodeURIComponent(id)}?language=${language}`;
}
