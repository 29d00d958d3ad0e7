/**
 * Makes a large page in stages, each in a task of its own, so that a slow device can do something else between them. What is
 * made must stay hidden until all of it is there: what comes later would move what stands.
 */
export class StagedRender {
  readonly #stages: number;
  #made = $state(0);

  /** To be made together with a component; begins when `isReady`. */
  constructor(stages: number, isReady: () => boolean) {
    this.#stages = stages;
    $effect(() => {
      if (!isReady() || this.isDone) return;
      const timer = setTimeout(() => (this.#made += 1));
      return () => clearTimeout(timer);
    });
  }

  /** Whether a stage has begun, the first of which is 1. */
  has(stage: number): boolean {
    return this.#made >= stage;
  }

  get isDone(): boolean {
    return this.has(this.#stages);
  }
}
