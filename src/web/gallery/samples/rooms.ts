import { MAX_LENGTH } from '../../../dialogue/limits.ts';
import type { Dialogue, PreviousDialogue } from '../../../dialogue/state.ts';
import { by, facilitator } from '../../../dialogue/testing/builders.ts';
import {
  after,
  agrees,
  arrives,
  asks,
  counts,
  joins,
  leads,
  ledTo,
  locks,
  NOW,
  notes,
  numbered,
  open,
  scores,
  stars,
} from './hour.ts';

/** A word without a joint where a line could break, as long as people can make one. */
const UNBROKEN = 'Arbejdsmiljørepræsentantsuppleringsuddannelsesplanlægning'.repeat(9);
export const LONG_NOTE = UNBROKEN.slice(0, MAX_LENGTH.note);
const LONG_TITLE = 'Socialpsykiatrisk døgnrehabiliteringscenter, afdeling for udredning og støtte, C';

const LAST_YEAR: PreviousDialogue = {
  title: 'Plejecenter Søvang',
  openedAt: NOW - 365 * 24 * 60 * 60_000,
  medians: [3, 3, 4.5, 1, null, 4],
  agreements: numbered(5).map((id) => ({
    id,
    factor: id === 2 ? null : 'resources',
    what: ['Et kvarters overlap ved vagtskifte', 'Tavlemøde hver mandag', 'Ny form på morgenmødet'][id % 3] ?? '',
    responsible: 'Mette, leder',
    deadline: '2026-03-01',
    level: id === 2 ? null : 'group',
    carriedOver: id === 5 ? 2 : null,
  })),
};

/** One group of five, each on an own phone: seats 1 to 5. */
export const alone = after(open(['phones']), ...joins(1, 5), counts(1, 5));
export const aloneAgain = after(open(['phones'], { previous: LAST_YEAR }), ...joins(1, 5), counts(1, 5));
/** A dialogue that nobody has come to, and nobody has named. */
export const unnamed = open(['phones'], { title: '' });

/** Seats 1 to 5 and 6 to 9 on phones, seat 10 as the one device of a table, and a sheet of paper. */
export const mixed = after(
  open(['phones', 'phones', 'table', 'paper'], { title: LONG_TITLE }),
  ...joins(1, 5),
  ...joins(2, 4),
  ...joins(3, 1),
  counts(1, 5),
  counts(2, 4),
);
export const mixedAgain = after(
  open(['phones', 'phones', 'table', 'paper'], { previous: LAST_YEAR }),
  ...joins(1, 5),
  ...joins(2, 4),
  ...joins(3, 1),
  counts(1, 5),
  counts(2, 4),
);
/** A follow-up that goes through what was agreed last time: three are answered, the fourth is at hand. */
export const goneThrough = after(
  ledTo('lastTime', mixedAgain),
  leads({ type: 'setOutcome', agreement: 1, outcome: 'done' }),
  leads({ type: 'describeOutcome', agreement: 1, text: 'Det står fast på tavlen, og alle bruger det.' }),
  leads({ type: 'setOutcome', agreement: 2, outcome: 'dropped' }),
  leads({ type: 'setOutcome', agreement: 3, outcome: 'carriedOver' }),
  leads({ type: 'describeOutcome', agreement: 3, text: LONG_NOTE.slice(0, MAX_LENGTH.outcome) }),
  leads({ type: 'showAgreement', agreement: 3 }),
);
/** A follow-up of a dialogue that agreed on twelve things, each as long as may be. */
export const afterMany = open(['phones', 'phones'], {
  previous: {
    ...LAST_YEAR,
    agreements: numbered(12).map((id) => ({
      id,
      factor: null,
      what: `Aftale ${id}: vi prøver det i tre måneder, og så ser vi på det igen. `
        .repeat(5)
        .slice(0, MAX_LENGTH.agreement),
      responsible: 'Pædagogisk personale og ledelsen i fællesskab',
      deadline: '2026-03-01',
      level: 'group',
      carriedOver: null,
    })),
  },
});
/** More groups than can be listed, and more than fit on a page of the console. */
export const crowd = after(
  open(numbered(45).map(() => 'phones')),
  ...numbered(45).flatMap((group) => joins(group, group % 5)),
);

const SHEETS = [
  [5, 3, 4, 2, 3, 4],
  [4, 2, 4, 1, 3, 5],
  [3, 3, 5, 2, 2, 'unknown'],
  [4, 5, 4, 3, 3, 4],
  [4, 1, 4, 2, 3, 1],
] as const;

