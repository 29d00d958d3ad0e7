type Worded = { readonly id: number; readonly factor: string | null; readonly what: string };
type Supported = Worded & { readonly support: number };

/** Shorter words hold sentences together, and say little of what a sentence is about. */
const MIN_LETTERS = 4;
/** So much of the words of the shorter text stands in the other as well. */
const SHARE_OF_WORDS = 0.5;

/** Whether two proposals are likely about the same: one factor, and half the words of the shorter are in the longer. */
export function areAlike(one: Worded, other: Worded): boolean {
  if (one.factor !== other.factor) return false;
  const [fewer, more] = [wordsOf(one.what), wordsOf(other.what)].sort((a, b) => a.size - b.size);
  if (!fewer || !more || fewer.size === 0) return false;
  return [...fewer].filter((word) => more.has(word)).length >= SHARE_OF_WORDS * fewer.size;
}

/** Proposals that stand together, by factor; `stacks` are those that are alike. */
export type ProposalsOfFactor<Proposal> = {
  readonly factor: string | null;
  readonly stacks: readonly (readonly Proposal[])[];
};

/**
 * Puts together what is about one factor, and within it what is alike. What most support comes first: the proposal within its
 * stack, the stack and the factor by the proposal that comes first in them; then what was proposed first.
 */
export function sortedProposals<Proposal extends Supported>(
  proposals: readonly Proposal[],
): readonly ProposalsOfFactor<Proposal>[] {
  const ordered = proposals.toSorted((one, other) => other.support - one.support || one.id - other.id);
  const byFactor = Map.groupBy(ordered, ({ factor }) => factor);
  return [...byFactor].map(([factor, ofFactor]) => ({ factor, stacks: stacksOf(ofFactor) }));
}

/** Returns the first proposal of each of the first so many stacks, in the same order. */
export function firstProposals<Proposal>(
  sorted: readonly ProposalsOfFactor<Proposal>[],
  count: number,
): readonly ProposalsOfFactor<Proposal>[] {
  let left = count;
  const first = (stacks: ProposalsOfFactor<Proposal>['stacks']) => {
    const taken = stacks.slice(0, left).map((stack) => stack.slice(0, 1));
    left -= taken.length;
    return taken;
  };
  return sorted
    .map(({ factor, stacks }) => ({ factor, stacks: first(stacks) }))
    .filter(({ stacks }) => stacks.length > 0);
}

/** Each joins the first stack whose first proposal is like it, so that the order of the stacks is that of their first ones. */
function stacksOf<Proposal extends Worded>(proposals: readonly Proposal[]): readonly (readonly Proposal[])[] {
  const stacks: Proposal[][] = [];
  for (const proposal of proposals) {
    const stack = stacks.find(([first]) => first && areAlike(first, proposal));
    if (stack) stack.push(proposal);
    else stacks.push([proposal]);
  }
  return stacks;
}

/** Turkish has two letters i, and writes each of them large in a way that no other language makes small again: all are one. */
function wordsOf(text: string): ReadonlySet<string> {
  const small = text.toLowerCase().replaceAll('i\u0307', 'i').replaceAll('ı', 'i');
  const words = small.match(/\p{L}+/gu) ?? [];
  const long = words.filter((word) => word.length >= MIN_LETTERS);
  return new Set(long.length > 0 ? long : words);
}
