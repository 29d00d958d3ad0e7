import type { FastifyRequest } from 'fastify';
import type { Network } from './network/machine.ts';
import type { NetworkAddress } from './network/ranking.ts';

/** How many dialogues' choices are kept; the oldest goes, and its links are again as they are without one. */
const MAX_CHOICES = 1_000;

/** Where other devices find this server. */
export class Origin {
  readonly #publicUrl: string | undefined;
  readonly #network: Network;
  /** The host that a facilitator chose, by dialogue. */
  readonly #chosen = new Map<string, string>();

  /** With a public address there is nothing to find out, and nothing to choose. */
  constructor(publicUrl: string | undefined, network: Network) {
    this.#publicUrl = publicUrl;
    this.#network = network;
  }

  /** The path under which a browser finds what this server has at its root: that of a proxy, or none. */
  get path(): string {
    return this.#publicUrl === undefined ? '' : new URL(this.#publicUrl).pathname.replace(/\/$/, '');
  }

  /** The addresses that a facilitator may choose from, likeliest first; undefined where there is a public one. */
  async choices(): Promise<readonly NetworkAddress[] | undefined> {
    return this.#publicUrl === undefined ? this.#network.addresses() : undefined;
  }

  /** Has the links to a dialogue lead to `host`, or with null where they do without a choice. Returns whether that can be. */
  async choose(dialogue: string, host: string | null): Promise<boolean> {
    const choices = (await this.choices()) ?? [];
    if (host !== null && !choices.some((choice) => choice.host === host)) return false;
    this.#chosen.delete(dialogue);
    if (host === null) return true;
    this.#chosen.set(dialogue, host);
    const [oldest] = this.#chosen.keys();
    if (this.#chosen.size > MAX_CHOICES && oldest !== undefined) this.#chosen.delete(oldest);
    return true;
  }

  /** The address of this server in links to a dialogue, seen from a browser that may sit on this very machine. */
  async of(request: FastifyRequest, dialogue: string): Promise<string> {
    if (this.#publicUrl !== undefined) return this.#publicUrl;
    const choices = await this.#network.addresses();
    const { headers, hostname, socket } = request;
    // What only a proxy could say of these has no part in it: behind a proxy there is a public address.
    const protocol = request.protocol === 'https' ? 'https' : 'http';
    const host = headers.host ?? `localhost:${socket.localPort}`;
    const at = (chosen: string) => new URL(`${protocol}://${chosen}:${socket.localPort}`).origin;
    // An address that the machine has no more is no choice any more.
    const chosen = choices.find((choice) => choice.host === this.#chosen.get(dialogue));
    if (chosen) return at(chosen.host);
    const [likeliest] = choices;
    return likeliest && isThisVeryMachine(hostname) ? at(likeliest.host) : `${protocol}://${host}`;
  }
}

function isThisVeryMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname.startsWith('127.') || hostname === '[::1]';
}
