import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { compileModule } from 'svelte/compiler';
import type { Outbox, PostedCommand } from './outbox.svelte.ts';

/** Runes are words of Svelte's compiler: what the page runs is what it makes of them. */
registerHooks({
  load: (url, context, next) => {
    if (!url.endsWith('.svelte.ts')) return next(url, context);
    const script = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
    const { js } = compileModule(script, { filename: fileURLToPath(url) });
    return { format: 'module', source: js.code, shortCircuit: true };
  },
});
const { Outbox: CompiledOutbox } = await import('./outbox.svelte.ts');

/** The outbox waits no longer than this between two tries. */
const MAX_RETRY_MS = 5_000;

type Sent = { readonly id: string; readonly command: PostedCommand };

/** What the server has been sent, and what comes of each. */
const server = { sent: [] as Sent[], answer: (_: Sent): Promise<Response> => silence() };
let storage: Map<string, string>;

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  server.sent = [];
  server.answer = silence;
  storage = new Map();
  mock.method(globalThis, 'fetch', (_: string, { body, signal }: { body: string; signal: AbortSignal }) => {
    const sent = JSON.parse(body) as Sent;
    server.sent.push(sent);
    const { promise: isGivenUp, reject } = Promise.withResolvers<never>();
    signal.addEventListener('abort', () => reject(new Error('given up')));
    return Promise.race([server.answer(sent), isGivenUp]);
  });
  useStorage(storage);
});

afterEach(() => mock.timers.reset());

/** Lets time go by until all of these have been answered. */
async function answered<Outcome>(...sendings: readonly Promise<Outcome>[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const sending of sendings) void sending.then((outcome) => outcomes.push(outcome));
  while (outcomes.length < sendings.length) {
    await turn();
    mock.timers.tick(MAX_RETRY_MS);
  }
  return Promise.all(sendings);
}

const silence = () => new Promise<never>(() => {});
const noNetwork = () => Promise.reject(new TypeError('the network is gone'));
const granted = async (seq: number) => Response.json({ seq });
const problem = async (status: number, code: string) =>
  Response.json({ type: `urn:sekskant:${code}`, code }, { status });

