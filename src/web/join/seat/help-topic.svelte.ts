import { createContext, type Snippet } from 'svelte';

/** What the scene that is shown wants the help to say first. */
export class HelpTopic {
  snippet = $state.raw<Snippet>();
}

export const [useHelpTopic, setHelpTopic] = createContext<HelpTopic>();
