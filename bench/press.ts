import { setTimeout as after } from 'node:timers/promises';
import { advanceTo, facilitator } from '../test/server/room.ts';
import { server } from './child.ts';
import { Crowd } from './crowd.ts';
import type { Figure } from './figure.ts';
import { p99 } from './sample.ts';

const GROUPS = 20;
const PHONES = 100;
const ENDED_DIALOGUES = 20;
const REPORTS = 100;
const AT_ONCE = 200;
/** A room at work while the papers are made. */
const COMMAND_EVERY_MS = 10;
const QUIET_COMMANDS = 300;
/** The room feels a report no more than a frame or two. */
const MAX_BESIDE_QUIET_MS = 50;
const MAX_MEMORY_TIMES_BEFORE = 1.3;

type Take = () => Promise<number>;

/** What a room of 100 phones feels while 100 reports are made, and what 200 who want one in the same instant get. */
export async function roomBesideThePress(): Promise<readonly Figure[]> {
  await using child = await server();
  const room = await new Crowd(child.port).open(GROUPS);
  await room.fill(PHONES);
  await room.advanceTo('exercise');
  const takes = await Promise.all(Array.from({ length: ENDED_DIALOGUES }, () => endedDialogue(child.port)));
  await takes[0]?.();
  await atWork(room, (sent) => sent === QUIET_COMMANDS);
  const before = (await child.settled()).rssBytes;
  const quiet = await atWork(room, (sent) => sent === QUIET_COMMANDS);
  const { busy, reportsMs } = await whileReportsAreMade(room, takes);
  const answers = await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => takes[index % takes.length]?.()));
  const afterwards = (await child.settled()).rssBytes;
  room.close();
  return [
    {
      name: 'room-beside-reports',
      what: 'a command in a room of 100 phones, p99, while 100 reports are made (raw: none)',
      unit: 'ms',
      reached: busy,
      raw: quiet,
      must: { maxBeyondRaw: MAX_BESIDE_QUIET_MS },
    },
    {
      name: 'reports-100',
      what: '100 reports of 20 dialogues, first order to last paper',
      unit: 'ms',
      reached: reportsMs,
    },
    ...crowdFigures(answers),
    {
      name: 'memory-after-reports',
      what: 'memory of the rooms after 300 reports (raw: before them)',
      unit: 'MB',
      reached: afterwards / 2 ** 20,
      raw: before / 2 ** 20,
      must: { maxTimesRaw: MAX_MEMORY_TIMES_BEFORE },
    },
  ];
}

function crowdFigures(answers: readonly (number | undefined)[]): readonly Figure[] {
  const made = answers.filter((status) => status === 200).length;
  const toldToWait = answers.filter((status) => status === 503 || status === 429).length;
  return [
    {
      name: 'reports-200-at-once',
      what: '200 reports wanted in one instant: made, or told to wait',
      unit: 'made',
      reached: made + toldToWait,
      must: { atLeast: AT_ONCE },
    },
    { name: 'reports-200-made', what: '… of which made at once', unit: 'made', reached: made },
  ];
}

async function whileReportsAreMade(room: Crowd, takes: readonly Take[]) {
  let isBusy = true;
  const began = performance.now();
  const all = Promise.all(
    takes.map(async (take) => {
      for (let report = 0; report < REPORTS / takes.length; report += 1) await take();
    }),
  ).finally(() => {
    isBusy = false;
  });
  const busy = await atWork(room, () => !isBusy);
  await all;
  return { busy, reportsMs: performance.now() - began };
}

/** One table after the other calls for help, or no longer, until it is over; gives the p99 from a command to its answer. */
async function atWork(room: Crowd, isOver: (sent: number) => boolean): Promise<number> {
  const tables = room.tables(GROUPS);
  const waits: number[] = [];
  while (!isOver(waits.length)) {
    await after(COMMAND_EVERY_MS);
    const round = Math.floor(waits.length / GROUPS);
    const group = (waits.length % GROUPS) + 1;
    // No single phone may send so much.
    const [first, second] = tables[group - 1] ?? [];
    const phone = round % 2 === 0 ? first : second;
    waits.push((await room.send({ type: 'setHelp', group, wanted: round % 2 === 0 }, phone)).ms);
  }
  return p99(waits);
}

/** A dialogue that has ended, and a way to take its report: gives the status of the answer. */
async function endedDialogue(port: number): Promise<Take> {
  const leader = await facilitator(`http://127.0.0.1:${port}`, ['table', 'table', 'table', 'table', 'table']);
  await leader.send({ type: 'rename', title: `Afdeling ${leader.code}` });
  await advanceTo(leader, 'ended');
  leader.sleep();
  const cookie = [...leader.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const url = `${leader.origin}/api/dialogues/${leader.code}/papers/report?as=facilitator&language=da`;
  return async () => {
    const response = await fetch(url, { headers: { cookie } });
    await response.arrayBuffer();
    return response.status;
  };
}
