import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prefixProxy } from './prefixed.ts';
import { facilitator, phone } from './room.ts';
import { type RunningServer, startServer } from './start-server.ts';

test('below a path of a proxy that strips it, all works and all leads back there', async () => {
  let server: RunningServer | undefined;
  await using proxy = await prefixProxy('/sekskant', () => Number(new URL(server?.origin ?? '').port));
  await using started = await startServer({ publicUrl: proxy.url });
  server = started;
  const leader = await facilitator(proxy.url);
  const seated = await phone(proxy.url, leader.code);
  assert.equal((await seated.send({ type: 'setHelp', group: 1, wanted: true })).status, 200);
  await leader.until(() => leader.view?.groups[0]?.wantsHelp === true);

  const { body: links } = await leader.ask('GET', `/api/dialogues/${leader.code}/links?as=facilitator`);
  for (const page of ['join', 'facilitator', 'screen', 'result'])
    assert.ok(String(links[page]).startsWith(`${proxy.url}/`), String(links[page]));

  const { headers } = await fetch(`${proxy.url}/api/dialogues/${leader.code}/keys`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role: 'facilitator', key: leader.key }),
  });
  assert.match(headers.get('set-cookie') ?? '', new RegExp(`; Path=/sekskant/api/dialogues/${leader.code};`));

  const typed = await fetch(`${proxy.url}/${leader.code.slice(0, 4)}-${leader.code.slice(4)}/`, { redirect: 'manual' });
  const led = new URL(typed.headers.get('location') ?? '', typed.url).href;
  assert.equal(led, `${proxy.url}/${leader.code}`, 'an address that was typed');

  const document = (await (await fetch(`${proxy.url}/api/openapi.json`)).json()) as { servers: { url: string }[] };
  assert.equal(document.servers[0]?.url, '/sekskant');
});
