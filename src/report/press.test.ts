import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { da as words } from '../content/guides/competence-model/da.ts';
import type { ReadyResult } from '../dialogue/view/result.ts';
import type { Order } from './paper.ts';
import { PaperFailed, Press, PressBusy } from './press.ts';
import { small } from './testing/examples.ts';
import { readPdf } from './testing/pdf.ts';

const report: Order = { paper: 'report', language: 'da', words, result: small, madeAt: 0 };
const picture: Order = { ...report, paper: 'diagram-svg' };

test('makes what is ordered, one after the other, and again after a rest', async () => {
  await using press = new Press({ restAfterMs: 1 });
  const [first, second] = await Promise.all([press.make(report), press.make(picture)]);
  assert.equal((await readPdf(first)).language, 'da');
  assert.match(new TextDecoder().decode(second), /^<svg /);
  assert.match(new TextDecoder().decode(await press.make(picture)), /^<svg /);
});

test('tells a crowd to wait, and serves those who were there before it', async () => {
  await using press = new Press();
  const answers = await Promise.allSettled(Array.from({ length: 200 }, () => press.make(picture)));
  const made = answers.filter(({ status }) => status === 'fulfilled').length;
  assert.ok(made >= 60 && made < 200, `${made} were made`);
  for (const answer of answers) if (answer.status === 'rejected') assert.ok(answer.reason instanceof PressBusy);
  await assert.doesNotReject(press.make(picture));
});

test('a paper that cannot be made fails alone, and says nothing of what people wrote', async () => {
  await using press = new Press();
  const broken = { ...small, aggregate: 'a secret' } as unknown as ReadyResult;
  await assert.rejects(press.make({ ...report, result: broken }), (error) => {
    assert.ok(error instanceof PaperFailed);
    assert.doesNotMatch(error.message, /secret/);
    return true;
  });
  await assert.doesNotReject(press.make(report));
});

test('whoever waits when the press closes is told so', async () => {
  const press = new Press();
  const waiting = [press.make(report), press.make(report)];
  const outcomes = Promise.allSettled(waiting);
  await press[Symbol.asyncDispose]();
  for (const answer of await outcomes) assert.ok(answer.status === 'rejected' && answer.reason instanceof PressBusy);
});

test('a paper that comes too late never goes to whoever asked next', async () => {
  const resultFileOf = (title: string): Order => {
    return { ...report, paper: 'record', result: { ...small, agenda: { ...small.agenda, title } } };
  };
  await using press = new Press();
  await press.make(resultFileOf('warm'));
  mock.timers.enable({ apis: ['setTimeout'] });
  const late = assert.rejects(press.make(resultFileOf('the first workplace')), PaperFailed);
  const next = press.make(resultFileOf('the second'));
  await new Promise(setImmediate);
  // It is done and lies in the pipe when the watch rings: both fall due in the same turn of the loop.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
  mock.timers.tick(30_000);
  mock.timers.reset();
  await late;
  assert.match(new TextDecoder().decode(await next), /the second/);
});
