import { setTimeout as after } from 'node:timers/promises';
import { competenceModel } from '../src/content/guides/competence-model/guide.ts';
import type { PostedCommand } from '../src/http/schema.ts';
import { server } from './child.ts';
import { Crowd, type SeatedPhone } from './crowd.ts';
import type { Figure } from './figure.ts';
import { median, p99 } from './sample.ts';

const DIALOGUES = 500;
const PHONES = 20;
const GROUPS = 4;
/** A second is a minute. */
const MINUTE_MS = 1_000;
/** Meetings begin at any time: halfway all are under way, each at another point of its hour. */
const BEGIN_WITHIN_MINUTES = 60;
/** Three connections for each five phones. */
const LINES_OF_DIALOGUE = 12;
const MAX_MS = 250;

/** What was sent in all dialogues, and what it took. */
type CommandLog = { readonly times: number[]; refused: number };

/** Five hundred dialogues of twenty phones each go through a real hour in a minute. */
export async function sameHourEverywhere(): Promise<readonly Figure[]> {
  await using child = await server();
  const log: CommandLog = { times: [], refused: 0 };
  const meetings = Array.from({ length: DIALOGUES }, async (_, index) => {
    await after((index * BEGIN_WITHIN_MINUTES * MINUTE_MS) / DIALOGUES);
    await runDialogue(await new Crowd(child.port, index, LINES_OF_DIALOGUE).open(GROUPS), log);
  });
  await Promise.all(meetings);
  const what = `${DIALOGUES} dialogues of ${PHONES} phones, an hour in a minute`;
  return [
    {
      name: 'hourP99',
      what: `${what}: a command, p99`,
      unit: 'ms',
      reached: p99(log.times),
      must: { atMost: MAX_MS },
    },
    { name: 'hourP50', what: '  p50', unit: 'ms', reached: median(log.times) },
    { name: 'hourCommands', what: '  commands acknowledged', unit: 'kept', reached: log.times.length },
    {
      name: 'hourRefused',
      what: '  commands not acknowledged',
      unit: 'kept',
      reached: log.refused,
      must: { atMost: 0 },
    },
  ];
}

/** The minutes are the guide's: five before, 2 and 8 to begin with, 30 at the tables, 10 and 10 together. */
async function runDialogue(crowd: Crowd, log: CommandLog): Promise<void> {
  const watchers = await crowd.watch();
  await Promise.all(Array.from({ length: PHONES }, () => within(5, () => crowd.arrive())));
  const facilitator = (command: PostedCommand) => done(crowd, log, command);
  await facilitator({ type: 'enterPhase', phase: 'purpose' });
  await after(2 * MINUTE_MS);
  await facilitator({ type: 'enterPhase', phase: 'model' });
  for (const factor of competenceModel.factors) {
    await facilitator({ type: 'showFactor', factor });
    await after(1.3 * MINUTE_MS);
  }
  await facilitator({ type: 'enterPhase', phase: 'exercise' });
  await Promise.all(crowd.tables(GROUPS).map((table, index) => exercise(crowd, log, table, index + 1)));
  await facilitator({ type: 'enterPhase', phase: 'plenary' });
  for (const part of ['lines', 'median', 'focus', 'notes'] as const) {
    await facilitator({ type: 'showPlenary', part, page: 0 });
    await after(2.5 * MINUTE_MS);
  }
  await closing(crowd, log);
  for (const watcher of watchers) watcher.close();
  crowd.close();
}

/** All who came, and were counted, are the company: nobody comes or goes later. Ten minutes to rate, ten to agree, ten to discuss. */
async function exercise(crowd: Crowd, log: CommandLog, table: readonly SeatedPhone[], group: number): Promise<void> {
  const [pen] = table;
  await done(crowd, log, { type: 'countPeople', group, people: table.length });
  await Promise.all(table.map((phone) => rate(crowd, log, phone, table.length + 1)));
  await after(2 * MINUTE_MS);
  const write = (command: PostedCommand) => done(crowd, log, command, pen);
  await write({ type: 'takeStep', group, step: 'agree' });
  await write({ type: 'takePen' });
  for (const factor of competenceModel.factors) {
    await within(1.3, () => write({ type: 'setScore', group, factor, score: 3 }));
  }
  await write({ type: 'takeStep', group, step: 'discuss' });
  const { questions, factors } = competenceModel;
  const noting = table.map((phone, index) =>
    within(8, () =>
      done(
        crowd,
        log,
        { type: 'addNote', group, question: questions[index % questions.length] ?? '', text: NOTE },
        phone,
      ),
    ),
  );
  await Promise.all(noting);
  await write({ type: 'setFocus', group, factors: factors.slice(0, 2) });
}

const NOTE = 'Vi skal have tid til at sige det til hinanden, når noget er svært, og ikke først til mødet.';

async function rate(crowd: Crowd, log: CommandLog, phone: SeatedPhone, companyRevision: number): Promise<void> {
  for (const [index, factor] of competenceModel.factors.entries()) {
    await within(1.5, () => done(crowd, log, { type: 'rate', factor, answer: 1 + ((phone.seat + index) % 5) }, phone));
  }
  await done(crowd, log, { type: 'lock', companyRevision }, phone);
}

async function closing(crowd: Crowd, log: CommandLog): Promise<void> {
  await done(crowd, log, { type: 'enterPhase', phase: 'closing' });
  const proposing = crowd.phones
    .slice(0, GROUPS)
    .map((phone) => within(5, () => done(crowd, log, { type: 'propose', factor: null, what: NOTE }, phone)));
  await Promise.all(proposing);
  await done(crowd, log, { type: 'answerClosing', question: competenceModel.closingQuestions[0] ?? '', text: NOTE });
  await after(3 * MINUTE_MS);
  await done(crowd, log, { type: 'enterPhase', phase: 'ended' });
}

async function done(crowd: Crowd, log: CommandLog, command: PostedCommand, phone?: SeatedPhone): Promise<void> {
  const { status, ms } = await crowd.attempt(command, phone);
  if (status === 200) log.times.push(ms);
  else log.refused += 1;
}

/** Does `work` at some moment within so many minutes. */
async function within<Result>(minutes: number, work: () => Promise<Result>): Promise<Result> {
  await after(Math.random() * minutes * MINUTE_MS);
  return await work();
}
