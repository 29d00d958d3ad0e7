import type { ResultView } from '../dialogue/view/result.ts';

/** A result that can be carried out of the room: what everybody may read from the closing on. */
export type ReadyResult = Extract<ResultView, { readonly ready: true }>;
