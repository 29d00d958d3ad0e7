import type { GuideForm } from '../../../dialogue/guide.ts';
import { resultFrom } from '../../../result-file/read.ts';

/** What the page sends to the worker that reads files beside it. */
export type ToRead = { readonly bytes: Uint8Array; readonly guides: readonly GuideForm[] };

self.addEventListener('message', ({ data }: MessageEvent<ToRead>) => {
  self.postMessage(resultFrom(data.bytes, data.guides));
});
// From here on it needs no network.
self.postMessage('ready');
