import type { RefusalCode } from '../../../dialogue/refusal.ts';
import { refusalIn } from '../wire/request.ts';

/** How often to ask again while the press is busy. */
const MAX_TRIES = 6;
/** The browser has the file long before; only then may its memory go. */
const LET_GO_AFTER_MS = 60_000;

/** What is sent along stands in no address, and so in no log. */
const JSON_TYPE = { 'content-type': 'application/json' };

/** Fetches the paper at `url`, made with what `body` says, and has the browser save it under the name that the server gave. Gives why not otherwise. */
export async function take(
  url: string,
  body?: unknown,
): Promise<{ readonly name: string } | { readonly refusal: RefusalCode }> {
  for (let tried = 1; ; tried += 1) {
    const response = await fetch(url, { redirect: 'manual', ...sending(body) }).catch(() => undefined);
    if (!response) return { refusal: 'not-stored' };
    // The server names the file. Anything else that answers is no paper, such as a page to log on to the network.
    if (response.ok && !response.headers.has('content-disposition')) return { refusal: 'not-stored' };
    if (response.ok) return { name: await saved(response) };
    const refusal =
      refusalIn(await response.json().catch(() => undefined)) ??
      (response.status < 500 ? 'not-stored' : 'paper-failed');
    if (refusal !== 'papers-busy' || tried === MAX_TRIES) return { refusal };
    const seconds = Number(response.headers.get('retry-after')) || 1;
    // Everybody else who was told to wait comes back too.
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000 * (0.5 + Math.random() * tried)));
  }
}

function sending(body: unknown): RequestInit {
  return body === undefined ? {} : { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) };
}

async function saved(response: Response): Promise<string> {
  const [, encoded = ''] = /filename\*=UTF-8''(.+)$/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const name = decodeURIComponent(encoded);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), LET_GO_AFTER_MS);
  return name;
}
