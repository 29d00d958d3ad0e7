import { hasReached } from '../guide.ts';
import type { Dialogue } from '../state.ts';
import { type AgendaView, agendaView } from './agenda.ts';
import {
  type AggregateView,
  aggregateView,
  type GroupResult,
  groupResults,
  type ResultNote,
  resultNotes,
} from './aggregate.ts';
import { type ClosingView, closingView } from './closing.ts';
import { type MethodView, methodView } from './method.ts';
import { type PreviousView, previousView } from './previous.ts';

/** What can be read afterwards by those who were not there: from the closing on. */
export type ResultView =
  | { readonly ready: false; readonly agenda: AgendaView }
  | {
      readonly ready: true;
      readonly agenda: AgendaView;
      readonly openedAt: number;
      readonly groups: readonly GroupResult[];
      readonly aggregate: AggregateView;
      readonly notes: readonly ResultNote[];
      readonly closing: ClosingView;
      readonly previous: PreviousView | null;
      /** Null where a file of an older version does not say. */
      readonly method: MethodView | null;
    };

/** A result that can be read, and carried out of the room. */
export type ReadyResult = Extract<ResultView, { readonly ready: true }>;

export function resultView(dialogue: Dialogue): ResultView {
  const agenda = agendaView(dialogue);
  if (!hasReached(dialogue, 'closing')) return { ready: false, agenda };
  return {
    ready: true,
    agenda,
    openedAt: dialogue.openedAt,
    groups: groupResults(dialogue),
    aggregate: aggregateView(dialogue),
    notes: resultNotes(dialogue),
    closing: closingView(dialogue),
    previous: previousView(dialogue),
    method: methodView(dialogue),
  };
}
