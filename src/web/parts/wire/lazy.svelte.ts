import { untilFetched } from './until-fetched.ts';

/** A part of a page that is fetched when it is needed. */
export class Lazy<Part> {
  /** Undefined as long as it is on its way. */
  part = $state.raw<Part>();
  /** It could not be fetched so far. */
  isMissing = $state(false);

  constructor(load: () => Promise<Part>) {
    void this.#fetch(load);
  }

  async #fetch(load: () => Promise<Part>): Promise<void> {
    this.part = await untilFetched(load, () => {
      this.isMissing = true;
    });
    this.isMissing = false;
  }
}
