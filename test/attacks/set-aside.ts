import {
  type Attack,
  counts,
  flat,
  HONEST,
  letsIn,
  locks,
  opensByAllMeans,
  ratesAndLocks,
  setsAside,
  sit,
  toExercise,
} from './world.ts';

/** Attacks by a member who says that the phones of others are not there: nothing at all may be learned by them. */
export const BY_SETTING_ASIDE: readonly Attack[] = [
  {
    name: 'the others are set aside while their phones sleep, until few are left',
    modes: ['phones'],
    attackers: ['leader', 'x1', 'x2', 'x3'],
    play: async (world, sheets) => {
      await sit(world, 1, ...HONEST, 'x1', 'x2', 'x3');
      await toExercise(world);
      await counts(world, 'h1', 1, 6);
      for (const who of [...HONEST, 'x1', 'x2']) await ratesAndLocks(world, who, sheets[who] ?? flat(world, 3));
      await world.sleeps('h2', 'h3', 'h4', 'h5');
      for (const who of ['h5', 'h4', 'h3', 'h2']) {
        await world.asks('x1', { type: 'setAside', seat: world.seatOf(who) });
        await counts(world, 'x1', 1, 6);
        for (const own of ['x1', 'x2', 'x3']) await locks(world, own);
        await counts(world, 'x1', 1, 8);
        for (const own of ['x1', 'x2', 'x3']) await locks(world, own);
        await opensByAllMeans(world, 1, ['x1', 'x2', 'x3']);
      }
    },
  },
  {
    name: 'a phone of one’s own is set aside and comes back, to open the company that others have closed',
    modes: ['phones'],
    attackers: ['leader', 'x1', 'x2', 'x3'],
    play: async (world, sheets) => {
      await sit(world, 1, 'h1', 'h2', 'h3', 'x1', 'x2');
      await toExercise(world);
      await counts(world, 'h1', 1, 4);
      await ratesAndLocks(world, 'h1', sheets.h1 ?? []);
      await letsIn(world, 'x1', 1, 'x3');
      await world.sleeps('x2');
      await world.asks('x1', { type: 'setAside', seat: world.seatOf('x2') });
      await world.asks('x2', { type: 'comeBack' });
      for (const who of ['x1', 'x2', 'x3']) await ratesAndLocks(world, who, flat(world, 3));
      await opensByAllMeans(world, 1, ['x1', 'x2', 'x3']);
    },
  },
  {
    name: 'phones of one’s own take the places of two that sleep, and the true number is counted',
    modes: ['phones'],
    attackers: ['x1', 'x2', 'x3'],
    play: async (world, sheets) => {
      await sit(world, 1, 'h1', 'h2', 'h3', 'x1');
      await toExercise(world);
      await counts(world, 'h1', 1, 4);
      for (const who of ['h1', 'h2', 'h3']) await ratesAndLocks(world, who, sheets[who] ?? []);
      await world.sleeps('h2', 'h3');
      await setsAside(world, 'x1', 'h2', 'h3');
      await letsIn(world, 'x1', 1, 'x2', 'x3');
      await counts(world, 'x1', 1, 4);
      for (const who of ['x1', 'x2', 'x3']) await ratesAndLocks(world, who, flat(world, 3));
      await locks(world, 'h1');
      await opensByAllMeans(world, 1, ['x1', 'x2', 'x3']);
    },
  },
  {
    name: 'phones of one’s own are let in before the places of two that sleep are free, and the table begins again',
    modes: ['phones'],
    attackers: ['x1', 'x2', 'x3'],
    play: async (world, sheets) => {
      await sit(world, 1, 'h1', 'h2', 'h3', 'x1');
      await toExercise(world);
      await counts(world, 'h1', 1, 4);
      await ratesAndLocks(world, 'h1', sheets.h1 ?? []);
      await letsIn(world, 'x1', 1, 'x2', 'x3');
      await world.sleeps('h2', 'h3');
      await setsAside(world, 'x1', 'h2', 'h3');
      await world.asks('x1', { type: 'beginAgain', group: 1 });
      await counts(world, 'x1', 1, 4);
      for (const who of ['x1', 'x2', 'x3']) await ratesAndLocks(world, who, flat(world, 3));
      await ratesAndLocks(world, 'h1', sheets.h1 ?? []);
      await opensByAllMeans(world, 1, ['x1', 'x2', 'x3']);
    },
  },
  {
    name: 'two that were set aside wake when phones of one’s own have locked, and say that they are here',
    modes: ['phones'],
    attackers: ['x1', 'x2', 'x3'],
    play: async (world, sheets) => {
      await sit(world, 1, 'h1', 'h2', 'h3', 'x1', 'x2', 'x3');
      await toExercise(world);
      await counts(world, 'h1', 1, 4);
      await world.sleeps('h2', 'h3');
      await setsAside(world, 'x1', 'h2', 'h3');
      await counts(world, 'x1', 1, 4);
      for (const who of ['x1', 'x2', 'x3']) await ratesAndLocks(world, who, flat(world, 3));
      for (const who of ['h2', 'h3']) await world.asks(who, { type: 'comeBack' });
      await ratesAndLocks(world, 'h1', sheets.h1 ?? []);
      await opensByAllMeans(world, 1, ['x1', 'x2', 'x3']);
    },
  },
];
