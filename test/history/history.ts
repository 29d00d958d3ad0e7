import type { NoteView } from '../../src/dialogue/view/participant.ts';
import type { Wish } from '../../src/http/schema.ts';

/** A command as its sender knows it: what became of it, or that nobody ever said. */
export type Sent = {
  readonly id: string;
  readonly group: number;
  readonly wish: Wish;
  /** The answers in the order they came: one, unless the sender did not hear the first. */
  readonly answers: readonly SentAnswer[];
};

export type SentAnswer = { readonly seq: number } | { readonly refusal: string };

/** What a group has on its table, as far as the network and the log may confuse it. */
export type Table = {
  readonly notes: readonly Pick<NoteView, 'id' | 'text' | 'starred'>[];
  readonly scores: readonly (number | null)[];
  readonly wantsHelp: boolean;
};

/** A view that somebody was sent. `connection` counts the times that they came back. */
export type Seen = {
  readonly group: number;
  readonly client: string;
  readonly connection: number;
  readonly seq: number;
  readonly table: Table;
};

/** All that the people in a dialogue know of it afterwards. */
export type History = { readonly sent: readonly Sent[]; readonly seen: readonly Seen[] };
