import { BY_SETTING_ASIDE } from './set-aside.ts';
import {
  type Attack,
  counts,
  flat,
  HONEST,
  letsIn,
  locks,
  moves,
  OWN,
  opensByAllMeans,
  rates,
  ratesAndLocks,
  removes,
  sit,
  toExercise,
} from './world.ts';

/** Attacks by which nothing at all may be learned, whatever the others rate. */
export const FOR_NOTHING: readonly Attack[] = [
  {
    name: 'a locked seat is moved to two phones of one’s own and back',
    modes: ['phones', 'phones'],
    attackers: ['leader', 'x1', 'x2'],
    play: async (world, sheets) => {
      await sit(world, 1, ...HONEST);
      await sit(world, 2, 'x1', 'x2');
      await toExercise(world);
      await counts(world, 'h1', 1, 5);
      await counts(world, 'leader', 2, 3);
      for (const who of ['h1', 'h2', 'h3', 'h4']) await ratesAndLocks(world, who, sheets[who] ?? []);
      await ratesAndLocks(world, 'x1', flat(world, 1));
      await moves(world, 'h1', 2);
      await counts(world, 'leader', 2, 3);
      await ratesAndLocks(world, 'x1', flat(world, 1));
      await ratesAndLocks(world, 'x2', flat(world, 5));
      await opensByAllMeans(world, 2, ['x1', 'x2']);
      await moves(world, 'h1', 1);
      await opensByAllMeans(world, 2, ['x1', 'x2']);
      await opensByAllMeans(world, 1, []);
    },
  },
  {
    name: 'three phones of one’s own are there first, and open when the first other has locked',
    modes: ['phones'],
    attackers: ['leader', 'x1', 'x2', 'x3'],
    play: async (world, sheets) => {
      await sit(world, 1, 'x1', 'x2', 'x3', 'h1', 'h2', 'h3');
      await toExercise(world);
      await counts(world, 'h1', 1, 3);
      for (const who of ['x1', 'x2', 'x3']) await ratesAndLocks(world, who, flat(world, 3));
      for (const who of ['h1', 'h2']) {
        await ratesAndLocks(world, who, sheets[who] ?? []);
        await opensByAllMeans(world, 1, ['x1', 'x2', 'x3']);
      }
    },
  },
  {
    name: 'one colleague with five phones outvotes three',
    modes: ['phones'],
    attackers: OWN,
    play: async (world, sheets) => {
      await sit(world, 1, 'h1', 'h2', 'h3', 'x1');
      await toExercise(world);
      await counts(world, 'h1', 1, 4);
      await letsIn(world, 'x1', 1, 'x2', 'x3', 'x4', 'x5');
      for (const who of OWN.slice(0, 3)) await ratesAndLocks(world, who, flat(world, 1));
      await ratesAndLocks(world, 'h1', sheets.h1 ?? []);
      await opensByAllMeans(world, 1, OWN);
      for (const who of OWN.slice(3)) await ratesAndLocks(world, who, flat(world, 1));
      await opensByAllMeans(world, 1, OWN);
    },
  },
  {
    name: 'phones of one’s own come when the first has locked',
    modes: ['phones'],
    attackers: ['leader', 'x1', 'x2', 'x3', 'x4'],
    play: async (world, sheets) => {
      await sit(world, 1, 'h1', 'h2', 'h3', 'x1');
      await toExercise(world);
      await counts(world, 'h1', 1, 4);
      await ratesAndLocks(world, 'h1', sheets.h1 ?? []);
      await letsIn(world, 'x1', 1, 'x2', 'x3', 'x4');
      for (const who of ['x1', 'x2', 'x3', 'x4']) await ratesAndLocks(world, who, flat(world, 1));
      await opensByAllMeans(world, 1, ['x1', 'x2', 'x3', 'x4']);
    },
  },
  {
    name: 'more people are counted when others have locked',
    modes: ['phones'],
    attackers: ['leader', 'x1', 'x2', 'x3', 'x4'],
    play: async (world, sheets) => {
      await sit(world, 1, 'h1', 'h2', 'h3', 'x1', 'x2', 'x3', 'x4');
      await toExercise(world);
      await counts(world, 'h1', 1, 4);
      for (const who of ['x1', 'x2', 'x3', 'x4']) await ratesAndLocks(world, who, flat(world, 1));
      await ratesAndLocks(world, 'h1', sheets.h1 ?? []);
      await counts(world, 'leader', 1, 7);
      await opensByAllMeans(world, 1, ['x1', 'x2', 'x3', 'x4']);
      for (const who of ['x1', 'x2', 'x3', 'x4']) await locks(world, who);
      await opensByAllMeans(world, 1, ['x1', 'x2', 'x3', 'x4']);
    },
  },
  {
    name: 'one leaves when others have locked, and comes back',
    modes: ['phones'],
    attackers: ['leader', 'x1', 'x2', 'x3'],
    play: async (world, sheets) => {
      await sit(world, 1, 'h1', 'h2', 'h3', 'x1', 'x2', 'x3');
      await toExercise(world);
      await counts(world, 'h1', 1, 4);
      for (const who of ['h1', 'h2', 'x1', 'x2', 'x3']) await ratesAndLocks(world, who, sheets[who] ?? flat(world, 1));
      await world.asks('x1', { type: 'leave', seat: world.seatOf('x1') });
      await letsIn(world, 'x2', 1, 'x1');
      await ratesAndLocks(world, 'x1', flat(world, 5));
      await opensByAllMeans(world, 1, ['x1', 'x2', 'x3']);
    },
  },
  {
    name: 'the others are removed until few are left',
    modes: ['phones'],
    attackers: ['leader', 'x1', 'x2', 'x3'],
    play: async (world, sheets) => {
      await sit(world, 1, ...HONEST, 'x1', 'x2', 'x3');
      await toExercise(world);
      await counts(world, 'h1', 1, 5);
      for (const who of ['x1', 'x2', 'x3']) await rates(world, who, flat(world, 3));
      for (const who of [...HONEST, 'x1', 'x2']) await ratesAndLocks(world, who, sheets[who] ?? flat(world, 3));
      for (const who of ['h5', 'h4', 'h3', 'h2']) {
        await removes(world, who);
        await opensByAllMeans(world, 1, ['x1', 'x2', 'x3']);
      }
      await locks(world, 'x3');
      await opensByAllMeans(world, 1, ['x1', 'x2', 'x3']);
      await counts(world, 'leader', 1, 4);
      for (const who of ['x1', 'x2', 'x3']) await locks(world, who);
      await opensByAllMeans(world, 1, ['x1', 'x2', 'x3']);
    },
  },
  {
    name: 'all are removed before the first locks, but one whose table then has as many phones as people',
    modes: ['phones'],
    attackers: ['leader', 'x1', 'x2', 'x3'],
    play: async (world, sheets) => {
      await sit(world, 1, 'h1', 'h2', 'h3', 'h4', 'x1', 'x2', 'x3');
      await toExercise(world);
      await counts(world, 'h1', 1, 4);
      for (const who of ['h2', 'h3', 'h4']) await removes(world, who);
      for (const who of ['x1', 'x2', 'x3', 'h1']) await ratesAndLocks(world, who, sheets[who] ?? flat(world, 3));
      await opensByAllMeans(world, 1, ['x1', 'x2', 'x3']);
    },
  },
  {
    name: 'phones are made one device and phones again',
    modes: ['phones'],
    attackers: ['leader', 'x1'],
    play: async (world, sheets) => {
      await sit(world, 1, 'h1', 'h2', 'h3', 'h4', 'x1');
      await toExercise(world);
      await counts(world, 'h1', 1, 5);
      for (const who of ['h1', 'h2', 'h3', 'h4']) await ratesAndLocks(world, who, sheets[who] ?? []);
      for (const mode of ['table', 'phones'] as const) await world.asks('leader', { type: 'setMode', group: 1, mode });
      await counts(world, 'leader', 1, 5);
      await ratesAndLocks(world, 'x1', flat(world, 3));
      await opensByAllMeans(world, 1, ['x1']);
      await world.asks('leader', { type: 'scoreTogether', group: 1 });
    },
  },
  {
    name: 'a group that has opened is moved to phones of one’s own, and removed',
    modes: ['phones', 'phones'],
    attackers: ['leader', 'x1', 'x2', 'x3'],
    play: async (world, sheets) => {
      await sit(world, 1, ...HONEST);
      await sit(world, 2, 'x1', 'x2', 'x3');
      await toExercise(world);
      await counts(world, 'h1', 1, 5);
      for (const who of HONEST) await ratesAndLocks(world, who, sheets[who] ?? []);
      for (const who of HONEST) await moves(world, who, 2);
      await world.asks('leader', { type: 'removeGroup', group: 1 });
      await counts(world, 'leader', 2, 8);
      for (const who of [...HONEST, 'x1', 'x2', 'x3']) await ratesAndLocks(world, who, sheets[who] ?? flat(world, 3));
      await opensByAllMeans(world, 2, ['x1', 'x2', 'x3']);
    },
  },
  {
    name: 'a seat of another table hops in, and the room goes back a phase for it',
    modes: ['phones', 'phones'],
    attackers: ['leader', 'x1'],
    play: async (world, sheets) => {
      await sit(world, 1, ...HONEST);
      await sit(world, 2, 'x1');
      await toExercise(world);
      await counts(world, 'h1', 1, 5);
      for (const who of HONEST) await ratesAndLocks(world, who, sheets[who] ?? []);
      const hop = { type: 'move', seat: world.seatOf('x1'), group: 1 } as const;
      await world.asks('x1', hop);
      await world.asks('leader', { type: 'enterPhase', phase: 'model' });
      await world.asks('x1', hop);
    },
  },
  {
    name: 'a stranger with the code comes while a table rates, and another in the closing',
    modes: ['phones', 'phones'],
    attackers: ['x1', 'x2'],
    play: async (world, sheets) => {
      await sit(world, 1, ...HONEST);
      await toExercise(world);
      await counts(world, 'h1', 1, 5);
      await world.joins('x1', 1);
      for (const who of HONEST) await ratesAndLocks(world, who, sheets[who] ?? []);
      await world.asks('x1', { type: 'takePen' });
      await world.asks('x1', { type: 'move', seat: world.seatOf('x1'), group: 2 });
      for (const phase of ['plenary', 'closing'] as const) await world.asks('leader', { type: 'enterPhase', phase });
      await world.joins('x2', 1);
      await world.asks('x2', { type: 'takePen' });
    },
  },
  ...BY_SETTING_ASIDE,
];
