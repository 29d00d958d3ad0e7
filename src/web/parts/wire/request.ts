import type { RefusalCode } from '../../../dialogue/refusal.ts';

/** `retry` says that nobody knows whether it was heard: the network, a proxy or the disk was in the way. */
export type ApiAnswer<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly retry: boolean; readonly refusal: RefusalCode };

const ANSWER_WITHIN_MS = 10_000;

export function post<Body>(url: string, body: unknown): Promise<ApiAnswer<Body>> {
  return ask(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

export function get<Body>(url: string): Promise<ApiAnswer<Body>> {
  return ask(url, {});
}

export function remove(url: string): Promise<ApiAnswer<unknown>> {
  return ask(url, { method: 'DELETE' });
}

async function ask<Body>(url: string, init: RequestInit): Promise<ApiAnswer<Body>> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(url, { ...init, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    body = await response.json();
  } catch {
    return { ok: false, retry: true, refusal: 'not-stored' };
  }
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: the caller knows what this address answers.
  if (response.ok) return { ok: true, body: body as Body };
  const refusal = refusalIn(body);
  const retry = response.status >= 500 || response.status === 429;
  return { ok: false, retry, refusal: refusal ?? (retry ? 'not-stored' : 'request-invalid') };
}

/** A code as the server writes them, which a proxy's own answer has not. */
const CODE = /^[a-z]+(-[a-z]+)+$/;

/** The code that a problem names. Whether the page has a sentence for it is seen where it is said. */
export function refusalIn(body: unknown): RefusalCode | undefined {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  return typeof code === 'string' && CODE.test(code) ? code : undefined;
}
