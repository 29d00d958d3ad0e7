import type { Actor, Circumstances, Command } from '../../src/dialogue/command.ts';
import { decide } from '../../src/dialogue/decide.ts';
import { type Audience, affectedBy, erases, subjectOf } from '../../src/dialogue/effects.ts';
import type { Event } from '../../src/dialogue/event.ts';
import { evolve } from '../../src/dialogue/evolve.ts';
import { PHASES } from '../../src/dialogue/guide.ts';
import { seatWithKey } from '../../src/dialogue/seats.ts';
import { type Dialogue, groupAt, seatAt } from '../../src/dialogue/state.ts';
import { given, guide, opened } from '../../src/dialogue/testing/builders.ts';
import { facilitatorView } from '../../src/dialogue/view/facilitator.ts';
import { seatView, tableView } from '../../src/dialogue/view/participant.ts';
import { waitingView } from '../../src/dialogue/view/waiting.ts';
import type { Attack, Sheets, Who, World } from './world.ts';

type Row = { readonly subject: string | null; readonly event: Event };

/** What those who attack know afterwards, and what the log still holds. */
export type Learned = { readonly sent: readonly string[]; readonly log: readonly Event[] };

/** A dialogue in this process alone, which writes down what those who attack are sent and answered. */
class DomainWorld implements World {
  readonly factors = guide.factors;
  readonly #attackers: readonly Who[];
  readonly #sent: string[] = [];
  #log: readonly Row[] = [];
  #dialogue: Dialogue;
  readonly #keys = new Map<Who, string>();
  readonly #asleep = new Set<number>();

  constructor({ modes, attackers }: Attack) {
    this.#attackers = attackers;
    const first = opened(...modes);
    this.#dialogue = given(first);
    this.#log = [{ subject: null, event: first }];
  }

  get learned(): Learned {
    return { sent: this.#sent, log: this.#log.map(({ event }) => event) };
  }

  readonly joins = async (who: Who, group: number | null): Promise<void> => {
    const key = `key ${this.#keys.size} of ${who}`;
    this.#keys.set(who, key);
    this.#decide(who, { role: 'newcomer' }, { type: 'join', key, group });
  };

  /** Somebody who asks for something has their phone in their hand. */
  readonly asks = async (who: Who, command: Command): Promise<string | null> => {
    this.#asleep.delete(this.seatOf(who));
    const actor: Actor = who === 'leader' ? { role: 'facilitator' } : { role: 'seat', seat: this.seatOf(who) };
    return this.#decide(who, actor, command);
  };

  readonly sleeps = async (...people: readonly Who[]): Promise<void> => {
    for (const who of people) this.#asleep.add(this.seatOf(who));
  };

  get #circumstances(): Circumstances {
    return { now: 0, isGone: (seat) => this.#asleep.has(seat) };
  }

  readonly seatOf = (who: Who): number => seatWithKey(this.#dialogue, this.#keys.get(who) ?? '') ?? 0;

  readonly companyRevisionOf = (who: Who): number => {
    const group = seatAt(this.#dialogue, this.seatOf(who))?.group;
    return (group && groupAt(this.#dialogue, group)?.companyRevision) || 0;
  };

  #decide(who: Who, actor: Actor, command: Command): string | null {
    const decision = decide(this.#dialogue, actor, command, this.#circumstances);
    const refusal = 'refusal' in decision ? decision.refusal : null;
    if (this.#attackers.includes(who)) this.#sent.push(`${who} is answered ${refusal}`);
    if (!('events' in decision)) return refusal;
    for (const event of decision.events) {
      this.#dialogue = evolve(this.#dialogue, event);
      this.#remember(event);
    }
    this.#publish(decision.events);
    return null;
  }

  /** As the log does: see src/log. */
  #remember(event: Event): void {
    const erased = erases(event);
    const rest = this.#log.map(
      (row): Row =>
        row.subject !== null && erased.includes(row.subject) ? { subject: null, event: { type: 'erased' } } : row,
    );
    this.#log = [...rest, { subject: subjectOf(event), event }];
  }

  /** As the publisher does: see src/live. */
  #publish(events: readonly Event[]): void {
    const audiences = affectedBy(events, this.#dialogue);
    for (const who of this.#attackers) {
      if (!audiences.some((audience) => this.#isIn(audience, who))) continue;
      this.#sent.push(`${who} is sent ${JSON.stringify(this.#viewOf(who))}`);
    }
  }

  #isIn(audience: Audience, who: Who): boolean {
    if (who === 'leader') return audience === 'facilitator';
    const seat = this.seatOf(who);
    const group = seatAt(this.#dialogue, seat)?.group;
    if (group === undefined || audience === 'facilitator' || audience === 'screen' || audience === 'result')
      return false;
    if (audience === 'tables' || audience === 'waiting') return (audience === 'waiting') === (group === null);
    return 'seat' in audience ? audience.seat === seat : audience.table === group;
  }

  #viewOf(who: Who): unknown {
    if (who === 'leader') return facilitatorView(this.#dialogue, this.#circumstances);
    const seat = this.seatOf(who);
    const group = seatAt(this.#dialogue, seat)?.group;
    return group
      ? { table: tableView(this.#dialogue, group, this.#circumstances), me: seatView(this.#dialogue, seat) }
      : waitingView(this.#dialogue, seat);
  }
}

/** Plays an attack in this process, and ends the dialogue after it where that is wanted. Returns what was learned. */
export async function playedHere(attack: Attack, sheets: Sheets, until?: 'ended'): Promise<Learned> {
  const world = new DomainWorld(attack);
  await attack.play(world, sheets);
  if (until) for (const phase of PHASES) await world.asks('leader', { type: 'enterPhase', phase });
  return world.learned;
}
