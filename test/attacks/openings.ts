import {
  type Attack,
  counts,
  flat,
  letsIn,
  locks,
  opensByAllMeans,
  rates,
  ratesAndLocks,
  removes,
  type Sheets,
  setsAside,
  sit,
  toExercise,
  type Who,
  type World,
} from './world.ts';

/** Attacks by somebody at a table that opens its ratings in good order: only what opened may be learned. */
export const FOR_WHAT_OPENS: readonly Attack[] = [
  {
    name: 'a table is opened, and by all means a second time',
    modes: ['phones', 'phones'],
    attackers: ['leader', 'x1', 'x2'],
    play: async (world, sheets) => {
      await opened(world, sheets);
      await world.asks('x1', { type: 'beginAgain', group: 1 });
      for (const mode of ['table', 'phones'] as const) await world.asks('leader', { type: 'setMode', group: 1, mode });
      await letsIn(world, 'x1', 1, 'x2');
      await removes(world, 'h1');
      for (const who of ['h2', 'h3', 'h4', 'x1', 'x2']) await ratesAndLocks(world, who, sheets[who] ?? flat(world, 1));
      await opensByAllMeans(world, 1, ['x1', 'x2']);
    },
  },
  {
    name: 'a dialogue that has ended is opened again, and led back to the exercise',
    modes: ['phones', 'phones'],
    attackers: ['leader', 'x1'],
    play: async (world, sheets) => {
      await opened(world, sheets);
      for (const phase of ['plenary', 'closing', 'ended', 'closing', 'plenary', 'exercise'] as const)
        await world.asks('leader', { type: 'enterPhase', phase });
      for (const mode of ['table', 'phones'] as const) await world.asks('leader', { type: 'setMode', group: 1, mode });
      for (const who of ['h1', 'h2', 'h3', 'h4', 'x1']) await ratesAndLocks(world, who, sheets[who] ?? flat(world, 1));
      await opensByAllMeans(world, 1, ['x1']);
    },
  },
];

/** Four and a colleague, who all lock. */
async function opened(world: World, sheets: Sheets): Promise<void> {
  await sit(world, 1, 'h1', 'h2', 'h3', 'h4', 'x1');
  await toExercise(world);
  await counts(world, 'h1', 1, 5);
  for (const who of ['h1', 'h2', 'h3', 'h4', 'x1']) await ratesAndLocks(world, who, sheets[who] ?? flat(world, 3));
}

/**
 * Tables with more phones than people that open their ratings: only the words may be learned. With who else rates there, and
 * by how many the phones outnumber the people.
 */
export const FOR_WORDS: readonly (readonly [Attack, others: readonly Who[], extraPhones: number])[] = [
  [
    {
      name: 'one phone more is to make dots of three',
      modes: ['phones'],
      attackers: ['leader', 'x1', 'x2'],
      play: async (world, sheets) => {
        await sit(world, 1, 'h1', 'h2', 'x1', 'x2');
        await toExercise(world);
        await counts(world, 'h1', 1, 3);
        for (const who of ['h1', 'h2', 'x1', 'x2']) await ratesAndLocks(world, who, sheets[who] ?? flat(world, 3));
      },
    },
    ['h1', 'h2'],
    1,
  ],
  [
    {
      name: 'three phones of one’s own sit with three who all lock',
      modes: ['phones'],
      attackers: ['leader', 'x1', 'x2', 'x3'],
      play: async (world, sheets) => {
        await sit(world, 1, 'x1', 'x2', 'x3', 'h1', 'h2', 'h3');
        await toExercise(world);
        await counts(world, 'h1', 1, 3);
        for (const who of ['x1', 'x2', 'x3', 'h1', 'h2', 'h3'])
          await ratesAndLocks(world, who, sheets[who] ?? flat(world, 3));
      },
    },
    ['h1', 'h2', 'h3'],
    3,
  ],
  [
    {
      name: 'a phone of one’s own takes the place of one that sleeps, which comes back when the first has locked',
      modes: ['phones'],
      attackers: ['leader', 'x1', 'x2'],
      play: async (world, sheets) => {
        await sit(world, 1, 'h1', 'h2', 'h3', 'x1');
        await toExercise(world);
        await counts(world, 'h1', 1, 4);
        for (const who of ['h1', 'h2', 'h3']) await rates(world, who, sheets[who] ?? []);
        await world.sleeps('h3');
        await setsAside(world, 'x1', 'h3');
        await letsIn(world, 'x1', 1, 'x2');
        await counts(world, 'x1', 1, 4);
        for (const who of ['x1', 'x2']) await ratesAndLocks(world, who, flat(world, 3));
        await world.asks('h3', { type: 'comeBack' });
        for (const who of ['h1', 'h2']) await locks(world, who);
      },
    },
    ['h1', 'h2'],
    1,
  ],
];

/** What no server can know: phones that nobody counts as phones too many. */
export const NOT_PREVENTED: Attack = {
  name: 'a table counts three phones of one’s own as people',
  modes: ['phones'],
  attackers: ['leader', 'x1', 'x2', 'x3'],
  play: async (world, sheets) => {
    await sit(world, 1, 'x1', 'x2', 'x3', 'h1');
    await toExercise(world);
    await counts(world, 'h1', 1, 4);
    for (const who of ['x1', 'x2', 'x3', 'h1']) await ratesAndLocks(world, who, sheets[who] ?? flat(world, 3));
  },
};
