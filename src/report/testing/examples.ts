import { competenceModel } from '../../content/guides/competence-model/guide.ts';
import type { Event } from '../../dialogue/event.ts';
import { LEVELS, PARTICIPATION_MODES } from '../../dialogue/guide.ts';
import { MAX_AGREEMENTS, MAX_LENGTH } from '../../dialogue/limits.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { agreed, agreement, answered, counted, focused, joined, resultOf, starred, written } from './result.ts';

/** What people may write, and what a careless paper would take for its own language. */
export const HOSTILE = [
  '=1+1',
  '+45 12 34 56 78',
  '-2+3',
  '@SUM(A1:A9)',
  'Han sagde "nej"; hun sagde ja, men\nikke i dag',
  '#let x = 1; $a^2$ *fed* _kursiv_ <label> @ref \\ {} []',
  '<script>alert("&amp;")</script> ]]> &lt; %s',
  'مرحبا بالعالم، هذه ملاحظة 123',
  'Vi siger: مرحبا (hej)',
  'שלום לכולם',
  'Det går 👍🏽 👩‍👩‍👧‍👦 🇩🇰 godt',
  '工作环境 ทำงาน',
  `${'uafbrudt'.repeat(62)}slut`,
  'e\u0301 a\u030a \u200f\u202e bagfra \u{fffe}\u{ffff} \u{1d11e}',
  '12/11',
  '00123',
  '\u00a0=1+1',
  'WWWWMMMM'.repeat(30),
  'Se https://intranet.eksempel.dk/arbejdsmiljoe/handleplaner/2027/psykisk-arbejdsmiljoe/vagtskifte.aspx?id=12345',
  'ARBEJDSMILJØREPRÆSENTANTERNE og Bartholomæus-Christoffersen',
] as const;

/** One group of five on phones, and all of what an hour leaves. */
export const small: ReadyResult = resultOf({
  title: 'Afdeling B',
  modes: ['phones'],
  talk: [
    ...joined(1, 5),
    ...agreed(1, 4, 3, 4, 2, 3, 4),
    starred(1, 1, 'why', 'Vi siger det til hinanden, når noget går galt.'),
    starred(1, 2, 'which', 'Der er for lidt tid til overlap.'),
    focused(1, 'innovation', 'resources'),
  ],
  closing: closed(),
});

/** Three groups, each in its own way, held against an earlier dialogue; the hour is not over yet. */
export const followUp: ReadyResult = resultOf({
  title: 'Køkkenet',
  modes: ['phones', 'table', 'paper'],
  previous: {
    title: 'Køkkenet i fjor',
    openedAt: Date.UTC(2025, 10, 20, 8),
    medians: [3, 3, 4.5, 1, null, 4],
    agreements: [agreement(1, { what: 'Ny form på morgenmødet', deadline: '2026-03-01' })],
  },
  talk: [
    ...joined(1, 4),
    counted(2, 6),
    counted(3, 4),
    ...agreed(1, 4, 3, 4, 2, 3, 4),
    ...agreed(2, 3, 3, 5, 1, 3, 4),
    ...agreed(3, 5, 3, null, 2, null, 4),
    starred(2, 1, 'why', 'Vi hjælper hinanden.'),
    focused(1, 'resources'),
    focused(2, 'innovation', 'resources'),
  ],
  closing: closed(),
  isRunning: true,
});

/** One group that has gone through what was agreed last time: one agreement is done, one dropped, one carried over. */
export const goneThrough: ReadyResult = resultOf({
  title: 'Afdeling B',
  modes: ['phones'],
  previous: {
    title: 'Afdeling B',
    openedAt: Date.UTC(2025, 10, 20, 8),
    medians: [3, 3, 4, 1, 2, 4],
    agreements: [
      agreement(1, { what: 'Et kvarters overlap', deadline: '2026-03-01' }),
      agreement(2, { what: 'Ny form på morgenmødet', deadline: null, carriedOver: 4 }),
      agreement(3, { what: 'Makker til alle nye', responsible: 'Ali', factor: null, level: null }),
      agreement(5, { what: 'Ro i frokosten' }),
    ],
  },
  talk: [
    { type: 'outcomeSet', agreement: 1, outcome: 'done' },
    { type: 'outcomeDescribed', agreement: 1, text: 'Overlappet står i vagtplanen.' },
    { type: 'outcomeSet', agreement: 2, outcome: 'dropped' },
    { type: 'outcomeSet', agreement: 3, outcome: 'carriedOver' },
    { type: 'outcomeDescribed', agreement: 3, text: 'Der kom ingen nye.\n=1+1' },
    ...joined(1, 5),
    ...agreed(1, 4, 3, 4, 2, 3, 4),
  ],
  closing: [
    written(1, {
      what: 'Makker til alle nye',
      responsible: 'Ali',
      factor: null,
      level: null,
      deadline: null,
      carriedOver: 3,
    }),
    written(2, { what: 'Tavlemøde hver mandag' }),
    { type: 'followUpSet', date: '2027-05-24' },
  ],
});

