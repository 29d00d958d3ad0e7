import { get } from './request.ts';

const RETRY_AFTER_MS = 2_000;

/** What the server has under an address, asked for until it is answered. */
export class Fetched<Body> {
  /** Undefined until the first answer. What came from an address before stays until there is an answer from the next. */
  body = $state.raw<Body>();

  /** Follows `address`, as long as the component is there that makes this; nothing is asked while it is undefined. `mark` as in `post`. */
  constructor(address: () => string | undefined, mark: string) {
    $effect(() => {
      const wanted = address();
      if (wanted === undefined) return;
      let isWanted = true;
      let timer = 0;
      const ask = async () => {
        const answer = await get<Body>(wanted, mark);
        if (!isWanted) return;
        if (answer.ok) this.body = answer.body;
        else timer = window.setTimeout(ask, RETRY_AFTER_MS);
      };
      void ask();
      return () => {
        isWanted = false;
        clearTimeout(timer);
      };
    });
  }
}
