import type { Language } from '../../../content/language.ts';
import type { ScreenWords } from '../../../content/screen/da.ts';
import { type Phase, PLENARY_PARTS } from '../../../dialogue/guide.ts';
import type { ScreenArrival } from '../../screen/arrival.ts';
import type { ArrivalScene, ConnectionScene, Samples } from '../sample.ts';
import { hall, hallAtWork, hallFilling, hallGathered, hallSpotlit } from './hall.ts';
import { after, agrees, leads, ledTo, numbered, withMinutesLeft } from './hour.ts';
import {
  afterMany,
  agreed,
  agreeing,
  alone,
  aloneAgain,
  askingIn,
  atWork,
  closing,
  closingAgain,
  closingAlone,
  compared,
  crowd,
  discussing,
  doneAmongOthers,
  ended,
  endedAgain,
  endedAlone,
  endedEmpty,
  gathered,
  gatheredAgain,
  gatheredMany,
  goneThrough,
  mixed,
  mixedAgain,
  PLAIN_PLACE,
  pair,
  rating,
  unnamed,
} from './rooms.ts';

type ScreenScene = Phase | ConnectionScene | ArrivalScene<ScreenArrival>;

/** One whose texts are long. */
const SECOND: Language = 'en';

/** As many as a room ever makes, each as long as may be. */
const longAgreements = after(
  ledTo('closing', gathered),
  ...numbered(12).map((id) =>
    agrees(`Aftale ${id}: vi prøver det i tre måneder, og så ser vi på det igen. `.repeat(5).slice(0, 300), null),
  ),
);

