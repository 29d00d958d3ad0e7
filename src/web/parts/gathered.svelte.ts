/** Many join in a few minutes: they are said together. */
const GATHERED_FOR_MS = 5_000;

/** Follows a count for whoever only listens: what changes within a few seconds comes as one change. */
export class Gathered {
  /** The count as it was last told. */
  told = $state(0);

  /** As long as the component is there that makes this. */
  constructor(count: () => number) {
    this.told = count();
    let gathering: ReturnType<typeof setTimeout> | undefined;
    $effect(() => {
      if (count() === this.told || gathering !== undefined) return;
      gathering = setTimeout(() => {
        gathering = undefined;
        this.told = count();
      }, GATHERED_FOR_MS);
    });
    $effect(() => () => clearTimeout(gathering));
  }
}
