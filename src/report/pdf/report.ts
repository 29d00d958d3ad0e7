import { isolated } from '../../content/isolated.ts';
import { isScored } from '../../dialogue/view/aggregate.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { dayIn, dayOf } from '../day.ts';
import { colourOf } from '../diagram/palette.ts';
import { describedIn, groupDiagram, groupIn, onlyGroup, resultDiagram } from '../diagram/pictures.ts';
import { strip } from '../diagram/strip.ts';
import { tongueOf } from '../tongue.ts';
import type { Typesetter } from '../typst.ts';
import type { ReportWords } from '../words.ts';
import { factorsFor } from './factors.ts';
import {
  aboutIn,
  agreementsFor,
  answersFor,
  missingNotesFor,
  nextFor,
  notesFor,
  previousAgreementsFor,
} from './outcome.ts';
import {
  lastTimeFor,
  methodFor,
  methodInFull,
  notesSelectedFor,
  overviewFor,
  promiseFor,
  summaryOf,
} from './overview.ts';
import { withRowHeads } from './row-heads.ts';

/** More diagrams than this fill pages that nobody reads; the workbook has every group. */
const MAX_DIAGRAMS = 60;
/** As many agreements as somebody takes in on a page with everything else; the rest follow. */
const MAX_ON_FIRST_PAGE = 10;

export type Making = {
  readonly result: ReadyResult;
  readonly words: ReportWords;
  /** When the report is made, in milliseconds since 1970. */
  readonly madeAt: number;
};

/** Returns the report as tagged PDF/UA-1 in A4: all that matters on its first page, and then part by part. */
export function reportPdf(typesetter: Typesetter, making: Making): Uint8Array {
  const { result, words } = making;
  const small = groupsWithDiagrams(result).map((group) => [`group-${group.number}.svg`, groupDiagram(group, words)]);
  const data = dataFor(making);
  const strips = data.factors.map(({ picture, counts, isFocus }) => [picture, strip(counts, { isFocus })]);
  const pdf = typesetter.pdf('report', {
    data,
    pictures: { 'diagram.svg': resultDiagram(result, words), ...Object.fromEntries([...small, ...strips]) },
  });
  return withRowHeads(pdf);
}

function dataFor({ result, words, madeAt }: Making) {
  const { agenda, closing, previous } = result;
  const { guide, report, shared, title } = words;
  return {
    ...overviewData(result, words),
    words: report,
    title,
    ...tongueOf(shared),
    product: shared.product,
    name: isolated(agenda.title || report.untitled, shared.language),
    workplace: agenda.title ? isolated(agenda.title, shared.language) : null,
    competence: guide.concept,
    isSingle: onlyGroup(result) !== undefined,
    hasLine: isScored(result.aggregate),
    lineColour: colourOf(onlyGroup(result)?.group ?? 1),
    described: describedIn(words, result),
    previous: previous && { key: report.key.previous(dayOf(shared.locale, previous.openedAt)) },
    factors: factorsFor(result, words),
    groups: groupsFor(result, words),
    notes: notesFor(result, words),
    notesSelected: notesSelectedFor(result, words),
    missingNotes: missingNotesFor(result, words),
    answers: answersFor(result, words),
    agreements: agreementsFor(closing.agreements, words),
    agreementsAbout: aboutIn(closing.agreements, words),
    previousAgreements: previousAgreementsFor(result, words),
    next: nextFor(result, words),
    method: methodInFull(result, words),
    smallPrint: [
      ...promiseFor(result, words),
      guide.origin,
      guide.ourWords.line,
      report.method.made(dayOf(shared.locale, madeAt)),
    ],
  };
}

function overviewData(result: ReadyResult, words: ReportWords) {
  const { report, shared } = words;
  const { agreements, followUp } = result.closing;
  const { next, nextOne } = report.agreements;
  return {
    summary: summaryOf(result, words),
    overview: overviewFor(result, words),
    lastTime: lastTimeFor(result, words),
    methodInShort: { title: words.overview.method.title, text: methodFor(result, words) },
    followUp: followUp === null ? report.next.noFollowUp : report.next.followUp(dayIn(shared.locale, followUp)),
    /** What is said above the agreements of the first page, by how many of them fit there. */
    nextAgreements: Array.from({ length: MAX_ON_FIRST_PAGE }, (_, index) =>
      index === 0 ? nextOne(agreements.length) : next(index + 1, agreements.length),
    ),
  };
}

function groupsWithDiagrams(result: ReadyResult): ReadyResult['groups'] {
  const isOffered = !onlyGroup(result) && isScored(result.aggregate) && result.groups.length <= MAX_DIAGRAMS;
  return isOffered ? result.groups : [];
}

/** The small diagrams, or the sentence that stands in their place when there are too many; null where there are none to draw. */
function groupsFor(result: ReadyResult, words: ReportWords) {
  const { groups } = result;
  if (onlyGroup(result) || !isScored(result.aggregate)) return null;
  return {
    tooMany: groups.length > MAX_DIAGRAMS ? words.report.groups.tooMany(groups.length) : null,
    each: groupsWithDiagrams(result).map((group) => ({
      name: words.shared.group(group.number),
      people: group.people === 0 ? '' : words.shared.people(group.people),
      picture: `group-${group.number}.svg`,
      described: groupIn(words, group),
    })),
  };
}
