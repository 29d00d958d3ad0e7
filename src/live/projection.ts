import { EFFECTS } from '../dialogue/effects.ts';
import type { Event } from '../dialogue/event.ts';
import { EVENT_VERSION, upcast } from '../dialogue/event-version.ts';
import { dialogueFrom, evolve } from '../dialogue/evolve.ts';
import type { Refusal } from '../dialogue/refusal.ts';
import type { Dialogue } from '../dialogue/state.ts';
import { type LogPosition, LogUnavailable, type Stored } from '../log/log.ts';
import { SubjectIndex } from './subject-index.ts';

/** What came of a command. `seq` is that of the newest event when it was decided. */
export type CommandOutcome = { readonly seq: number } | { readonly refusal: Refusal };

/** What a dialogue's log folds to, as far as it has been read. */
export class Projection {
  #dialogue: Dialogue;
  #newest: LogPosition;
  readonly #outcomes = new Map<string, CommandOutcome>();
  readonly #subjects = new SubjectIndex();

  private constructor(opened: Dialogue, { seq, command }: Stored<Event>) {
    this.#dialogue = opened;
    this.#newest = { seq, command };
    this.#outcomes.set(command, { seq });
  }

  /** Takes a whole log; gives undefined when there is no dialogue in it. */
  static of([first, ...rest]: readonly Stored<Event>[]): Projection | undefined {
    if (!first) return undefined;
    const opened = eventOf(first);
    if (opened.type !== 'opened') return undefined;
    const projection = new Projection(dialogueFrom(opened), first);
    projection.add(rest);
    return projection;
  }

  get dialogue(): Dialogue {
    return this.#dialogue;
  }

  /** That of the newest event. */
  get seq(): number {
    return this.#newest.seq;
  }

  /** The newest entry, which stays the same for as long as nobody puts another log in this one's place. */
  get newest(): LogPosition {
    return this.#newest;
  }

  /** What came of a command; undefined when it is not in the log. */
  outcomeOf(command: string): CommandOutcome | undefined {
    return this.#outcomes.get(command);
  }

  /** The entries that `event` takes back when it is stored after `entries`, which are not stored yet. */
  erasedBy(event: Event, entries: readonly { readonly event: Event }[]): readonly number[] {
    return this.#subjects.erasedBy(event, entries, this.seq);
  }

  /** Takes what came after; gives the events that are new to it. */
  add(stored: readonly Stored<Event>[]): readonly Event[] {
    const newer = stored.filter(({ seq }) => seq > this.seq);
    return newer.map((entry) => {
      const event = eventOf(entry);
      this.#dialogue = evolve(this.#dialogue, event);
      this.#apply(entry, event);
      return event;
    });
  }

  /** Takes what was decided on it, now that it is stored, and the dialogue that this makes. */
  stored(entries: readonly Pick<Stored<Event>, 'command' | 'event'>[], seq: number, dialogue: Dialogue): void {
    // It may have been read back from the log before the log said that it is there.
    if (seq <= this.seq) return;
    this.#dialogue = dialogue;
    for (const { command, event } of entries) this.#apply({ command, seq: this.seq + 1 }, event);
  }

  #apply({ seq, command }: LogPosition, event: Event): void {
    this.#newest = { seq, command };
    this.#outcomes.set(command, event.type === 'answered' && event.refusal ? { refusal: event.refusal } : { seq });
    this.#subjects.record(event, seq);
  }
}

function eventOf({ event, version, seq }: Stored<Event>): Event {
  if (version > EVENT_VERSION)
    throw new LogUnavailable(`entry ${seq} of a dialogue was written by a newer Sekskant (version ${version})`);
  const current = upcast(event, version);
  // A kind that is new changes nothing of the others, and so has no version of its own.
  if (!Object.hasOwn(EFFECTS, current.type))
    throw new LogUnavailable(`entry ${seq} of a dialogue was written by a newer Sekskant (${current.type})`);
  return current;
}
