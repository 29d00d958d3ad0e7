import { randomBytes } from 'node:crypto';
import type { PostedCommand } from '../../src/http/schema.ts';
import type { Role } from '../../src/http/visitor.ts';

export type Reply = { readonly status: number; readonly body: Record<string, unknown> };

/** Somebody with a browser: keeps cookies, sends requests, and follows views as they come. */
export class Person<View> {
  readonly origin: string;
  readonly role: Role;
  readonly cookies = new Map<string, string>();
  /** Everything the server has sent on the stream. */
  received = '';
  view: View | undefined;
  seq = -1;
  gone = false;
  code = '';
  #waiting: (() => void)[] = [];
  #stream: AbortController | undefined;

  constructor(origin: string, role: Role) {
    this.origin = origin;
    this.role = role;
  }

  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    const response = await fetch(this.origin + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      this.cookies.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)));
    }
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  /** Sends a command, with an id of its own unless one is given. */
  send(command: PostedCommand, id = randomBytes(16).toString('hex')): Promise<Reply> {
    return this.ask('POST', `/api/dialogues/${this.code}/commands?as=${this.role}`, { id, command });
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
      headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      signal: this.#stream.signal,
    });
    void this.#read(response).catch(() => undefined);
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

  async #read(response: Response): Promise<void> {
    let rest = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      this.received += chunk;
      const messages = (rest + chunk).split('\n\n');
      rest = messages.pop() ?? '';
      for (const message of messages) this.#take(message);
      for (const wake of this.#waiting.splice(0)) wake();
    }
  }

  #take(message: string): void {
    const fields = Object.fromEntries(message.split('\n').map((line) => line.split(/:(.*)/s) as [string, string]));
    if (fields.event?.trim() === 'gone') this.gone = true;
    if (fields.event || !fields.data) return;
    this.view = JSON.parse(fields.data) as View;
    this.seq = Number(fields.id);
  }
}
