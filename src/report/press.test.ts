import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import { testClock } from '../clock/testing/clock.ts';
import { da as words } from '../content/guides/competence-model/da.ts';
import type { ReadyResult } from '../dialogue/view/result.ts';
import type { Order } from './paper.ts';
import { PaperFailed, Press, PressBusy } from './press.ts';
import { small } from './testing/examples.ts';
import { readPdf } from './testing/pdf.ts';

const report: Order = { paper: 'report', language: 'da', words, result: small, madeAt: 0 };
const picture: Order = { ...report, paper: 'diagram-svg' };

test('makes what is ordered, one after the other, and again after a rest', async () => {
  const clock = testClock();
  await using press = new Press(clock);
  const [first, second] = await Promise.all([press.make(report), press.make(picture)]);
  assert.equal((await readPdf(first)).language, 'da');
  assert.match(new TextDecoder().decode(second), /^<svg /);
  await clock.pass(60_000);
  assert.match(new TextDecoder().decode(await press.make(picture)), /^<svg /);
});

test('tells a crowd to wait, and serves those who were there before it', async () => {
  await using press = new Press(testClock());
  const answers = await Promise.allSettled(Array.from({ length: 200 }, () => press.make(picture)));
  const made = answers.filter(({ status }) => status === 'fulfilled').length;
  assert.equal(made, 61, 'the one that is printed, and sixty who wait');
  for (const answer of answers) if (answer.status === 'rejected') assert.ok(answer.reason instanceof PressBusy);
  await assert.doesNotReject(press.make(picture));
});

test('a paper that cannot be made fails alone, and says nothing of what people wrote', async () => {
  await using press = new Press(testClock());
  const broken = { ...small, aggregate: 'a secret' } as unknown as ReadyResult;
  await assert.rejects(press.make({ ...report, result: broken }), (error) => {
    assert.ok(error instanceof PaperFailed);
    assert.doesNotMatch(error.message, /secret/);
    return true;
  });
  await assert.doesNotReject(press.make(report));
});

test('whoever waits when the press closes is told so', async () => {
  const press = new Press(testClock());
  const waiting = [press.make(report), press.make(report)];
  const outcomes = Promise.allSettled(waiting);
  await press[Symbol.asyncDispose]();
  for (const answer of await outcomes) assert.ok(answer.status === 'rejected' && answer.reason instanceof PressBusy);
});

test('a paper that takes too long fails alone, and never goes to whoever asked next', async () => {
  const clock = testClock();
  const printers: (ChildProcess & { readonly ordered: Order[] })[] = [];
  const start = () => {
    const printer = handPrinter();
    printers.push(printer);
    return printer;
  };
  await using press = new Press(clock, start);
  const late = assert.rejects(press.make(report), PaperFailed);
  const next = press.make(picture);
  await clock.pass(30_000);
  await late;
  const [slow, fresh] = printers;
  assert.deepEqual(fresh?.ordered, [picture]);
  // What was given up lies in the pipe.
  slow?.emit('message', { bytes: Buffer.from('of the first workplace') });
  fresh?.emit('message', { bytes: Buffer.from('of the second') });
  assert.equal(Buffer.from(await next).toString(), 'of the second');
});

/** A printer that does nothing by itself: a test says when it is done. */
function handPrinter(): ChildProcess & { readonly ordered: Order[] } {
  const ordered: Order[] = [];
  const process = { ordered, send: (order: Order) => ordered.push(order), kill: () => true, ref() {}, unref() {} };
  return Object.assign(new EventEmitter(), process, { exitCode: 0 }) as unknown as ReturnType<typeof handPrinter>;
}
