import { isolated } from '../../content/isolated.ts';
import type { Durations } from '../../dialogue/guide.ts';
import { emptyDiagram, emptyDiagramIn } from '../diagram/pictures.ts';
import type { PaperSize, Place } from '../paper.ts';
import { tongueOf } from '../tongue.ts';
import type { Typesetter } from '../typst.ts';
import type { ReportWords } from '../words.ts';
import { licenceFor } from './licence.ts';
import { type Page, pagesOf, type SheetPaper } from './pages.ts';
import { figureForPens } from './pen-figure.ts';
import { joinAt, whereaboutsOf } from './place.ts';
import { qr } from './qr.ts';

export type SheetsFor = {
  readonly paper: SheetPaper;
  readonly size: PaperSize;
  readonly words: ReportWords;
  /** What the guide proposes for each phase, in minutes. */
  readonly durations: Durations;
  /** The dialogue that the sheets are for; null for sheets that anyone may fill in. */
  readonly place: Place | null;
};

/** Returns sheets as tagged PDF/UA-1, exactly one page each. */
export function sheetsPdf(typesetter: Typesetter, sheets: SheetsFor): Uint8Array {
  const { paper, words, place } = sheets;
  const pages = pagesOf(paper, place);
  return typesetter.pdf('sheets', {
    data: dataFor(sheets, pages),
    missing: words.papers.missing.name,
    pictures: {
      'pens.svg': figureForPens(words),
      'figure.svg': emptyDiagram(words),
      ...(place && Object.fromEntries(pages.map(({ group }) => [codeOf(group), qr(joinAt(place.join, group))]))),
    },
  });
}

/** The name of the picture of a code. */
function codeOf(group: number | null): string {
  return group === null ? 'qr.svg' : `qr-${group}.svg`;
}

function dataFor({ paper, size, words, durations, place }: SheetsFor, pages: readonly Page[]) {
  const { guide, report, shared, sheets } = words;
  const alone = place?.groups.length === 1;
  return {
    words: sheets,
    size,
    ...tongueOf(shared),
    product: shared.product,
    title: titleOf(paper, words),
    name: place ? isolated(place.title || report.untitled, shared.language) : null,
    place: place && placeFor(place, words),
    alone,
    foot: { origin: guide.origin, ourWords: guide.ourWords.line },
    described: emptyDiagramIn(words),
    pages: pages.map((page) => pageFor(page, words)),
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
  const name = group === null ? null : words.shared.group(group);
  return { sheet, title: titleOf(sheet, words), group: name, code: codeOf(group) };
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
