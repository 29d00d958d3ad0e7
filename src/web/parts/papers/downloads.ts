import type { PaperWords } from '../../../content/papers/da.ts';
import type { GuideForm } from '../../../dialogue/guide.ts';
import { type Dates, hasDates, hasDeadlines } from '../../../dialogue/papers.ts';

/** A paper as a page offers it: `path` is what the server knows it by. */
export type Copy = {
  readonly path: string;
  readonly format: keyof PaperWords['formats'];
  /** Of the paper that it is printed on, where it is for a printer. */
  readonly size?: PaperWords['sizes'][number];
};
export type Offer = { readonly name: string; readonly hint: string; readonly copies: readonly Copy[] };

/** What a result with such dates can be taken with as. A calendar is offered where there is anything to put in it. */
export function resultDownloads({ result }: PaperWords, dates: Dates): readonly Offer[] {
  return [
    { ...result.report, copies: [{ path: 'report', format: 'pdf' }] },
    { ...result.minutes, copies: [{ path: 'minutes', format: 'word' }] },
    { ...result.slides, copies: [{ path: 'slides', format: 'powerpoint' }] },
    { ...result.board, copies: [{ path: 'board', format: 'a3' }] },
    ...(hasDates(dates) ? [{ ...result.calendar, copies: calendarsOf(dates) }] : []),
    {
      ...result.diagram,
      copies: [
        { path: 'diagram-png', format: 'png' },
        { path: 'diagram-svg', format: 'svg' },
        { path: 'diagram-wide-png', format: 'pngWide' },
        { path: 'diagram-wide-svg', format: 'svgWide' },
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

function calendarsOf(dates: Dates): readonly Copy[] {
  const each: Copy = { path: 'calendars', format: 'calendars' };
  return [{ path: 'calendar', format: 'calendar' }, ...(hasDeadlines(dates) ? [each] : [])];
}

/** What a facilitator prints for one dialogue. */
export function tableDownloads(words: PaperWords): readonly Offer[] {
  const { tables, sizes } = words;
  const larger = { a4: 'a3', letter: 'tabloid' } as const;
  return [
    { ...tables.sheets, copies: sheetCopies('sheets', words) },
    {
      ...tables.poster,
      copies: sizes.flatMap((size): readonly Copy[] => [
        { path: 'poster-a4', format: size, size },
        { path: 'poster-a3', format: larger[size], size },
      ]),
    },
  ];
}

/** One for each size of paper; where there is one alone, nothing is said of it. */
function sheetCopies(path: string, { sizes }: PaperWords): readonly Copy[] {
  return sizes.map((size) => ({ path, format: sizes.length > 1 ? size : 'pdf', size }));
}

/** What anybody may print. */
export function blankDownloads(words: PaperWords, { questions, factors }: GuideForm): readonly Offer[] {
  const { blank } = words;
  return [
    { ...blank.exercise, copies: sheetCopies('exercise', words) },
    {
      ...blank.questions,
      hint: blank.questions.hint(questions.length),
      copies: sheetCopies('questions', words),
    },
    { ...blank.agreements, copies: sheetCopies('agreements', words) },
    { ...blank.model, hint: blank.model.hint(factors.length), copies: sheetCopies('model', words) },
    { ...blank.licence, copies: sheetCopies('licence', words) },
  ];
}
