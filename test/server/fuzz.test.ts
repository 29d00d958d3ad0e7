import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SEED } from '../../scripts/test/seed.ts';
import { testClock } from '../../src/clock/testing/clock.ts';
import type { Phase } from '../../src/dialogue/guide.ts';
import { REFUSALS } from '../../src/dialogue/refusal.ts';
import { ROLES } from '../../src/http/visitor.ts';
import { Press } from '../../src/report/press.ts';
import { type Chance, chanceFrom } from '../history/chance.ts';
import { apiDocument, checkDescribed } from './described.ts';
import { type Input, Inputs, type Operation, type Schema } from './inputs.ts';
import { Person } from './person.ts';
import { advanceTo, facilitator } from './room.ts';
import { type RunningServer, startServer } from './start-server.ts';

/** In `npm test`. `npm test -- seeds 40 test/server/fuzz.test.ts` tries 100 000, each time others. */
const INPUTS = 2_500;
const INPUTS_IN_WORLD = 250;
/** Of these HTTP says everything, and no operation was asked for. */
const OF_HTTP = [405, 414];
/** Where wrong codes come from, so that nobody else has to stand in line for them. */
const ELSEWHERE = '203.0.113.7';
const PHASES = ['lobby', 'model', 'exercise', 'plenary', 'closing', 'ended'] as const satisfies readonly Phase[];

/** Paper that is made at once: how it is really made is tested elsewhere, and takes long. */
class QuickPress extends Press {
  override make(): ReturnType<Press['make']> {
    return Promise.resolve({ name: 'paper', bytes: new Uint8Array(1) });
  }
}

/** A dialogue in some phase, and the cookies of everybody who has a key to it. */
async function world(server: RunningServer, phase: Phase) {
  const leader = await facilitator(server.origin, ['phones', 'table', 'paper']);
  leader.sleep();
  const seat = new Person(server.origin, 'seat');
  await seat.join(leader.code, 1);
  const { body } = await leader.ask('GET', `/api/dialogues/${leader.code}/links?as=facilitator`);
  const cookies = new Map<string, string>();
  for (const person of [leader, seat]) for (const [name, value] of person.cookies) cookies.set(name, value);
  for (const role of ['screen', 'result'] as const) {
    const onlooker = new Person(server.origin, role);
    await onlooker.enter(leader.code, String(body[role]).split('.').at(-1) ?? '');
    for (const [name, value] of onlooker.cookies) cookies.set(name, value);
  }
  await leader.follow();
  await advanceTo(leader, phase);
  leader.sleep();
  return { code: leader.code, cookies };
}

async function operations(): Promise<{ readonly all: Operation[]; readonly schemas: Record<string, Schema> }> {
  const document = Object(await apiDocument()) as {
    paths: Record<
      string,
      Record<
        string,
        { parameters?: Operation['parameters']; requestBody?: { content: Record<string, { schema: Schema }> } }
      >
    >;
    components: { schemas: Record<string, Schema> };
  };
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      parameters,
      body: requestBody?.content['application/json']?.schema,
    })),
  );
  return { all, schemas: document.components.schemas };
}

/** What is stored, so that it can be held against what is stored afterwards. */
async function stored(server: RunningServer, code: string) {
  const room = await server.rooms.find(code);
  return { dialogues: (await server.rooms.list()).length, seq: room?.seq, dialogue: room?.dialogue };
}

/** Sends a request, and lets time go by until it is answered. */
async function answered(
  origin: string,
  { method, path, body, type }: Input,
  cookie: string,
  pass: () => Promise<void>,
) {
  const giveUp = new AbortController();
  const asking = fetch(origin + path, {
    method,
    headers: { ...(type === undefined ? {} : { 'content-type': type }), cookie, 'x-forwarded-for': ELSEWHERE },
    ...(body === undefined ? {} : { body }),
    redirect: 'manual',
    signal: giveUp.signal,
  });
  let isAnswered = false;
  const settled = asking.finally(() => {
    isAnswered = true;
  });
  while (!isAnswered) await pass();
  const response = await settled;
  const [media = ''] = response.headers.get('content-type')?.split(';') ?? [];
  // That a stream has begun is its answer.
  const text = media === 'text/event-stream' ? '' : await response.text();
  giveUp.abort();
  const isFile = response.headers.has('content-disposition');
  const problem = media.endsWith('json') && !isFile ? JSON.parse(text) : undefined;
  return { status: response.status, type: media, body: problem };
}

type World = Awaited<ReturnType<typeof world>>;

/** Sends one request, and and returns how it was answered and what is wrong with that. */
async function attempt(
  server: RunningServer,
  { code, cookies }: World,
  chance: Chance,
  operation: Operation,
  inputs: Inputs,
  pass: () => Promise<void>,
) {
  const role = chance.oneOf(ROLES);
  const held = chance.between(0, 9) > 0 ? cookies.get(role) : chance.oneOf(['', '1.x', '%', 'x'.repeat(100)]);
  const input = inputs.of(operation, { code, as: role });
  const before = await stored(server, code);
  const answer = await answered(server.origin, input, `${role}=${held}`, pass);
  const wrong: string[] = [];
  if (answer.status >= 500) wrong.push('the server failed');
  if (answer.body && !OF_HTTP.includes(answer.status))
    await checkDescribed({ ...input, ...answer }).catch((error) => wrong.push(String(error)));
  const after = answer.status < 400 ? before : await stored(server, code);
  if (after.dialogue !== before.dialogue || after.dialogues !== before.dialogues)
    wrong.push('it was refused, and done');
  // Of a command that the dialogue itself refuses its answer is kept, so that a copy gets the same.
  const isDomains = operation.path.endsWith('/commands') && REFUSALS.includes(answer.body?.code);
  const written = Number(after.seq ?? 0) - Number(before.seq ?? 0);
  if (written > (isDomains ? 1 : 0)) wrong.push(`it was refused, and ${written} entries were written`);
  const sent = `SEED=${SEED}: ${input.method} ${input.path} as ${role}: ${input.body?.slice(0, 300)} → ${answer.status}`;
  return { status: answer.status, wrong: wrong.map((what) => `${sent}: ${what}`) };
}

test('whatever is sent, it is answered as the interface says, and what is refused leaves nothing behind', async () => {
  const clock = testClock();
  await using server = await startServer({ clock, press: new QuickPress(clock) });
  const chance = chanceFrom(SEED);
  const { all, schemas } = await operations();
  const inputs = new Inputs(chance, schemas);
  const usual = all.filter(({ method }) => method !== 'DELETE');
  const commands = all.filter(({ path }) => path.endsWith('/commands'));
  const met = new Set<number>();
  for (let count = 0; count < INPUTS; ) {
    const place = await world(server, chance.oneOf(PHASES));
    for (let here = 0; here < INPUTS_IN_WORLD; here += 1, count += 1) {
      // A dialogue that is erased is soon dull, and of commands there are the most kinds.
      const among = here === INPUTS_IN_WORLD - 1 ? all : chance.oneOf([usual, commands]);
      const operation = among[chance.between(0, among.length - 1)];
      if (!operation) continue;
      const { status, wrong } = await attempt(server, place, chance, operation, inputs, () => clock.pass(1_000));
      assert.deepEqual(wrong, []);
      met.add(status);
    }
  }
  assert.deepEqual(
    [200, 201, 400, 403, 404, 409, 413, 415].filter((status) => !met.has(status)),
    [],
    'each is met',
  );
});