/** The sheet of the seat with this number among the first five. */
export function sheetOf(seat: number): readonly (number | 'unknown')[] {
  return SHEETS[(seat - 1) % SHEETS.length] ?? [];
}

/** Where phones find a laptop on the network of a meeting room. */
export const PLAIN_PLACE = 'http://192.168.1.20:3000';

/** Seats 2, 3 and 4 of the only group have locked. */
export const rating = after(ledTo('exercise', alone), ...[2, 3, 4].flatMap((seat) => locks(seat, sheetOf(seat))));
/** What is so when the ratings of the only group have opened. */
export const compared = after(ledTo('exercise', alone), ...numbered(5).flatMap((seat) => locks(seat, sheetOf(seat))));
/** Seat 1 has the pen. */
export const agreeing = after(compared, asks(1, { type: 'takeStep', group: 1, step: 'agree' }));
const LINE = [4, 3, 4, 2, 3, 4] as const;
export const agreed = after(agreeing, ...scores(by(1), 1, LINE));
/** The same of a follow-up, and the last score is still to be set. */
export const agreeingAgain = after(
  ledTo('exercise', aloneAgain),
  ...numbered(5).flatMap((seat) => locks(seat, sheetOf(seat))),
  asks(1, { type: 'takeStep', group: 1, step: 'agree' }),
  ...scores(by(1), 1, LINE.slice(0, -1)),
);
/** Nobody has chosen a focus yet. */
export const unfocused = after(agreed, asks(1, { type: 'takeStep', group: 1, step: 'discuss' }));
export const discussing = discussed(agreed);
/** Two people, each with a phone. */
export const pair = ledTo('exercise', after(open(['phones']), ...joins(1, 2)));

/** Four groups in the middle of the exercise, each somewhere else. */
export const atWork = after(
  ledTo('exercise', mixed),
  ...numbered(5).flatMap((seat) => locks(seat, sheetOf(seat))),
  asks(1, { type: 'takeStep', group: 1, step: 'agree' }),
  ...scores(by(1), 1, [4, 3, 4]),
  ...locks(6, sheetOf(1)),
  ...locks(7, sheetOf(2)),
  ...locks(8, sheetOf(3)),
  asks(7, { type: 'setHelp', group: 2, wanted: true }),
  counts(3, 5),
  ...scores(by(10), 3, [3, 3]),
  ...scores(facilitator, 4, [2, 5, 3]),
  ...notes(facilitator, 4, 'why', 'Vi hjælper hinanden.', LONG_NOTE),
);

/** As `atWork`, and the first group has its line and has talked. */
export const doneAmongOthers = after(
  atWork,
  ...scores(by(1), 1, [4, 3, 4, 2, 3, 4]),
  asks(1, { type: 'takeStep', group: 1, step: 'discuss' }),
  asks(1, { type: 'setDone', group: 1, done: true }),
);

/** Two groups sit down to rate, and nobody has said how many they are. */
export const uncounted = ledTo('exercise', after(open(['phones', 'phones']), ...joins(1, 5), ...joins(2, 4)));

/** Seats 11 and 12 ask at groups 1 and 2, and seat 13 has not chosen. There are more phones than people in the second. */
export const askingIn = after(
  ledTo('exercise', mixed),
  counts(2, 3),
  ...locks(6, sheetOf(1)),
  arrives(1),
  arrives(2),
  arrives(null),
);

/** All groups have their line, their focus and their notes. */
export const gathered = gatheredFrom(mixed);
export const gatheredAgain = gatheredFrom(goneThrough);
/** So many that each line is only a hair. */
export const gatheredMany = ledTo('plenary', manyOnPaper());

export const closing = written(ledTo('closing', gathered));
export const closingAlone = written(ledTo('closing', discussing));
/** Some of what was agreed last time has no answer yet, and one agreement of today is carried over. */
export const closingAgain = written(ledTo('closing', gatheredAgain));
export const ended = shared(ledTo('ended', closing));
export const endedAgain = shared(ledTo('ended', closingAgain));
export const endedAlone = ledTo('ended', closingAlone);
/** A fortnight before it is deleted. */
export const endedLongAgo: Dialogue = { ...endedAlone, phaseEnteredAt: NOW - 351 * 24 * 60 * 60_000 };
/** Nobody wrote or agreed on anything. */
export const endedEmpty = ledTo('ended', alone);

