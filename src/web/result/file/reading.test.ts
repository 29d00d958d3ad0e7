import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { ToRead } from './reader.ts';
import { FileReading } from './reading.ts';

/** A worker that does nothing by itself. */
class WorkerByHand extends EventTarget {
  readonly asked: ToRead[] = [];
  postMessage(toRead: ToRead): void {
    this.asked.push(toRead);
  }
}

let worker: WorkerByHand;

beforeEach(() => {
  const Worker = class extends WorkerByHand {
    constructor() {
      super();
      worker = this;
    }
  };
  Object.assign(globalThis, { Worker });
});

const read = (files: FileReading) => files.read(new File(['{}'], 'data.json'), [], () => undefined);

test('a file is answered as unreadable when what reads files could not be fetched', async () => {
  const files = new FileReading();
  worker.dispatchEvent(new Event('error'));
  await files.ready;
  assert.deepEqual(await read(files), { problem: 'unreadable' });
  assert.deepEqual(await read(files), { problem: 'unreadable' }, 'and so is the next one');
});

test('a file is answered as unreadable when what reads files breaks down meanwhile', async () => {
  const files = new FileReading();
  const reading = read(files);
  worker.dispatchEvent(new Event('error'));
  assert.deepEqual(await reading, { problem: 'unreadable' });
});

test('whoever gives a file up hears nothing of it, and the worker hears that nobody waits', async () => {
  const files = new FileReading();
  const reading = read(files);
  files.cancel();
  assert.equal(await reading, undefined);
  assert.equal(worker.asked.at(-1)?.file, undefined);
});
