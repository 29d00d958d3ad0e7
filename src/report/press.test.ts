import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testClock } from '../clock/testing/clock.ts';
import { da as words } from '../content/guides/competence-model/da.ts';
import type { ReadyResult } from '../dialogue/view/result.ts';
import type { Order } from './paper.ts';
import { PaperFailed, Press, PressBusy } from './press.ts';
import type { PrinterEvents } from './printer-process.ts';
import { small } from './testing/examples.ts';
import { readPdf } from './testing/pdf.ts';

const report: Order = { paper: 'report', language: 'da', words, result: small, madeAt: 0, withdrawn: [] };
const picture: Order = { ...report, paper: 'diagram-svg' };
const paper = (text: string) => ({ name: 'name', bytes: new TextEncoder().encode(text) });

/** A press by a clock that stands still, and its printers, which print and end when the test has them do so. */
function pressByHand() {
  const clock = testClock();
  const printers: (PrinterEvents & { readonly orders: Order[]; isStopped: boolean })[] = [];
  const start = (events: PrinterEvents) => {
    const printer = { ...events, orders: [] as Order[], isStopped: false };
    printers.push(printer);
    return {
      print: (order: Order) => void printer.orders.push(order),
      stop: async () => {
        printer.isStopped = true;
      },
    };
  };
  return { clock, printers, press: new Press(clock, start) };
}

test('makes what is ordered, one after the other', async () => {
  await using press = new Press(testClock());
  const [first, second] = await Promise.all([press.make(report), press.make(picture)]);
  assert.equal((await readPdf(first.bytes)).language, 'da');
  assert.match(new TextDecoder().decode(second.bytes), /^<svg /);
  assert.match(first.name, / – dialog\.pdf$/);
});

test('a paper that cannot be made fails alone, and says nothing of what people wrote', async () => {
  await using press = new Press(testClock());
  const broken = { ...small, aggregate: 'a secret' } as unknown as ReadyResult;
  await assert.rejects(press.make({ ...report, result: broken }), (error) => {
    assert.ok(error instanceof PaperFailed);
    assert.doesNotMatch(error.message, /secret/);
    return true;
  });
  const unsettable = { ...small, agenda: { ...small.agenda, title: 'a "secret" \b' } };
  await assert.rejects(press.make({ ...report, result: unsettable }), (error) => {
    assert.ok(error instanceof PaperFailed);
    assert.doesNotMatch(error.message, /secret/);
    return true;
  });
  await assert.doesNotReject(press.make(picture));
});

test('whoever waits when the press closes is told so', async () => {
  const press = new Press(testClock());
  const outcomes = Promise.allSettled([press.make(report), press.make(report)]);
  await press[Symbol.asyncDispose]();
  for (const answer of await outcomes) assert.ok(answer.status === 'rejected' && answer.reason instanceof PressBusy);
});

test('the printer goes when nobody has asked for a minute, and another comes with the next order', async () => {
  const { clock, printers, press } = pressByHand();
  const made = press.make(picture);
  printers[0]?.onprinted(paper('one'));
  await made;
  await clock.pass(59_999);
  assert.equal(printers[0]?.isStopped, false);
  await clock.pass(1);
  assert.equal(printers[0]?.isStopped, true);
  const again = press.make(picture);
  printers[1]?.onprinted(paper('another'));
  assert.equal(new TextDecoder().decode((await again).bytes), 'another');
});

test('tells a crowd to wait, and serves those who were there before it', async () => {
  const { printers, press } = pressByHand();
  const answers = Array.from({ length: 200 }, () => press.make(picture));
  const settled = Promise.allSettled(answers);
  for (let printed = 0; printed < 61; printed += 1) printers[0]?.onprinted(paper(`${printed}`));
  const outcomes = (await settled).map((answer) =>
    answer.status === 'fulfilled' ? new TextDecoder().decode(answer.value.bytes) : answer.reason.name,
  );
  // One is printed, and sixty may wait for it.
  assert.deepEqual(
    outcomes,
    Array.from({ length: 200 }, (_, place) => (place < 61 ? `${place}` : 'PressBusy')),
  );
  assert.equal(printers[0]?.orders.length, 61);
});