/** The device's storage; without a map the browser forbids it. */
function useStorage(kept?: Map<string, string>): void {
  const allowed = () => {
    if (!kept) throw new Error('storage is forbidden');
    return kept;
  };
  const methods = {
    getItem: (name: string) => allowed().get(name) ?? null,
    setItem: (name: string, value: string) => void allowed().set(name, value),
    removeItem: (name: string) => void allowed().delete(name),
  };
  const localStorage = new Proxy(methods, {
    ownKeys: () => [...allowed().keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: localStorage });
}

const page = (): Outbox => new CompiledOutbox('/commands', 'outbox of a seat');
const rate = (answer: number): PostedCommand => ({ type: 'rate', factor: 'openness', answer });
const answersSent = () => server.sent.map(({ command }) => (command.type === 'rate' ? command.answer : command.type));

test('a command is sent with the same id until somebody answers, and the next one waits for that', async () => {
  const outbox = page();
  server.answer = () => (server.sent.length === 1 ? noNetwork() : granted(server.sent.length));
  const outcomes = await answered(outbox.send(rate(1)), outbox.send(rate(2)));
  assert.deepEqual(answersSent(), [1, 1, 2]);
  assert.equal(new Set(server.sent.map(({ id }) => id)).size, 2);
  assert.deepEqual(outcomes, [
    { ok: true, seq: 2 },
    { ok: true, seq: 3 },
  ]);
  assert.equal(outbox.unsent, 0);
});

test('a server that is troubled is asked again, one that refuses is not, and what comes after a refusal is sent', async () => {
  const outbox = page();
  const said = [async () => new Response('<h1>Bad gateway</h1>', { status: 502 }), () => problem(503, 'not-stored')];
  server.answer = ({ command }) =>
    said.shift()?.() ?? (command.type === 'lock' ? problem(409, 'sheet-incomplete') : granted(7));
  const [lock, rated] = await answered(outbox.send({ type: 'lock', companyRevision: 1 }), outbox.send(rate(2)));
  assert.deepEqual(answersSent(), ['lock', 'lock', 'lock', 2]);
  assert.deepEqual(lock, { ok: false, refusal: 'sheet-incomplete' });
  assert.deepEqual(rated, { ok: true, seq: 7 });
  assert.equal(outbox.refusal, 'sheet-incomplete');
});

test('after a reload the page shows and sends what nobody answered, in the order it was made, with the same ids', async () => {
  const before = page();
  for (const answer of [1, 2, 3]) void before.send(rate(answer));
  const [received] = server.sent;
  assert.deepEqual(answersSent(), [1]);

  server.sent = [];
  server.answer = () => granted(server.sent.length);
  const after = page();
  assert.deepEqual(after.pending, [rate(1), rate(2), rate(3)]);
  assert.deepEqual(await after.send(rate(4)), { ok: true, seq: 4 });
  assert.deepEqual(answersSent(), [1, 2, 3, 4]);
  assert.equal(server.sent[0]?.id, received?.id);
  assert.equal(storage.size, 0, 'and keeps nothing that is answered');
});

test('what was sent before a reload and is refused after it is told of', async () => {
  void page().send(rate(4));
  server.answer = () => problem(409, 'dialogue-ended');
  const lost = await new Promise((resolve) => new CompiledOutbox('/commands', 'outbox of a seat', resolve));
  assert.deepEqual(lost, rate(4));
});

test('what one tab keeps is not thrown away by another', async () => {
  const [one, other] = [page(), page()];
  void one.send(rate(1));
  void other.send(rate(2));
  void one.send(rate(3));
  const after = page();
  assert.deepEqual(new Set(after.pending), new Set([rate(1), rate(2), rate(3)]));
});

test('what was granted is shown until a view has it', async () => {
  const outbox = page();
  server.answer = () => granted(5);
  await outbox.send(rate(3));
  assert.deepEqual(outbox.pending, [rate(3)]);
  outbox.seen(4);
  assert.deepEqual(outbox.pending, [rate(3)]);
  outbox.seen(5);
  assert.deepEqual(outbox.pending, []);
});

test('where the browser forbids storage, commands are sent all the same', async () => {
  useStorage();
  const outbox = page();
  server.answer = () => granted(1);
  assert.deepEqual(await outbox.send(rate(1)), { ok: true, seq: 1 });
});

test('one thing on the device that cannot be read does not hide what else is kept', async () => {
  void page().send(rate(4));
  storage.set('outbox of a seat.broken', '{');
  storage.set('outbox of a seat.empty', '');
  assert.deepEqual(page().pending, [rate(4)]);
});

test('what would surprise others if it came late is given up after its time, and never sent again', async () => {
  server.answer = noNetwork;
  const outbox = page();
  const outcome = outbox.sendWithin({ type: 'enterPhase', phase: 'model' }, 5_000);
  assert.equal(outbox.unsent, 1);
  assert.deepEqual(await answered(outcome), [undefined]);
  assert.equal(outbox.unsent, 0);
  const before = server.sent.length;
  server.answer = () => granted(1);
  await answered(outbox.send(rate(3)));
  assert.deepEqual(
    server.sent.slice(before).map(({ command }) => command.type),
    ['rate'],
  );
  assert.equal(page().unsent, 0, 'nor after a reload');
});

test('what is given up on a dead connection keeps nothing waiting that is sent after it', async () => {
  server.answer = silence;
  const outbox = page();
  const late = outbox.sendWithin({ type: 'enterPhase', phase: 'model' }, 5_000);
  await turn();
  for (const ms of [4_000, 500, 500]) {
    mock.timers.tick(ms);
    await turn();
  }
  assert.equal(await late, undefined);
  server.answer = () => granted(1);
  const next = outbox.sendWithin({ type: 'showFactor', factor: null }, 5_000);
  await turn();
  assert.deepEqual(await Promise.race([next, turn('not sent')]), { ok: true, seq: 1 });
});

test('what is answered in time is not given up', async () => {
  server.answer = () => granted(7);
  assert.deepEqual(await answered(page().sendWithin({ type: 'enterPhase', phase: 'model' }, 5_000)), [
    { ok: true, seq: 7 },
  ]);
});

test('what something else on the network answers counts for nothing: the command waits, and it is said why', async () => {
  const foreign = [
    async () => Response.json({ status: 'ok' }),
    async () => Response.json({ seq: 'twelve' }),
    async () => new Response('<h1>Log on</h1>'),
    async () => new Response(null, { status: 302 }),
    async () => Response.json({ code: 'not-allowed' }, { status: 403 }),
    async () => new Response('', { status: 407 }),
    async () => new Response('', { status: 511 }),
  ];
  for (const answer of foreign) {
    const outbox = page();
    server.answer = answer;
    const outcome = outbox.send(rate(1));
    await turn();
    assert.deepEqual([outbox.trouble, outbox.unsent], ['portal', 1]);
    server.answer = () => granted(3);
    assert.deepEqual(await answered(outcome), [{ ok: true, seq: 3 }]);
    assert.equal(outbox.trouble, null);
  }
});

test('why something waits is said at once when the server knows it, and otherwise when it has lasted a while', async () => {
  const outbox = page();
  server.answer = () => problem(503, 'not-stored');
  const full = outbox.send(rate(1));
  await turn();
  assert.equal(outbox.trouble, 'not-stored');
  server.answer = () => granted(3);
  await answered(full);
  server.answer = silence;
  const slow = outbox.send(rate(2));
  mock.timers.tick(2_999);
  assert.equal(outbox.trouble, null);
  mock.timers.tick(1);
  assert.equal(outbox.trouble, 'unheard');
  server.answer = () => granted(4);
  await answered(slow);
  assert.equal(outbox.trouble, null);
});

test('a command whose cookie was taken out on the way is not given up', async () => {
  const outbox = page();
  server.answer = () => (server.sent.length === 1 ? problem(403, 'key-invalid') : granted(2));
  assert.deepEqual(await answered(outbox.send(rate(1))), [{ ok: true, seq: 2 }]);
});

test('when the network is back, what hangs is sent over a new connection at once, and what follows does not wait', async () => {
  const outbox = page();
  const outcomes = [outbox.send(rate(1)), outbox.send(rate(2))];
  // A request that has only just gone out is left alone.
  outbox.retryNow();
  assert.deepEqual(answersSent(), [1]);
  const later = performance.now() + 1_500;
  mock.method(performance, 'now', () => later, { times: 1 });
  server.answer = () => granted(server.sent.length);
  outbox.retryNow();
  assert.deepEqual(await Promise.all(outcomes), [
    { ok: true, seq: 2 },
    { ok: true, seq: 3 },
  ]);
  assert.deepEqual(answersSent(), [1, 1, 2]);
});
