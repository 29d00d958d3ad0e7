import type { Agreement, Dialogue } from '../state.ts';

/** What the room writes together at the end; the same for every visitor. */
export type ClosingView = {
  readonly answers: Readonly<Record<string, string>>;
  readonly agreements: readonly Agreement[];
  readonly followUp: string | null;
  readonly nextSteps: readonly string[];
  readonly facilitator: string;
  readonly papersShared: boolean;
};

export function closingView({ closing }: Dialogue): ClosingView {
  const { answers, agreements, followUp, nextSteps, facilitator, papersShared } = closing;
  return { answers, agreements, followUp, nextSteps, facilitator, papersShared };
}
