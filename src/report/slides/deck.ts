import { isScored } from '../../dialogue/view/aggregate.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { dayOf } from '../day.ts';
import { keyIn } from '../diagram/key.ts';
import { FOCUS, INK_SOFT } from '../diagram/palette.ts';
import { onlyGroup } from '../diagram/pictures.ts';
import { factorsFor } from '../pdf/factors.ts';
import { missingNotesFor, nextFor, notesFor } from '../pdf/outcome.ts';
import type { ReportWords } from '../words.ts';
import { agreementSlides, lastTimeSlides } from './agreements.ts';
import { radarGroup } from './radar.ts';
import { scaleShapes } from './scale.ts';
import type { Slide } from './slide.ts';
import { linesIn, type Paragraph, paged, textBox, written } from './text.ts';

/** So many lines of so many letters stand on a slide of text, at the size in points that it has there. */
const TEXT = { size: 18, room: 16, letters: 92 } as const;

/** The slides of a result: what we saw, factor by factor, what we said, what we agreed, and when we meet again. */
export function deckOf(result: ReadyResult, words: ReportWords): readonly Slide[] {
  return [
    opening(result, words),
    ...lastTimeSlides(result, words),
    picture(result, words),
    ...factors(result, words),
    ...notes(result, words),
    ...agreementSlides(result, words),
    next(result, words),
  ];
}

function opening({ agenda, openedAt }: ReadyResult, words: ReportWords): Slide {
  const { guide, report, shared } = words;
  return {
    layout: 'title',
    title: words.title,
    text: [...written(agenda.title || report.untitled), ...written(dayOf(shared.locale, openedAt))],
    notes: [...guide.script.model.say.slice(0, 1), guide.limits],
  };
}

function picture(result: ReadyResult, words: ReportWords): Slide {
  const { guide, report, shared } = words;
  const none = isScored(result.aggregate) ? [] : [report.factors.noneScored];
  const key = [...none, ...keyIn(words, result)].flatMap((sentence) =>
    written(sentence, { size: 20, colour: INK_SOFT }),
  );
  const frame = { x: 236, y: 40, width: 86, height: 130 };
  return {
    layout: 'bare',
    title: words.title,
    shapes:
      radarGroup(result, words, { x: 14, y: 36, width: 218, height: 136 }) +
      textBox(words.minutes.groupScores, frame, key, { locale: shared.locale, anchor: 'ctr' }),
    notes: onlyGroup(result)
      ? guide.script.plenary.alone
      : [guide.script.plenary.perBeat.lines, guide.script.plenary.perBeat.median],
  };
}

/** A slide for each; none where none has a score. */
function factors(result: ReadyResult, words: ReportWords): readonly Slide[] {
  if (!isScored(result.aggregate)) return [];
  const { guide, shared } = words;
  const { locale } = shared;
  const only = onlyGroup(result) !== undefined;
  const perFactor: Readonly<Record<string, string | undefined>> = guide.script.model.perFactor;
  return factorsFor(result, words).map(({ name, said, low, high, counts, isFocus, focus }, axis) => {
    const { id = '', what = '', opener = '' } = guide.factors[axis] ?? {};
    const chosen = only ? words.slides.focus : words.slides.focusBy(focus);
    const paragraphs = [
      ...written(said, { size: 22 }),
      ...(isFocus ? written(chosen, { size: 18, bold: true, colour: FOCUS }) : []),
    ];
    const ends = [low, high].map((sentence, end) =>
      textBox(
        sentence,
        { x: 18 + 156 * end, y: 136, width: 140, height: 32 },
        written(sentence, { size: 16, colour: INK_SOFT }),
        {
          locale,
        },
      ),
    );
    return {
      layout: 'bare',
      title: name,
      shapes: [
        textBox(name, { x: 18, y: 38, width: 302, height: 18 }, written(what, { size: 18, colour: INK_SOFT }), {
          locale,
        }),
        scaleShapes(words, { counts, only, isFocus }),
        textBox(name, { x: 18, y: 100, width: 302, height: 32 }, paragraphs, { locale }),
        ...ends,
      ].join(''),
      notes: [perFactor[id] ?? '', opener],
    };
  });
}

type Question = ReturnType<typeof notesFor>[number];
type Note = Question['notes'][number] & Pick<Question, 'question'>;

/** The notes under the questions that they answer, on as few slides as hold them. */
function notes(result: ReadyResult, words: ReportWords): readonly Slide[] {
  const { guide, report } = words;
  const title = onlyGroup(result) ? report.notes.title : report.notes.titleInGroups;
  const said = onlyGroup(result) ? guide.script.plenary.alone.slice(1) : [guide.script.plenary.perBeat.notes];
  const all = notesFor(result, words).flatMap(({ question, notes: answers }): readonly Note[] =>
    answers.map((note) => ({ ...note, question })),
  );
  const missing = missingNotesFor(result, words);
  const last = missing === null ? [] : written(missing, { size: TEXT.size, colour: INK_SOFT });
  const pages = paged(all, { room: TEXT.room, linesFor: (note) => linesOf(note, all) });
  if (pages.length === 0) return [{ layout: 'text', title, text: last, notes: said }];
  return pages.map((page, index) => ({
    layout: 'text',
    title: index === 0 ? title : words.slides.continued(title, index + 1),
    text: [
      ...page.flatMap((note, row) => noteParagraphs(note, page[row - 1])),
      ...(index === pages.length - 1 ? last : []),
    ],
    notes: said,
  }));
}

/** The first note of a question takes a line or two more. */
function linesOf({ lines, label, question }: Note, all: readonly Note[]): number {
  const own = linesIn(lines.map(({ text }) => text).join('\n') + (label ?? ''), TEXT.letters) + 0.4;
  const first = all.find((note) => note.question === question);
  return first?.lines === lines ? own + linesIn(question, TEXT.letters) + 0.4 : own;
}

/** A point with its group, or the mark that it has, behind it; under its question, unless the one before it answers the same. */
function noteParagraphs({ lines, label, question }: Note, before: Note | undefined): readonly Paragraph[] {
  const head = before?.question === question ? [] : written(question, { size: TEXT.size, bold: true });
  const points = lines.map(({ text }, index) => ({
    runs: [
      { text },
      ...(label !== null && index === lines.length - 1 ? [{ text: `  ${label}`, colour: INK_SOFT }] : []),
    ],
    size: TEXT.size,
    bullet: index === 0,
  }));
  return [...head, ...points];
}

function next(result: ReadyResult, words: ReportWords): Slide {
  const { guide, report } = words;
  const { followUp, steps, further } = nextFor(result, words);
  return {
    layout: 'text',
    title: report.next.title,
    text: [
      ...written(followUp ?? report.next.noFollowUp, { size: 24, bold: true }),
      ...written(steps.length > 0 ? `${report.next.steps}:` : further, { size: 18, colour: INK_SOFT }),
      ...steps.flatMap((step) => written(step, { size: 18, bullet: true })),
      ...written(guide.limits, { size: 14, colour: INK_SOFT }),
    ],
    notes: guide.script.ended.say,
  };
}
