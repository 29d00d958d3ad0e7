import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { post, remove } from './request.ts';

/** What came of a request that was answered so. */
async function heard(ask: () => Promise<{ readonly ok: boolean }>, answer: Response) {
  mock.method(globalThis, 'fetch', async () => answer);
  return ask();
}

const asks = [() => post('/keys', { key: 'k' }), () => remove('/dialogue')];

test('the server’s own word that something is done is believed', async () => {
  for (const ask of asks) assert.equal((await heard(ask, Response.json({ done: true }))).ok, true);
});

test('nobody else’s word is: what was asked for may not have been done', async () => {
  for (const ask of asks)
    for (const body of [{}, [], null, { status: 'ok' }, 'done'])
      assert.deepEqual(await heard(ask, Response.json(body)), {
        ok: false,
        retry: true,
        refusal: 'not-stored',
        by: 'another',
      });
});
