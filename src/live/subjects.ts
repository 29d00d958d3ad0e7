import type { Event } from '../dialogue/event.ts';
import { about, forgets } from '../dialogue/memory.ts';

/** Where in a log stands what somebody may take back. */
export class Subjects {
  readonly #seqs = new Map<string, number[]>();

  /** Takes the entries of a log in their order. */
  took(event: Event, seq: number): void {
    for (const subject of forgets(event)) this.#seqs.delete(subject);
    const subject = about(event);
    if (subject === null) return;
    const seqs = this.#seqs.get(subject);
    if (seqs) seqs.push(seq);
    else this.#seqs.set(subject, [seq]);
  }

  /** The entries that `event` takes back when it comes after `news`, of which the first has the seq after `seq`. */
  takenBackBy(event: Event, news: readonly { readonly event: Event }[], seq: number): readonly number[] {
    const gone = new Set(forgets(event));
    if (gone.size === 0) return [];
    const recent = news.flatMap((entry, index) => (gone.has(about(entry.event) ?? '') ? [seq + index + 1] : []));
    return [...[...gone].flatMap((subject) => this.#seqs.get(subject) ?? []), ...recent];
  }
}
