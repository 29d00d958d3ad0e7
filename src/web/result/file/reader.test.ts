import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { followUp } from '../../../report/testing/examples.ts';
import { resultFileOf } from '../../../result-file/write.ts';
import type { Said, ToRead } from './reader.ts';

/** What is around the reader in a browser: it is asked by messages, and answers by others. */
const around = new EventTarget();
let hear: (said: Said) => void = () => undefined;

before(async () => {
  Object.assign(globalThis, { self: Object.assign(around, { postMessage: (said: Said) => hear(said) }) });
  await import('./reader.ts');
});

function ask(toRead: ToRead): void {
  around.dispatchEvent(new MessageEvent('message', { data: toRead }));
}

const guides: ToRead['guides'] = [];

function fileOf(stream: ReadableStream<Uint8Array>, size: number): File {
  const file = new File([], 'data.json');
  return Object.defineProperties(file, { size: { value: size }, stream: { value: () => stream } });
}

/** What the reader says of one reading, up to what came of it. */
function saidOf(reading: number): Promise<Said> {
  return new Promise((resolve) => {
    hear = (said) => {
      if (said !== 'ready' && said.reading === reading && 'read' in said) resolve(said);
    };
  });
}

test('a reading that is given up is not taken one step further', async () => {
  let asked = 0;
  const counted: ToRead['guides'] = new Proxy(guides, {
    get(target, name, receiver) {
      if (name === 'find') asked += 1;
      return Reflect.get(target, name, receiver);
    },
  });
  const file = new File([new Uint8Array(resultFileOf(followUp))], 'data.json');
  const measured = new Promise<void>((resolve) => {
    hear = (said) => {
      // Parsing and measuring are done; the next step looks for the guide.
      if (said !== 'ready' && 'done' in said && said.done > 0.3) resolve();
    };
  });
  ask({ reading: 1, file, guides: counted });
  await measured;
  ask({ reading: 2, guides });
  const next = saidOf(3);
  ask({ reading: 3, file, guides });
  assert.deepEqual(await next, { reading: 3, read: { problem: 'unknown-guide' } });
  assert.equal(asked, 0);
});

test('a file that is given up while it comes from the disk is let go of, and what has come is not parsed', async (t) => {
  const parse = t.mock.method(JSON, 'parse');
  let isLetGo = false;
  const slow = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new Uint8Array(10)),
    cancel: () => {
      isLetGo = true;
    },
  });
  const begun = new Promise<void>((resolve) => {
    hear = (said) => {
      if (said !== 'ready' && 'done' in said) resolve();
    };
  });
  ask({ reading: 4, file: fileOf(slow, 20), guides });
  await begun;
  ask({ reading: 5, guides });
  const next = saidOf(6);
  ask({ reading: 6, file: new File(['{}'], 'data.json'), guides });
  assert.deepEqual(await next, { reading: 6, read: { problem: 'other-format' } });
  assert.equal(isLetGo, true);
  assert.equal(parse.mock.callCount(), 1);
});
