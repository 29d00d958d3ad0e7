import type { FacilitateWords } from '../../../content/facilitate/da.ts';
import { type Phase, PLENARY_PARTS } from '../../../dialogue/guide.ts';
import { agreement } from '../../../dialogue/testing/builders.ts';
import type { ConnectionScene, Sample, Samples } from '../sample.ts';
import { hall, hallAtWork, hallFilling, hallGathered } from './hall.ts';
import { after, arrives, asks, CODE, joins, leads, ledTo, numbered, open } from './hour.ts';
import {
  agreeing,
  alone,
  aloneAgain,
  askingIn,
  atWork,
  closing,
  closingAgain,
  closingAlone,
  crowd,
  ended,
  endedAgain,
  endedAlone,
  endedEmpty,
  endedLongAgo,
  gathered,
  gatheredAgain,
  gatheredMany,
  goneThrough,
  mixed,
  PLAIN_PLACE,
  rating,
  uncounted,
  unnamed,
  workshop,
} from './rooms.ts';

type FacilitateScene = Phase | ConnectionScene | 'refusal' | 'deleted';
type FacilitateSample = Sample<FacilitateWords>;

const proposals = after(
  closing,
  asks(6, { type: 'propose', factor: 'openness', what: 'Vi begynder mødet med en runde.' }),
);