/** What most hours leave: five groups, thirty notes that are passed on, eight agreements. */
export const ordinary: ReadyResult = resultOf({
  title: 'Plejecenter Søvang',
  modes: numbered(5).map(() => 'phones'),
  talk: numbered(5).flatMap((group) => [
    ...joined(group, 5),
    ...agreed(group, ...scoresOf(group)),
    ...numbered(6).map((id) => starred(group, id, questionAt(group + id), longText(`${group}.${id}`, 120))),
    focused(group, 'resources'),
  ]),
  closing: [...closed(), ...numbered(8).map((id) => written(id, { what: longText(`${id}`, 100) }))],
});

/** A whole workplace: forty groups, as many agreements as there may be, and notes as long as they may be. */
export const large: ReadyResult = resultOf({
  title: 'Hele sygehuset',
  modes: numbered(40).map((group) => PARTICIPATION_MODES[group % 3] ?? 'phones'),
  talk: numbered(40).flatMap((group) => [
    ...(group % 3 === 0 ? joined(group, 5) : [counted(group, 5)]),
    ...agreed(group, ...scoresOf(group)),
    ...numbered(3).map((id) => starred(group, id, questionAt(group + id), longText(`${group}.${id}`, MAX_LENGTH.note))),
    focused(group, ...competenceModel.factors.filter((_, axis) => (group + axis) % 4 === 0)),
  ]),
  closing: [
    ...numbered(MAX_AGREEMENTS).map((id) =>
      written(id, { what: longText(`${id}`, MAX_LENGTH.agreement), level: LEVELS[id % 5] ?? null }),
    ),
    ...competenceModel.closingQuestions.map((question) => answered(question, longText('', MAX_LENGTH.closingAnswer))),
    { type: 'followUpSet', date: '2027-05-24' },
  ],
});

/** Text made to break a paper, in every place where people write. Nobody has agreed on a score. */
export const hostile: ReadyResult = resultOf({
  title: HOSTILE.slice(5, 9).join(' '),
  modes: numbered(7).map(() => 'table'),
  talk: HOSTILE.map((text, index) => starred(1 + Math.floor(index / 3), 1 + (index % 3), questionAt(index), text)),
  closing: [
    ...HOSTILE.map((text, index) => written(index + 1, { what: text, responsible: text.slice(0, 80), factor: null })),
    ...competenceModel.closingQuestions.map((question, index) => answered(question, HOSTILE.slice(index).join('\n'))),
    { type: 'facilitatorNamed', name: '=HYPERLINK("http://example.com") & "Åse" <b>' },
  ],
});

/** An hour that left nothing. */
export const empty: ReadyResult = resultOf({ title: '', modes: ['phones'], talk: [], closing: [] });

/** Each of them that left something, by name. */
export const EXAMPLES = { small, ordinary, followUp, goneThrough, large, hostile } as const;

function closed(): readonly Event[] {
  return [
    answered('effort', 'Vi har fået øje på, hvor vi står stærkt.'),
    answered('further', 'Vi tager det op på næste personalemøde.'),
    written(1),
    written(3, { factor: null, what: 'Tavlemøde hver mandag', responsible: 'Ali', level: 'group' }),
    { type: 'followUpSet', date: '2027-05-24' },
    { type: 'nextStepsChosen', nextSteps: ['problemSolver'] },
    { type: 'facilitatorNamed', name: 'Kirsten Bach' },
  ];
}

function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function scoresOf(group: number): readonly number[] {
  return competenceModel.factors.map((_, axis) => 1 + ((group * 7 + axis * axis) % 5));
}

function questionAt(index: number): string {
  return competenceModel.questions[index % competenceModel.questions.length] ?? 'why';
}

/** As long as it may be, and different from all others. */
function longText(name: string, length: number): string {
  return `${name} ${'Vi mangler tid til at tale sammen, når vagten skifter. '.repeat(40)}`
    .slice(0, length - 1)
    .concat('!');
}