/** What the room sees. */
export const SCREEN: Samples<ScreenScene, ScreenWords> = {
  refusal: [{ name: 'no link', dialogue: null }],
  lost: [{ name: 'lost', dialogue: alone, connection: 'lost' }],
  keyless: [{ name: 'link renewed', dialogue: alone, connection: 'keyless' }],
  connecting: [{ name: 'connecting', dialogue: alone, connection: 'connecting' }],
  portal: [{ name: 'portal', dialogue: atWork, connection: 'portal' }],
  offline: [{ name: 'offline', dialogue: atWork, connection: 'offline' }],
  lobby: [
    { name: 'nobody yet', dialogue: unnamed },
    { name: 'one group', dialogue: alone },
    { name: 'several groups', dialogue: mixed },
    { name: 'many groups', dialogue: crowd },
    { name: 'a hall', dialogue: hall },
    { name: 'a hall that fills', dialogue: hallFilling },
    { name: 'over a network that others read', dialogue: mixed, place: PLAIN_PLACE },
    { name: 'the door is closed', dialogue: after(mixed, leads({ type: 'setDoor', door: 'closed' })) },
    { name: 'in two languages', dialogue: mixed, second: SECOND },
  ],
  purpose: [
    { name: 'purpose', dialogue: ledTo('purpose', alone) },
    { name: 'of a follow-up', dialogue: ledTo('purpose', mixedAgain) },
    { name: 'in two languages', dialogue: ledTo('purpose', mixedAgain), second: SECOND },
  ],
  lastTime: [
    { name: 'all of them', dialogue: ledTo('lastTime', mixedAgain) },
    { name: 'one by one', dialogue: goneThrough },
    { name: 'twelve long agreements', dialogue: ledTo('lastTime', afterMany) },
    { name: 'in two languages', dialogue: goneThrough, second: SECOND },
  ],
  model: [
    { name: 'the whole', dialogue: ledTo('model', alone) },
    ...alone.guide.factors.map((factor) => ({
      name: factor,
      dialogue: after(ledTo('model', alone), leads({ type: 'showFactor', factor })),
    })),
    { name: 'in two languages', dialogue: ledTo('model', alone), second: SECOND },
    ...alone.guide.factors.map((factor) => ({
      name: `${factor} in two languages`,
      dialogue: after(ledTo('model', alone), leads({ type: 'showFactor', factor })),
      second: SECOND,
    })),
  ],
  exercise: [
    { name: 'one group rates', dialogue: rating },
    { name: 'one group compares', dialogue: compared },
    { name: 'one group agrees', dialogue: agreeing },
    { name: 'one group has its line', dialogue: agreed },
    { name: 'one group talks', dialogue: discussing },
    { name: 'one group, the second time', dialogue: ledTo('exercise', aloneAgain) },
    { name: 'two people', dialogue: pair },
    { name: 'groups at work', dialogue: atWork },
    { name: 'in two languages', dialogue: atWork, second: SECOND },
    { name: 'five minutes are left', dialogue: withMinutesLeft(5, atWork) },
    { name: 'the time is up', dialogue: withMinutesLeft(0, atWork) },
    { name: 'a group is done', dialogue: doneAmongOthers },
    { name: 'one comes when the first has locked', dialogue: askingIn },
    { name: 'many groups', dialogue: ledTo('exercise', crowd) },
    { name: 'a hall at work', dialogue: hallAtWork },
  ],
  plenary: [
    { name: 'no lines at all', dialogue: ledTo('plenary', ledTo('exercise', mixed)) },
    ...PLENARY_PARTS.flatMap((part) => [
      { name: part, dialogue: shown(gathered, part) },
      { name: `${part}, the second time`, dialogue: shown(gatheredAgain, part) },
      { name: `${part}, many groups`, dialogue: shown(gatheredMany, part) },
      { name: `${part}, a hall`, dialogue: shown(hallGathered, part) },
    ]),
    { name: 'in two languages', dialogue: shown(gathered, 'focus'), second: SECOND },
    {
      name: 'a group lifted out',
      dialogue: after(shown(gathered, 'lines'), leads({ type: 'spotlight', group: 1 })),
    },
    { name: 'one of a hall lifted out', dialogue: hallSpotlit },
    {
      name: 'one of a hall without a line',
      dialogue: after(shown(hallGathered, 'focus'), leads({ type: 'spotlight', group: 21 })),
    },
    {
      name: 'one of many lifted out',
      dialogue: after(shown(gatheredMany, 'lines'), leads({ type: 'spotlight', group: 12 })),
    },
  ],
  closing: [
    { name: 'the questions', dialogue: ledTo('closing', gathered) },
    { name: 'in two languages', dialogue: ledTo('closing', gathered), second: SECOND },
    { name: 'five minutes are left', dialogue: withMinutesLeft(5, closing) },
    { name: 'the time is up', dialogue: withMinutesLeft(0, closing) },
    { name: 'agreements', dialogue: closing },
    { name: 'one group', dialogue: closingAlone },
    { name: 'of a follow-up', dialogue: closingAgain },
    { name: 'many agreements', dialogue: after(closing, ...numbered(12).map((id) => agrees(`Aftale ${id}`, null))) },
    { name: 'an answer', dialogue: after(closing, leads({ type: 'showClosingQuestion', question: 'effort' })) },
    {
      name: 'an answer in two languages',
      dialogue: after(closing, leads({ type: 'showClosingQuestion', question: 'effort' })),
      second: SECOND,
    },
    { name: 'a long answer', dialogue: after(closing, leads({ type: 'showClosingQuestion', question: 'further' })) },
    { name: 'read out', dialogue: after(closing, leads({ type: 'readOutAgreements', page: 0 })) },
    {
      name: 'read out, one long agreement',
      dialogue: after(longAgreements, leads({ type: 'readOutAgreements', page: 11 })),
    },
    {
      name: 'nothing to read out',
      dialogue: after(ledTo('closing', gathered), leads({ type: 'readOutAgreements', page: 0 })),
    },
  ],
  ended: [
    { name: 'several groups', dialogue: ended },
    { name: 'a follow-up', dialogue: endedAgain },
    { name: 'one group', dialogue: endedAlone },
    { name: 'in two languages', dialogue: ended, second: SECOND },
    { name: 'nothing agreed', dialogue: endedEmpty },
    { name: 'twelve long agreements', dialogue: ledTo('ended', longAgreements) },
  ],
};

function shown(dialogue: typeof gathered, part: (typeof PLENARY_PARTS)[number]) {
  return after(dialogue, leads({ type: 'showPlenary', part, page: 0 }));
}
