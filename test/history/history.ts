import type { Actor } from '../../src/dialogue/command.ts';
import type { PostedCommand } from '../../src/http/schema.ts';
import type { Shown } from './shown.ts';

/** Somebody who is in the dialogue. */
export type Who = Extract<Actor, { readonly role: 'facilitator' | 'seat' }>;

export type CommandAnswer = { readonly seq: number } | { readonly refusal: string };

/** A command as its sender knows it: what became of it, or that nobody ever said. */
export type Sent = {
  readonly id: string;
  readonly who: Who;
  readonly command: PostedCommand;
  /** The answers in the order they came: one, unless it was asked again after the first. */
  readonly answers: readonly CommandAnswer[];
};

/** A view that somebody was sent. `connection` counts the times that they came back. */
export type Seen = { readonly who: Who; readonly connection: number; readonly seq: number; readonly shown: Shown };

/** All that the people in a dialogue know of it afterwards. */
export type History = { readonly sent: readonly Sent[]; readonly seen: readonly Seen[] };

export function nameOf(who: Who): string {
  return who.role === 'seat' ? `seat ${who.seat}` : who.role;
}
