import { whileVisible } from './while-visible.ts';

const EVERY_MS = 5_000;

/** Calls `look` every few seconds while the page can be seen, until the function that it returns is called. */
export function nowAndThen(look: () => void): () => void {
  return whileVisible(() => {
    const timer = setInterval(look, EVERY_MS);
    return () => clearInterval(timer);
  });
}
