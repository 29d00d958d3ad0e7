import type { ConnectionStatus } from '../parts/wire/connection.ts';
import { NOW } from './samples/hour.ts';
import type { Body, SampleServer } from './server.ts';

const realFetch = globalThis.fetch;

/** Makes this browser new, with an empty storage, and has it find `server`. What goes elsewhere goes there as before. */
export function browseWith(server: SampleServer, connection: ConnectionStatus): void {
  replace('localStorage', emptyStorage());
  replace('sessionStorage', emptyStorage());
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: connection !== 'offline' });
  let hasStream = false;
  replace('fetch', async (input: string, init: RequestInit = {}) => {
    const { method = 'GET', body } = init;
    // As on a page that stands where the others do.
    const url = new URL(input, location.origin);
    // Off the net nothing arrives; what was there before, such as the words, is.
    if (connection === 'offline' && method === 'POST') throw new TypeError('off the net');
    // No answer comes before the page has shown what was asked for.
    await new Promise((resolve) => setTimeout(resolve));
    if (/\/(live|view|there)$/.test(url.pathname)) {
      // Where something else answers, it does so after there was something to see.
      if (hasStream && connection === 'portal') return new Response('<h1>Guest network</h1>');
      if (!url.pathname.endsWith('/live')) return new Promise<never>(() => {});
      hasStream = true;
      return streamFrom(server, url.searchParams.get('as'), connection);
    }
    const posted: Body = JSON.parse(typeof body === 'string' ? body : '{}');
    return server.answer(method, url, posted) ?? realFetch(url, init);
  });
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

/** A stream of views from `server`, in the place of its own. */
function streamFrom(server: SampleServer, role: string | null, connection: ConnectionStatus): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => {
      const say = (text: string) => stream.enqueue(encoder.encode(`${text}\n\n`));
      const send = () => {
        const view = server.viewFor(role);
        if (view === undefined) say('event: gone\ndata: {}');
        else say(`id: ${server.seq}\ndata: ${JSON.stringify(view)}`);
      };
      if (connection === 'connecting') return;
      if (connection === 'lost') return say('event: gone\ndata: {}');
      if (connection === 'keyless') return say('event: gone\ndata: {"code":"key-invalid"}');
      say(`event: clock\ndata: ${NOW}`);
      send();
      server.onchange = send;
    },
    pull: (stream) => {
      if (connection !== 'portal') return;
      // The view has been read: the device comes to another network.
      stream.close();
      setTimeout(() => window.dispatchEvent(new Event('online')));
    },
    cancel: () => {
      server.onchange = () => {};
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}