function discussed(dialogue: Dialogue): Dialogue {
  return after(
    dialogue,
    asks(1, { type: 'takeStep', group: 1, step: 'discuss' }),
    ...notes(by(2), 1, 'why', 'Vi siger det til hinanden, når noget går galt.', LONG_NOTE),
    ...notes(by(1), 1, 'which', 'Der er for lidt tid til overlap.'),
    ...stars(by(1), 1, 1, 3),
    asks(1, { type: 'setFocus', group: 1, factors: ['innovation', 'resources'] }),
  );
}

function manyOnPaper(): Dialogue {
  const groups = numbered(14);
  return after(
    ledTo('exercise', open(groups.map(() => 'paper'))),
    ...groups.flatMap((group) =>
      scores(
        facilitator,
        group,
        numbered(6).map((axis) => 1 + ((group * 7 + axis * axis) % 5)),
      ),
    ),
    ...groups.map((group) => counts(group, 5)),
  );
}

const IDEAS = [
  'Fast tavlemøde hver mandag.',
  'Telefonen er stille i pausen.',
  'Depotet ryddes hver fredag.',
  'Nye følges med en makker i to uger.',
  'Vi fejrer det, der lykkes.',
] as const;

/** Many phones propose much of the same, and support each other. */
export const workshop = after(
  closing,
  ...numbered(8).flatMap((seat) => [
    asks(seat, { type: 'propose', factor: 'resources', what: `Et kvarters overlap ved vagtskifte nummer ${seat}.` }),
    asks(seat, { type: 'propose', factor: 'openness', what: 'Vi begynder hvert møde med en kort runde til alle.' }),
    asks(seat, { type: 'propose', factor: null, what: IDEAS[seat % IDEAS.length] ?? '' }),
    asks(seat, { type: 'propose', factor: 'knowledge', what: `Oplæring: ${IDEAS[(seat + 3) % IDEAS.length]}` }),
    asks(seat, { type: 'propose', factor: 'motivation', what: IDEAS[(seat + 5) % IDEAS.length] ?? '' }),
  ]),
  ...[1, 2, 3, 4].map((seat) => asks(seat, { type: 'supportProposal', proposal: 23, supported: true })),
  asks(3, { type: 'supportProposal', proposal: 4, supported: true }),
);

function gatheredFrom(dialogue: Dialogue): Dialogue {
  const first = after(
    ledTo('exercise', dialogue),
    ...numbered(5).flatMap((seat) => locks(seat, sheetOf(seat))),
    asks(1, { type: 'takeStep', group: 1, step: 'agree' }),
    ...scores(by(1), 1, [4, 3, 4, 2, 3, 4]),
  );
  const others = after(
    discussed(first),
    ...numbered(4).flatMap((seat) => locks(seat + 5, sheetOf(seat))),
    asks(6, { type: 'takeStep', group: 2, step: 'agree' }),
    ...scores(by(6), 2, [3, 3, 5, 1, 3, 4]),
    ...notes(by(6), 2, 'more', LONG_NOTE),
    ...stars(by(6), 2, 1),
    asks(6, { type: 'setFocus', group: 2, factors: ['resources'] }),
    counts(3, 5),
    ...scores(by(10), 3, [5, 4, 3]),
    counts(4, 6),
    ...scores(facilitator, 4, [2, 5, 3, 1, 2, 5]),
  );
  return ledTo('plenary', others);
}

/** What a room writes at the end, short and long. */
function written(dialogue: Dialogue): Dialogue {
  return after(
    dialogue,
    leads({ type: 'answerClosing', question: 'effort', text: 'Vi har fået øje på, hvor vi står stærkt.' }),
    leads({ type: 'answerClosing', question: 'further', text: LONG_NOTE }),
    asks(2, { type: 'propose', factor: 'resources', what: 'Vi rydder op i depotet.' }),
    asks(2, { type: 'propose', factor: null, what: LONG_NOTE.slice(0, MAX_LENGTH.agreement) }),
    leads({ type: 'leaveProposal', proposal: 1 }),
    agrees('Et kvarters overlap ved vagtskifte', 'resources'),
    agrees('Tavlemøde hver mandag', null, 'Ali'),
    agrees(LONG_NOTE.slice(0, MAX_LENGTH.agreement), 'knowledge', LONG_NOTE.slice(0, MAX_LENGTH.responsible)),
    leads({ type: 'setFollowUp', date: '2027-05-24' }),
    leads({ type: 'chooseNextSteps', nextSteps: ['problemSolver'] }),
  );
}

function shared(dialogue: Dialogue): Dialogue {
  return after(
    dialogue,
    leads({ type: 'sharePapers', shared: true }),
    leads({ type: 'nameFacilitator', name: 'Kirsten Bach' }),
  );
}
