import type { Durations } from '../../dialogue/guide.ts';
import { emptyDiagram, emptyDiagramIn } from '../diagram/pictures.ts';
import type { Place } from '../paper.ts';
import type { Typesetter } from '../typst.ts';
import type { ReportWords } from '../words.ts';
import { licenceFor } from './licence.ts';
import { type Page, pagesOf, type SheetPaper } from './pages.ts';
import { figureForPens } from './pen-figure.ts';
import { whereaboutsOf } from './place.ts';
import { qr } from './qr.ts';

export type SheetsFor = {
  readonly paper: SheetPaper;
  readonly words: ReportWords;
  /** What the guide proposes for each phase, in minutes. */
  readonly durations: Durations;
  /** The dialogue that the sheets are for; null for sheets that anyone may fill in. */
  readonly place: Place | null;
};

/** Returns sheets as tagged PDF/UA-1 in A4, exactly one page each. */
export function sheetsPdf(typesetter: Typesetter, sheets: SheetsFor): Uint8Array {
  const { words, place } = sheets;
  return typesetter.pdf('sheets', {
    data: dataFor(sheets),
    pictures: {
      'pens.svg': figureForPens(words),
      'figure.svg': emptyDiagram(words),
      ...(place && { 'qr.svg': qr(place.join) }),
    },
  });
}

function dataFor({ paper, words, durations, place }: SheetsFor) {
  const { guide, report, shared, sheets } = words;
  const alone = place?.groups.length === 1;
  return {
    words: sheets,
    language: shared.locale.slice(0, 2),
    product: shared.product,
    title: titleOf(paper, words),
    name: place ? place.title || report.untitled : null,
    place: place && placeFor(place, words),
    alone,
    foot: { origin: guide.origin, ourWords: guide.ourWords.line },
    described: emptyDiagramIn(words),
    pages: pagesOf(paper, place).map((page) => pageFor(page, words)),
    factors: guide.factors,
    factorsTitle: sheets.model.factors(guide.factors.length),
    questions: guide.questions,
    closingQuestions: guide.closingQuestions,
    further: guide.further,
    instructions: guide.instructions,
    competence: guide.concept,
    licence: licenceFor(words, { durations, alone }),
  };
}

function placeFor(place: Place, { sheets }: ReportWords) {
  const { code, address } = whereaboutsOf(place);
  return { code, goTo: sheets.goTo(address), described: sheets.qr(address) };
}

function pageFor({ sheet, group }: Page, words: ReportWords) {
  return { sheet, title: titleOf(sheet, words), group: group === null ? null : words.shared.group(group) };
}

function titleOf(paper: SheetPaper, { guide, sheets }: ReportWords): string {
  switch (paper) {
    case 'sheets':
      return sheets.title;
    case 'exercise':
      return guide.phases.exercise;
    case 'questions':
      return guide.steps.discuss.name;
    case 'agreements':
      return guide.phases.closing;
    case 'model':
      return guide.name;
    case 'licence':
      return sheets.licence.title;
  }
}
