import type { JoinWords } from '../../../content/join/da.ts';
import type { Samples } from '../sample.ts';
import { after, leads, ledTo } from './hour.ts';
import { alone, aloneAgain, goneThrough, mixed } from './rooms.ts';

/** What a phone shows before the exercise. */
export const BEGINNING: Samples<'purpose' | 'lastTime' | 'model', JoinWords> = {
  purpose: [
    { name: 'purpose', dialogue: ledTo('purpose', aloneAgain), seat: 1 },
    { name: 'a shared device', dialogue: ledTo('purpose', mixed), seat: 10 },
  ],
  lastTime: [
    { name: 'all of them', dialogue: ledTo('lastTime', aloneAgain), seat: 1 },
    { name: 'one by one', dialogue: goneThrough, seat: 1 },
  ],
  model: [
    { name: 'the whole', dialogue: ledTo('model', alone), seat: 1 },
    {
      name: 'a factor',
      dialogue: after(ledTo('model', mixed), leads({ type: 'showFactor', factor: 'systematics' })),
      seat: 1,
    },
  ],
};