test('a paper that takes more than half a minute is given up, and never goes to whoever asked next', async () => {
  const { clock, printers, press } = pressByHand();
  const late = press.make(picture).catch((error: unknown) => error);
  const next = press.make(report);
  await clock.pass(29_999);
  assert.equal(printers.length, 1);
  await clock.pass(1);
  assert.ok((await late) instanceof PaperFailed);
  assert.deepEqual([printers[0]?.isStopped, printers[1]?.orders], [true, [report]]);
  printers[0]?.onprinted(paper('of the first workplace'));
  printers[0]?.onend('it was killed');
  printers[1]?.onprinted(paper('of the second'));
  assert.equal(new TextDecoder().decode((await next).bytes), 'of the second');
});

test('when the printer falls, what it was at fails, and the next order gets another printer', async () => {
  const { printers, press } = pressByHand();
  const fallen = press.make(picture).catch((error: unknown) => error);
  const next = press.make(report);
  printers[0]?.onend('out of memory');
  assert.ok((await fallen) instanceof PaperFailed);
  printers[1]?.onprinted(paper('all is well'));
  assert.equal(new TextDecoder().decode((await next).bytes), 'all is well');
});

const file: Order = { ...report, paper: 'minutes' };

test('papers of files come after all others, one of a network and five in all', async () => {
  const { printers, press } = pressByHand();
  const first = press.make(file, { fileFrom: 'home 0' });
  const waiting = Array.from({ length: 5 }, (_, home) => press.make(file, { fileFrom: `home ${home}` }));
  await assert.rejects(press.make(file, { fileFrom: 'home 1' }), PressBusy);
  await assert.rejects(press.make(file, { fileFrom: 'home 9' }), PressBusy);
  const others = Array.from({ length: 60 }, () => press.make(picture));
  await assert.rejects(press.make(picture), PressBusy);
  for (let printed = 0; printed < 66; printed += 1) printers[0]?.onprinted(paper(`${printed}`));
  const texts = await Promise.all(
    [first, ...others, ...waiting].map(async (made) => new TextDecoder().decode((await made).bytes)),
  );
  assert.deepEqual(
    texts,
    Array.from({ length: 66 }, (_, place) => `${place}`),
  );
});

test('a paper of a file is given up after five seconds when somebody else waits, and after thirty like any other', async () => {
  const { clock, printers, press } = pressByHand();
  const failureOf = (paper: Promise<unknown>) => paper.catch((error: unknown) => error);
  const late = failureOf(press.make(file, { fileFrom: 'home' }));
  const other = press.make(report);
  await clock.pass(4_999);
  assert.equal(printers[0]?.isStopped, false);
  await clock.pass(1);
  assert.equal(printers[0]?.isStopped, true);
  assert.ok((await late) instanceof PaperFailed);
  printers[1]?.onprinted(paper('other'));
  assert.equal(new TextDecoder().decode((await other).bytes), 'other');

  const overdue = failureOf(press.make(file, { fileFrom: 'home' }));
  await clock.pass(20_000);
  assert.equal(printers[1]?.isStopped, false, 'nobody waits for it');
  const newcomer = press.make(report);
  assert.equal(printers[1]?.isStopped, true);
  assert.ok((await overdue) instanceof PaperFailed);
  printers[2]?.onprinted(paper('newcomer'));
  assert.equal(new TextDecoder().decode((await newcomer).bytes), 'newcomer');

  const endless = failureOf(press.make(file, { fileFrom: 'home' }));
  await clock.pass(29_999);
  assert.equal(printers[2]?.isStopped, false);
  await clock.pass(1);
  assert.ok((await endless) instanceof PaperFailed);
});

test('whoever hangs up leaves the place to others', async () => {
  const { printers, press } = pressByHand();
  const gone = new AbortController();
  const running = press.make(picture);
  const left = press.make(file, { fileFrom: 'home', hungUp: gone.signal });
  gone.abort();
  await assert.rejects(left, PressBusy);
  await assert.rejects(press.make(picture, { hungUp: gone.signal }), PressBusy);
  const next = press.make(report, { fileFrom: 'home' });
  printers[0]?.onprinted(paper('first'));
  printers[0]?.onprinted(paper('second'));
  assert.equal(new TextDecoder().decode((await running).bytes), 'first');
  assert.equal(new TextDecoder().decode((await next).bytes), 'second');
  assert.equal(printers[0]?.orders.length, 2);
});
