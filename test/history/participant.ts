import type { Role } from '../../src/http/visitor.ts';
import type { Person } from '../server/person.ts';
import type { Chance } from './chance.ts';
import type { Who } from './history.ts';

/** Somebody in the dialogue, and the addresses that a balancer may send them to. */
export class Participant {
  readonly who: Who;
  readonly #code: string;
  readonly #role: Role;
  readonly #cookie: string;
  readonly #origins: Origins;
  readonly #chance: Chance;

  constructor(who: Who, person: Person<unknown>, origins: Origins, chance: Chance) {
    this.who = who;
    this.#code = person.code;
    this.#role = person.role;
    this.#cookie = [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    this.#origins = origins;
    this.#chance = chance;
  }

  /** Asks for `what` of the dialogue, at whichever node chance has it. */
  fetch(what: 'commands' | 'live', init: RequestInit): Promise<Response> {
    const url = `${this.#chance.oneOf(this.#origins)}/api/dialogues/${this.#code}/${what}?as=${this.#role}`;
    return fetch(url, { ...init, headers: { cookie: this.#cookie, 'content-type': 'application/json' } });
  }
}

export type Origins = readonly [string, ...string[]];
