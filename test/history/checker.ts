import { isDeepStrictEqual } from 'node:util';
import type { Event } from '../../src/dialogue/event.ts';
import { dialogueFrom, evolve } from '../../src/dialogue/evolve.ts';
import { type Dialogue, groupAt } from '../../src/dialogue/state.ts';
import type { History, Seen, Sent, Table } from './history.ts';

/** An entry of the log, as it lies there in the end. */
export type Logged = { readonly seq: number; readonly command: string; readonly event: Event };

/**
 * What is wrong between what people were told and what the log holds; nothing when every acknowledged command is in it
 * once, every refused one is not, and every view is what the log folds to at the view's seq.
 */
export function violationsIn({ sent, seen }: History, log: readonly Logged[]): readonly string[] {
  return [...gapsIn(log), ...sent.flatMap((one) => unlikeLog(one, log)), ...reordered(seen), ...unlikeFold(seen, log)];
}

function gapsIn(log: readonly Logged[]): readonly string[] {
  return log.flatMap(({ seq }, index) => (seq === index + 1 ? [] : [`entry ${index + 1} of the log has seq ${seq}`]));
}

function unlikeLog({ id, wish, answers }: Sent, log: readonly Logged[]): readonly string[] {
  const places = log.filter(({ command }) => command === id).map(({ seq }) => seq);
  const what = `${wish.type} ${id}`;
  const problems: string[] = [];
  // Whatever a command does, it does at one place: these commands make one event each.
  if (places.length > 1) problems.push(`${what} was done ${places.length} times, at ${places.join(', ')}`);
  const [first] = answers;
  for (const answer of answers) {
    if (!isDeepStrictEqual(answer, first)) problems.push(`${what} was answered ${said(first)}, then ${said(answer)}`);
  }
  if (!first) return problems;
  if ('refusal' in first && places.length > 0) problems.push(`${what} was refused and is in the log at ${places[0]}`);
  if ('seq' in first && places.length === 0) problems.push(`${what} was acknowledged at ${first.seq} and is lost`);
  if ('seq' in first && places[0] !== undefined && first.seq < places[0])
    problems.push(`${what} was acknowledged at ${first.seq} and is in the log at ${places[0]}`);
  return problems;
}

function said(answer: unknown): string {
  return JSON.stringify(answer);
}

/** Along one connection nobody goes back in time. */
function reordered(seen: readonly Seen[]): readonly string[] {
  const newest = new Map<string, number>();
  return seen.flatMap(({ client, connection, seq }) => {
    const line = `${client}, connection ${connection}`;
    const before = newest.get(line) ?? 0;
    newest.set(line, Math.max(before, seq));
    return seq < before ? [`${line} saw ${seq} after ${before}`] : [];
  });
}

/** Each view shows exactly what had happened by its seq, so that all views agree on one order. */
function unlikeFold(seen: readonly Seen[], log: readonly Logged[]): readonly string[] {
  const problems: string[] = [];
  let dialogue: Dialogue | undefined;
  let at = 0;
  for (const view of seen.toSorted((a, b) => a.seq - b.seq)) {
    for (; at < view.seq; at += 1) dialogue = after(dialogue, log[at]?.event);
    const table = tableIn(dialogue, view.group);
    if (!isDeepStrictEqual(view.table, table))
      problems.push(`${view.client} saw at ${view.seq} ${said(view.table)}, where the log says ${said(table)}`);
  }
  return problems;
}

function after(dialogue: Dialogue | undefined, event: Event | undefined): Dialogue | undefined {
  if (event?.type === 'opened') return dialogueFrom(event);
  return dialogue && event ? evolve(dialogue, event) : undefined;
}

function tableIn(dialogue: Dialogue | undefined, number: number): Table | undefined {
  const group = dialogue && groupAt(dialogue, number);
  if (!group) return undefined;
  const notes = group.notes.map(({ id, text, starred }) => ({ id, text, starred }));
  return { notes, scores: group.scores, wantsHelp: group.wantsHelp };
}
