import type { Profile } from '../../../dialogue/scale.ts';

/** Which factor this device looks at, and the score that it has chosen but not yet agreed. */
export class Choice {
  readonly #scores: () => Profile;
  readonly #order: () => readonly number[];
  #turned = $state.raw<{ readonly axis: number; readonly scores: string }>();
  #picked = $state.raw<{ readonly axis: number; readonly score: number }>();

  /** Without a choice of its own, a device looks at the first factor in `order` that has no score. */
  constructor(scores: () => Profile, order: () => readonly number[]) {
    this.#scores = scores;
    this.#order = order;
  }

  /** What was turned to stays until the group has agreed on something: then all look at what is next. */
  readonly axis = $derived.by(() => {
    if (this.#turned?.scores === this.#state()) return this.#turned.axis;
    const order = this.#order();
    return order.find((axis) => this.#scores()[axis] === null) ?? order[0] ?? 0;
  });

  /** The score that stands chosen for the factor; null when none does. */
  readonly draft = $derived.by(() =>
    this.#picked?.axis === this.axis ? this.#picked.score : (this.#scores()[this.axis] ?? null),
  );

  turnTo(axis: number): void {
    this.#turned = { axis, scores: this.#state() };
  }

  pick(score: number): void {
    this.#picked = { axis: this.axis, score };
  }

  /** Picks a score for any factor, as on the diagram. */
  sketch(axis: number, score: number): void {
    this.turnTo(axis);
    this.pick(score);
  }

  #state(): string {
    return this.#scores().join();
  }
}
