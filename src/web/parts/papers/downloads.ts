import type { PaperWords } from '../../../content/papers/da.ts';
import type { GuideForm } from '../../../dialogue/guide.ts';

/** A paper as a page offers it: `path` is what the server knows it by. */
export type Copy = { readonly path: string; readonly format: keyof PaperWords['formats'] };
export type Offer = { readonly name: string; readonly hint: string; readonly copies: readonly Copy[] };

/** What a result can be taken with as. */
export function resultDownloads({ result }: PaperWords): readonly Offer[] {
  return [
    { ...result.report, copies: [{ path: 'report', format: 'pdf' }] },
    { ...result.minutes, copies: [{ path: 'minutes', format: 'word' }] },
    { ...result.calendar, copies: [{ path: 'calendar', format: 'calendar' }] },
    {
      ...result.diagram,
      copies: [
        { path: 'diagram-png', format: 'png' },
        { path: 'diagram-svg', format: 'svg' },
      ],
    },
    {
      ...result.numbers,
      copies: [
        { path: 'workbook', format: 'excel' },
        { path: 'scores-csv', format: 'csvScores' },
        { path: 'notes-csv', format: 'csvNotes' },
        { path: 'agreements-csv', format: 'csvAgreements' },
      ],
    },
    { ...result.data, copies: [{ path: 'record', format: 'json' }] },
  ];
}

/** What a facilitator prints for one dialogue. */
export function tableDownloads({ tables }: PaperWords): readonly Offer[] {
  return [
    { ...tables.sheets, copies: [{ path: 'sheets', format: 'pdf' }] },
    {
      ...tables.poster,
      copies: [
        { path: 'poster-a4', format: 'a4' },
        { path: 'poster-a3', format: 'a3' },
      ],
    },
  ];
}

/** What anybody may print. */
export function blankDownloads({ blank }: PaperWords, { questions, factors }: GuideForm): readonly Offer[] {
  return [
    { ...blank.exercise, copies: [{ path: 'exercise', format: 'pdf' }] },
    {
      ...blank.questions,
      hint: blank.questions.hint(questions.length),
      copies: [{ path: 'questions', format: 'pdf' }],
    },
    { ...blank.agreements, copies: [{ path: 'agreements', format: 'pdf' }] },
    { ...blank.model, hint: blank.model.hint(factors.length), copies: [{ path: 'model', format: 'pdf' }] },
    { ...blank.licence, copies: [{ path: 'licence', format: 'pdf' }] },
  ];
}
