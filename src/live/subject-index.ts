import { erases, subjectOf } from '../dialogue/effects.ts';
import type { Event } from '../dialogue/event.ts';

/** Where in a log stands what somebody may take back. */
export class SubjectIndex {
  readonly #seqs = new Map<string, number[]>();

  /** Takes the entries of a log in their order. */
  record(event: Event, seq: number): void {
    for (const subject of erases(event)) this.#seqs.delete(subject);
    const subject = subjectOf(event);
    if (subject === null) return;
    const seqs = this.#seqs.get(subject);
    if (seqs) seqs.push(seq);
    else this.#seqs.set(subject, [seq]);
  }

  /** The entries that `event` takes back when it comes after `entries`, of which the first has the seq after `seq`. */
  erasedBy(event: Event, entries: readonly { readonly event: Event }[], seq: number): readonly number[] {
    const gone = new Set(erases(event));
    if (gone.size === 0) return [];
    const recent = entries.flatMap((entry, index) => (gone.has(subjectOf(entry.event) ?? '') ? [seq + index + 1] : []));
    return [...[...gone].flatMap((subject) => this.#seqs.get(subject) ?? []), ...recent];
  }
}
