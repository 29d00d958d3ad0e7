import type { ConnectionStatus } from '../parts/wire/live.svelte.ts';
import { NOW } from './samples/hour.ts';
import type { Body, SampleServer } from './server.ts';

const realFetch = globalThis.fetch;

/** Makes this browser new, with an empty storage, and has it find `server`. What goes elsewhere goes there as before. */
export function browseWith(server: SampleServer, connection: ConnectionStatus): void {
  replace('localStorage', emptyStorage());
  replace('sessionStorage', emptyStorage());
  replace('fetch', async (input: string, init: RequestInit = {}) => {
    const { method = 'GET', body } = init;
    // As on a page that stands where the others do.
    const url = new URL(input, location.origin);
    // No answer comes before the page has shown what was asked for.
    await new Promise((resolve) => setTimeout(resolve));
    const posted: Body = JSON.parse(typeof body === 'string' ? body : '{}');
    return server.answer(method, url, posted) ?? realFetch(url, init);
  });
  replace('EventSource', streamsOf(server, connection));
}

function replace(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
}

/** Gone with the page, so that samples and what this browser keeps do not meet. */
function emptyStorage(): object {
  const kept = new Map<string, string>();
  const methods = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
  // A browser's own lists what is kept as its properties.
  return new Proxy(methods, {
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}

/** Streams of views from `server`, in the place of the browser's own. */
function streamsOf(server: SampleServer, connection: ConnectionStatus) {
  return class SampleStream extends EventTarget {
    static readonly CLOSED = 2;
    readyState = 1;
    onmessage: (message: MessageEvent<string>) => void = () => {};
    onerror: () => void = () => {};

    constructor(url: string) {
      super();
      const role = new URL(url, location.origin).searchParams.get('as');
      const send = () => {
        const view = server.viewFor(role);
        if (view === undefined) this.#say('gone');
        else
          this.onmessage(new MessageEvent('message', { data: JSON.stringify(view), lastEventId: String(server.seq) }));
      };
      // Whoever opens it says first what to call.
      queueMicrotask(() => {
        if (connection === 'connecting') return;
        if (connection === 'lost') return this.#say('gone');
        this.#say('clock', String(NOW));
        send();
        server.onchange = send;
        if (connection === 'offline') this.onerror();
      });
    }

    close(): void {
      this.readyState = 2;
      server.onchange = () => {};
    }

    #say(type: string, data = ''): void {
      this.dispatchEvent(new MessageEvent(type, { data }));
    }
  };
}