/** What the console shows. */
export const FACILITATE: Samples<FacilitateScene, FacilitateWords> = {
  refusal: [{ name: 'no link', dialogue: null }],
  deleted: [
    {
      name: 'deleted',
      dialogue: endedAlone,
      steps: [
        { press: (words) => words.ended.delete },
        { write: CODE, into: (words) => words.ended.code },
        { press: (words) => words.ended.deleteForSure },
      ],
    },
  ],
  lost: [{ name: 'lost', dialogue: alone, connection: 'lost' }],
  keyless: [{ name: 'link renewed', dialogue: alone, connection: 'keyless' }],
  connecting: [{ name: 'connecting', dialogue: alone, connection: 'connecting' }],
  portal: [{ name: 'portal', dialogue: atWork, connection: 'portal' }],
  offline: [
    { name: 'offline', dialogue: atWork, connection: 'offline' },
    {
      name: 'what waits',
      dialogue: atWork,
      connection: 'offline',
      steps: [{ press: (words) => words.now.moreName }, { press: (words) => words.groups.add }],
    },
  ],
  lobby: [
    { name: 'nobody yet', dialogue: unnamed },
    { name: 'one group', dialogue: alone },
    { name: 'several groups', dialogue: mixed, gone: [2, 7] },
    { name: 'many groups', dialogue: crowd },
    {
      name: 'phones that come and go',
      dialogue: after(
        open(['phones', 'phones']),
        ...joins(1, 8),
        leads({ type: 'removeSeats', seats: numbered(8) }),
        ...joins(2, 5),
      ),
      gone: [9, 10],
    },
    { name: 'a hall', dialogue: hall },
    { name: 'a hall that fills', dialogue: hallFilling },
    {
      name: 'groups too small and too large',
      dialogue: after(open(['phones', 'phones', 'phones']), ...joins(1, 3), ...joins(2, 8)),
    },
    { name: 'over a network that others read', dialogue: mixed, place: PLAIN_PLACE },
    {
      name: 'a phone does not find the way',
      dialogue: mixed,
      place: PLAIN_PLACE,
      steps: [{ press: (words) => words.invite.unreachable }],
    },
    { name: 'the door is closed', dialogue: after(mixed, leads({ type: 'setDoor', door: 'closed' })) },
    {
      name: 'links',
      dialogue: alone,
      steps: [
        { press: (words) => words.header.links },
        { press: ({ links }) => `${links.newCode.renew}: ${links.join.name}` },
      ],
    },
    { name: 'papers', dialogue: alone, steps: [{ press: (words) => words.papers.open }] },
    { name: 'name', dialogue: unnamed, steps: [{ press: (words) => words.header.rename }] },
    { name: 'minutes', dialogue: alone, steps: [{ press: (words) => words.plan.change }] },
    {
      name: 'a group',
      dialogue: mixed,
      gone: [2],
      steps: [{ press: (words) => words.groups.open(words.shared.group(1)) }],
    },
    { name: 'a table', dialogue: mixed, steps: [{ press: (words) => words.groups.open(words.shared.group(3)) }] },
  ],
  purpose: [
    { name: 'purpose', dialogue: ledTo('purpose', alone) },
    { name: 'of a follow-up', dialogue: ledTo('purpose', aloneAgain) },
    {
      name: 'with the groups',
      dialogue: ledTo('purpose', mixed),
      steps: [{ press: (words) => words.groups.title }, { press: (words) => words.now.tips }],
    },
  ],
  lastTime: [
    { name: 'all of them', dialogue: ledTo('lastTime', aloneAgain) },
    { name: 'one by one', dialogue: goneThrough },
  ],
  model: [
    { name: 'the whole', dialogue: ledTo('model', alone) },
    { name: 'a factor', dialogue: after(ledTo('model', mixed), leads({ type: 'showFactor', factor: 'systematics' })) },
  ],
  exercise: [
    { name: 'one group rates', dialogue: rating },
    { name: 'one group agrees', dialogue: agreeing },
    { name: 'groups at work', dialogue: atWork, gone: [9] },
    { name: 'many groups', dialogue: ledTo('exercise', crowd) },
    { name: 'a hall at work', dialogue: hallAtWork, gone: [3] },
    {
      name: 'a group that rates',
      dialogue: atWork,
      steps: [{ press: (words) => words.groups.open(words.shared.group(2)) }],
    },
    {
      name: 'going on without opening',
      dialogue: rating,
      steps: [
        { press: (words) => words.groups.open(words.groups.titleAlone) },
        { press: (words) => words.table.together },
      ],
    },
    {
      name: 'beginning again',
      dialogue: rating,
      steps: [
        { press: (words) => words.groups.open(words.groups.titleAlone) },
        { press: (words) => words.table.again },
      ],
    },
    {
      name: 'moving a seat',
      dialogue: askingIn,
      steps: [
        { press: (words) => words.groups.open(words.shared.group(2)) },
        { press: (words) => words.table.moveName(words.table.seat(6)) },
      ],
    },
    { name: 'nobody has counted yet', dialogue: uncounted },
    { name: 'some wait', dialogue: askingIn },
    { name: 'a crowd waits', dialogue: after(askingIn, ...numbered(12).map(() => arrives(null))) },
    {
      name: 'choosing where to let in',
      dialogue: askingIn,
      steps: [{ press: (words) => words.waiting.letInName(words.table.seat(13)) }],
    },
    {
      name: 'more phones than people',
      dialogue: askingIn,
      steps: [{ press: (words) => words.groups.open(words.shared.group(2)) }],
    },
    { name: 'one waits at the only group', dialogue: after(rating, arrives(null)) },
    {
      name: 'a group with a pen',
      dialogue: atWork,
      steps: [{ press: (words) => words.groups.open(words.shared.group(1)) }],
    },
    {
      name: 'a sheet',
      dialogue: atWork,
      steps: [{ press: (words) => `${words.paper.open}, ${words.shared.group(4)}` }],
    },
  ],
  plenary: [
    ...plenaryParts(),
    { name: 'a group lifted out', dialogue: after(gathered, leads({ type: 'spotlight', group: 1 })) },
    { name: 'a group without notes', dialogue: after(gatheredAgain, leads({ type: 'spotlight', group: 4 })) },
    {
      name: 'notes that are picked',
      dialogue: after(
        gathered,
        leads({ type: 'showPlenary', part: 'notes', page: 0 }),
        leads({ type: 'pickNote', group: 1, note: 1, picked: true }),
      ),
    },
    { name: 'many groups', dialogue: gatheredMany },
    { name: 'a hall', dialogue: hallGathered },
  ],
  closing: [
    { name: 'nothing yet', dialogue: ledTo('closing', gathered) },
    { name: 'agreements and proposals', dialogue: proposals },
    { name: 'one group', dialogue: closingAlone },
    {
      name: 'all notes of the only group',
      dialogue: closingAlone,
      steps: [{ press: (words) => words.closing.notes(3) }],
    },
    { name: 'of a follow-up', dialogue: closingAgain },
    { name: 'forty proposals', dialogue: workshop },
    {
      name: 'drafts that were kept',
      dialogue: closing,
      drafts: {
        'agreement.new.0': written({
          ...agreement(),
          factor: 'openness',
          what: 'Vi begynder mødet med en',
          responsible: '',
          deadline: '',
        }),
        'answer.process': written('Vi tager det op '.repeat(120), ''),
        'follow-up': '2026-01-05',
        title: 'Plejecenter Søvang, uge 48',
      },
    },
    {
      name: 'another has written meanwhile',
      dialogue: closing,
      drafts: {
        'answer.effort': written('Vi vil styrke samarbejdet.', 'Vi har fået øje på noget.'),
        'agreement.2': written(
          { ...agreement(), factor: 'openness', what: 'Tavlemøde hver tirsdag', responsible: 'Kirsten' },
          { ...agreement(), factor: 'openness', what: 'Tavlemøde', responsible: 'Kirsten' },
        ),
      },
    },
    {
      name: 'a text that is too long',
      dialogue: closing,
      steps: [
        { press: (words) => words.closing.add },
        { write: 'Vi siger det højt. '.repeat(20), into: (words) => words.closing.what },
      ],
    },
    { name: 'writing an agreement', dialogue: closing, steps: [{ press: (words) => words.closing.add }] },
    {
      name: 'an agreement that lacks something',
      dialogue: closing,
      steps: [{ press: (words) => words.closing.add }, { press: (words) => words.closing.save }],
    },
    {
      name: 'a question at a time',
      dialogue: after(closing, leads({ type: 'showClosingQuestion', question: 'process' })),
    },
    { name: 'reading out', dialogue: after(closing, leads({ type: 'readOutAgreements', page: 0 })) },
    { name: 'ending', dialogue: ledTo('closing', alone), steps: [{ press: (words) => words.next.end }] },
  ],
  ended: [
    { name: 'several groups', dialogue: ended },
    { name: 'soon deleted', dialogue: endedLongAgo },
    { name: 'a follow-up', dialogue: endedAgain },
    { name: 'nothing agreed', dialogue: endedEmpty },
    { name: 'deleting', dialogue: endedAlone, steps: [{ press: (words) => words.ended.delete }] },
  ],
};

/** A draft as it is kept: what was written, and what stood there when its writer began. */
function written<Value>(value: Value, was = value): string {
  return JSON.stringify({ value, was, sent: null });
}

function plenaryParts(): [FacilitateSample, ...FacilitateSample[]] {
  const [first, ...rest] = PLENARY_PARTS.map((part) => ({
    name: `shows ${part}`,
    dialogue: after(gathered, leads({ type: 'showPlenary', part, page: 0 })),
  }));
  if (!first) throw new Error('the plenary has no parts');
  return [first, ...rest];
}
