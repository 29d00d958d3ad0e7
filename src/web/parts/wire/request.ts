import type { RefusalCode } from '../../../dialogue/refusal.ts';

/**
 * `by` says who answered: the server, nobody, or something else on the network, such as the page where a guest logs on.
 * `retry` says that nobody knows whether it was heard: the network, a proxy or the disk was in the way.
 */
export type ApiAnswer<Body> =
  | { readonly ok: true; readonly body: Body }
  | {
      readonly ok: false;
      readonly retry: boolean;
      readonly refusal: RefusalCode;
      readonly by: 'server' | 'nobody' | 'another';
    };

/** `giveUp` ends a request: by itself when there is no answer within so many milliseconds, or by whoever asks. */
type Options = { readonly withinMs?: number; readonly giveUp?: AbortController };

const ANSWER_WITHIN_MS = 10_000;

/** The field of an answer that has nothing to tell. */
const DONE = 'done';

/** Posts `body`. The server's own answer is known by a field of this name. */
export function post<Body>(url: string, body: unknown, mark = DONE, options?: Options): Promise<ApiAnswer<Body>> {
  const headers = { 'content-type': 'application/json' };
  return ask(url, { method: 'POST', headers, body: JSON.stringify(body) }, mark, options);
}

/** Asks for what is at `url`; `mark` as in `post`. */
export function get<Body>(url: string, mark: string, options?: Options): Promise<ApiAnswer<Body>> {
  return ask(url, {}, mark, options);
}

export function remove(url: string): Promise<ApiAnswer<unknown>> {
  return ask(url, { method: 'DELETE' }, DONE);
}

async function ask<Body>(
  url: string,
  init: RequestInit,
  mark: string,
  { withinMs = ANSWER_WITHIN_MS, giveUp = new AbortController() }: Options = {},
): Promise<ApiAnswer<Body>> {
  const timer = setTimeout(() => giveUp.abort(), withinMs);
  try {
    // A page to log on to is often somewhere else: the browser must not go there with what somebody wrote.
    const response = await fetch(url, { ...init, redirect: 'manual', signal: giveUp.signal });
    return await answerIn(response, mark);
  } catch {
    return unheard('nobody');
  } finally {
    clearTimeout(timer);
  }
}

async function answerIn<Body>(response: Response, mark: string): Promise<ApiAnswer<Body>> {
  const { status, ok, headers } = response;
  const body: unknown = await response.json().catch(() => undefined);
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: the caller knows what this address answers.
  if (ok && mark in Object(body)) return { ok, body: body as Body };
  const refusal = refusalIn(body);
  if (refusal) return { ok: false, retry: status >= 500 || status === 429, refusal, by: 'server' };
  // A proxy of the server's own says so when it cannot reach it, and an answer may be cut off in the middle.
  const isCutOff = ok && body === undefined && headers.get('content-type')?.includes('json');
  return unheard(isCutOff || (status >= 500 && status !== 511) ? 'nobody' : 'another');
}

function unheard(by: 'nobody' | 'another') {
  return { ok: false, retry: true, refusal: 'not-stored', by } as const;
}

/** The code that a problem of the server's own names. Whether the page has a sentence for it is seen where it is said. */
export function refusalIn(body: unknown): RefusalCode | undefined {
  const { type, code }: { readonly type?: unknown; readonly code?: unknown } = Object(body);
  return typeof code === 'string' && type === `urn:sekskant:${code}` ? code : undefined;
}
