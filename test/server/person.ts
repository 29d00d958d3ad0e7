import { randomBytes } from 'node:crypto';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import type { PostedCommand } from '../../src/http/schema.ts';
import type { Role } from '../../src/http/visitor.ts';
import { checkDescribed } from './described.ts';

export type Reply = { readonly status: number; readonly body: Record<string, unknown> };

/** Somebody with a browser: keeps cookies, sends requests, and follows views as they come. */
export class Person<View> {
  readonly origin: string;
  readonly role: Role;
  readonly cookies = new Map<string, string>();
  /** Everything the server has sent on the stream. */
  received = '';
  view: View | undefined;
  /** The number of the newest event in the view. */
  seq = -1;
  gone = false;
  /** Whether the server has ended the stream, or the network has. */
  isCut = false;
  /** A phone that has vanished reads and answers no more, and its stream stays open. */
  hasVanished = false;
  /** The newest answer to the server's question whether anybody is there. */
  answering: Promise<unknown> = Promise.resolve();
  code = '';
  #waiting: (() => void)[] = [];
  #stream: AbortController | undefined;

  constructor(origin: string, role: Role) {
    this.origin = origin;
    this.role = role;
  }

  /** Sends a request. Throws when the OpenAPI document does not describe the answer. */
  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    const response = await fetch(this.origin + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        cookie: this.#cookie,
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      this.cookies.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)));
    }
    const { status } = response;
    const [type = ''] = response.headers.get('content-type')?.split(';') ?? [];
    const reply = { status, body: (await response.json()) as Record<string, unknown> };
    await checkDescribed({ method, path, type, ...reply });
    return reply;
  }

  /** Sends a command, with an id of its own unless one is given. */
  send(command: PostedCommand, id = randomBytes(16).toString('hex')): Promise<Reply> {
    return this.ask('POST', `/api/dialogues/${this.code}/commands?as=${this.role}`, { id, command });
  }

  /** Returns the same browser as it comes to another server. */
  at(origin: string): Person<View> {
    const moved = new Person<View>(origin, this.role);
    for (const [name, value] of this.cookies) moved.cookies.set(name, value);
    moved.code = this.code;
    return moved;
  }

  /** Takes a seat in a dialogue, where there is room or in the given group. */
  async join(code: string, group: number | null = null): Promise<Reply> {
    this.code = code;
    return this.ask('POST', `/api/dialogues/${code}/seats`, { key: randomBytes(16).toString('hex'), group });
  }

  /** Uses the key from a link. */
  async enter(code: string, key: string): Promise<Reply> {
    this.code = code;
    return this.ask('POST', `/api/dialogues/${code}/keys`, { role: this.role, key });
  }

  /** Follows the dialogue; settles when the first view has come, or the server has said that there is none. */
  async follow(): Promise<void> {
    this.view = undefined;
    this.#stream = new AbortController();
    const response = await fetch(`${this.origin}/api/dialogues/${this.code}/live?as=${this.role}`, {
      headers: { cookie: this.#cookie },
      signal: this.#stream.signal,
    });
    this.isCut = false;
    void this.#read(response)
      .catch(() => undefined)
      .then(() => {
        this.isCut = true;
        for (const wake of this.#waiting.splice(0)) wake();
      });
    await this.until(() => this.gone || this.view !== undefined);
  }

  /** The phone sleeps: its stream is closed. */
  sleep(): void {
    this.#stream?.abort();
  }

  /** Waits until `isSo` holds after some message. The test runner's own time limit ends a wait in vain. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  get #cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async #read(response: Response): Promise<void> {
    const parser = createParser({ onEvent: (message) => this.#take(message) });
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      this.received += chunk;
      parser.feed(chunk);
      for (const wake of this.#waiting.splice(0)) wake();
    }
  }

  #take({ id, event, data }: EventSourceMessage): void {
    if (event === 'gone') this.gone = true;
    // The first one comes before the view, and whoever opens a stream has said that they are there.
    if (event === 'clock' && this.view && this.role === 'seat' && !this.hasVanished)
      this.answering = this.ask('POST', `/api/dialogues/${this.code}/there`, {}).catch(() => undefined);
    if (event) return;
    this.view = JSON.parse(data) as View;
    this.seq = Number(id);
  }
}
