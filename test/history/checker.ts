import { isDeepStrictEqual } from 'node:util';
import { decide } from '../../src/dialogue/decide.ts';
import type { Event } from '../../src/dialogue/event.ts';
import { dialogueFrom, evolve } from '../../src/dialogue/evolve.ts';
import type { Dialogue } from '../../src/dialogue/state.ts';
import { type CommandAnswer, type History, nameOf, type Seen, type Sent } from './history.ts';
import { shownOf } from './shown.ts';

/** An entry of the log, as it lies there in the end. */
export type Logged = { readonly seq: number; readonly command: string; readonly event: Event };

/** What a dialogue was by each seq. */
type States = readonly (Dialogue | undefined)[];

/**
 * What is wrong between what people were told and what the log holds; nothing when every acknowledged command is in it
 * once, every refused one is not, and every view is what the log folds to at the view's seq.
 */
export function violationsIn({ sent, seen }: History, log: readonly Logged[]): readonly string[] {
  const states = statesIn(log);
  // Where a dialogue is what it was before, nothing was done.
  const done = log.filter(({ seq }) => states[seq] !== states[seq - 1]);
  const places = Map.groupBy(done, ({ command }) => command);
  return [
    ...holesIn(log),
    ...sent.flatMap((one) => unlikeLog(one, places.get(one.id) ?? [], states)),
    ...reordered(seen),
    ...seen.flatMap((one) => unlikeFold(one, states)),
  ];
}

function statesIn(log: readonly Logged[]): States {
  const states: (Dialogue | undefined)[] = [undefined];
  for (const { event } of log) {
    const before = states.at(-1);
    states.push(event.type === 'opened' ? dialogueFrom(event) : before && evolve(before, event));
  }
  return states;
}

function holesIn(log: readonly Logged[]): readonly string[] {
  return log.flatMap(({ seq }, index) => (seq === index + 1 ? [] : [`entry ${index + 1} of the log has seq ${seq}`]));
}

function unlikeLog(sent: Sent, entries: readonly Logged[], states: States): readonly string[] {
  const what = `${sent.command.type} ${sent.id}`;
  const [first, ...others] = sent.answers;
  const torn = others.find((answer) => !isDeepStrictEqual(answer, first));
  return [
    ...(isOnce(entries) ? [] : [`${what} was done more than once, at ${seqs(entries)}`]),
    ...(torn ? [`${what} was answered ${JSON.stringify(first)}, then ${JSON.stringify(torn)}`] : []),
    ...(first ? unlikeAnswer(what, sent, first, entries, states) : []),
  ];
}

/** All that comes of a command stands together, and no kind of event comes of it twice. */
function isOnce(entries: readonly Logged[]): boolean {
  const kinds = new Set(entries.map(({ event }) => event.type));
  const isTogether = entries.every(({ seq }, index) => seq === (entries[0]?.seq ?? 0) + index);
  return isTogether && kinds.size === entries.length;
}

function unlikeAnswer(
  what: string,
  sent: Sent,
  answer: CommandAnswer,
  entries: readonly Logged[],
  states: States,
): readonly string[] {
  const last = entries.at(-1)?.seq;
  if ('refusal' in answer) return last ? [`${what} was refused and is in the log at ${seqs(entries)}`] : [];
  if (last === undefined)
    return isNothing(sent, states[answer.seq]) ? [] : [`${what} was acknowledged at ${answer.seq} and is lost`];
  return answer.seq < last ? [`${what} was acknowledged at ${answer.seq} and is in the log at ${seqs(entries)}`] : [];
}

/** Whether it asked for what was so already: nothing comes of that. */
function isNothing({ who, command }: Sent, dialogue: Dialogue | undefined): boolean {
  if (!dialogue) return false;
  const decision = decide(dialogue, who, command, { now: 0, isGone: () => false });
  return 'events' in decision && decision.events.length === 0;
}

function seqs(entries: readonly Logged[]): string {
  return entries.map(({ seq }) => seq).join(', ');
}

/** Along one connection nobody goes back in time. */
function reordered(seen: readonly Seen[]): readonly string[] {
  const newest = new Map<string, number>();
  return seen.flatMap(({ who, connection, seq }) => {
    const line = `${nameOf(who)}, connection ${connection}`;
    const before = newest.get(line) ?? 0;
    newest.set(line, Math.max(before, seq));
    return seq < before ? [`${line} saw ${seq} after ${before}`] : [];
  });
}

/** Each view shows exactly what had happened by its seq, so that all views agree on one order. */
function unlikeFold({ who, seq, shown }: Seen, states: States): readonly string[] {
  const dialogue = states[seq];
  const expected = dialogue && shownOf(dialogue, who);
  if (isDeepStrictEqual(shown, expected)) return [];
  return [`${nameOf(who)} saw at ${seq} ${JSON.stringify(shown)}, where the log says ${JSON.stringify(expected)}`];
}
