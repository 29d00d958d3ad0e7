import type { Event } from '../dialogue/event.ts';
import { dialogueFrom, evolve } from '../dialogue/evolve.ts';
import { SHAPE, upgraded } from '../dialogue/shape.ts';
import type { Dialogue } from '../dialogue/state.ts';
import { NotStored, type Stored } from '../log/log.ts';

type Position = Pick<Stored<Event>, 'seq' | 'command'>;

/** What a dialogue's log folds to, as far as it has been read. */
export class Fold {
  #dialogue: Dialogue;
  #newest: Position;
  readonly #seqs = new Map<string, number>();

  private constructor(opened: Dialogue, first: Stored<Event>) {
    this.#dialogue = opened;
    this.#newest = first;
    this.#seqs.set(first.command, first.seq);
  }

  /** Takes a whole log; gives undefined when there is no dialogue in it. */
  static of([first, ...rest]: readonly Stored<Event>[]): Fold | undefined {
    if (!first) return undefined;
    const opened = eventOf(first);
    if (opened.type !== 'opened') return undefined;
    const fold = new Fold(dialogueFrom(opened), first);
    fold.add(rest);
    return fold;
  }

  get dialogue(): Dialogue {
    return this.#dialogue;
  }

  /** That of the newest event. */
  get seq(): number {
    return this.#newest.seq;
  }

  /** The newest entry, which stays the same for as long as nobody puts another log in this one's place. */
  get newest(): Position {
    return this.#newest;
  }

  /** The seq of the last event that came of a command; undefined when it is not in the log. */
  seqOf(command: string): number | undefined {
    return this.#seqs.get(command);
  }

  /** Takes what came after; gives the events that are new to it. */
  add(stored: readonly Stored<Event>[]): readonly Event[] {
    const news = stored.filter(({ seq }) => seq > this.seq);
    return news.map((entry) => {
      const event = eventOf(entry);
      this.#dialogue = evolve(this.#dialogue, event);
      this.#took(entry);
      return event;
    });
  }

  /** Takes what was decided on it, now that it is stored, and the dialogue that this makes. */
  stored(entries: readonly Pick<Stored<Event>, 'command'>[], seq: number, dialogue: Dialogue): void {
    // It may have been read back from the log before the log said that it is there.
    if (seq <= this.seq) return;
    this.#dialogue = dialogue;
    for (const { command } of entries) this.#took({ command, seq: this.seq + 1 });
  }

  /** Remembers what was answered, also when no event came of it. */
  accepted(command: string, seq: number): void {
    this.#seqs.set(command, seq);
  }

  #took({ seq, command }: Position): void {
    this.#newest = { seq, command };
    this.#seqs.set(command, seq);
  }
}

function eventOf({ event, shape, seq }: Stored<Event>): Event {
  if (shape > SHAPE) throw new NotStored(`entry ${seq} of a dialogue was written by a newer Sekskant (shape ${shape})`);
  return upgraded(event, shape);
}
