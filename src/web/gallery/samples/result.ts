import type { ResultWords } from '../../../content/result/da.ts';
import type { ResultArrival } from '../../result/arrival.ts';
import type { ArrivalScene, ConnectionScene, Samples } from '../sample.ts';
import { alone, atWork, closing, closingAlone, ended, endedAgain, endedAlone, endedEmpty } from './rooms.ts';

type ResultScene = 'waiting' | 'ready' | ConnectionScene | ArrivalScene<ResultArrival>;

/** What can be read afterwards. */
export const RESULT: Samples<ResultScene, ResultWords> = {
  refusal: [{ name: 'no link', dialogue: null }],
  fromFile: [{ name: 'choosing a file', dialogue: null }],
  lost: [{ name: 'lost', dialogue: alone, connection: 'lost' }],
  keyless: [{ name: 'link renewed', dialogue: alone, connection: 'keyless' }],
  connecting: [{ name: 'connecting', dialogue: alone, connection: 'connecting' }],
  portal: [{ name: 'portal', dialogue: endedAlone, connection: 'portal' }],
  offline: [{ name: 'offline', dialogue: endedAlone, connection: 'offline' }],
  waiting: [{ name: 'in the exercise', dialogue: atWork }],
  ready: [
    { name: 'not over yet', dialogue: closing },
    { name: 'one group, not over yet', dialogue: closingAlone },
    { name: 'several groups', dialogue: ended },
    { name: 'a follow-up', dialogue: endedAgain },
    { name: 'one group', dialogue: endedAlone },
    { name: 'nothing agreed', dialogue: endedEmpty },
  ],
};
