import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { testClock } from '../../src/clock/testing/clock.ts';
import { facilitator, phone } from './room.ts';
import { startServer } from './start-server.ts';

const PROBLEM = 'application/problem+json';

/** Sends bytes as they are, and gives all that comes back until the server hangs up. */
async function raw(origin: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(bytes);
  return text(socket);
}

function linksRequest(code: string, cookie: string, headers: string): string {
  return `GET /api/dialogues/${code}/links?as=facilitator HTTP/1.1\r\ncookie: ${cookie}\r\nconnection: close\r\n${headers}\r\n\r\n`;
}

test('no header gets into the links that are handed on', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const cookie = `facilitator=${leader.cookies.get('facilitator')}`;
  const ask = (headers: string) => raw(server.origin, linksRequest(leader.code, cookie, headers));
  for (const headers of [
    'host: here\r\nx-forwarded-host: evil.example',
    'host: here\r\nx-forwarded-proto: javascript',
    'host: here\r\nx-forwarded-proto: https, javascript',
    'host: here\r\nforwarded: host=evil.example;proto=javascript',
  ])
    assert.match(await ask(headers), new RegExp(`"join":"http://here/${leader.code}"`), headers);
  assert.match(await ask('host: here\r\nx-forwarded-proto: https'), /"join":"https:/, 'which the proxy says');
  for (const host of ['a/x?', 'a/x', 'here@evil.example', 'a b', '"><script>', 'here:80:80', '[::1', 'a#', 'a\\b', ''])
    assert.match(await ask(`host: ${host}`), /^HTTP\/1\.1 400 .*problem\+json/s, host);
});

test('what a page of somebody else has a browser ask for is refused, and our own pages and programs are not', async () => {
  await using server = await startServer({ publicUrl: 'https://dialog.example.dk' });
  const leader = await facilitator(server.origin);
  const rename = (headers: Record<string, string>) =>
    leader.ask(
      'POST',
      `/api/dialogues/${leader.code}/commands?as=facilitator`,
      { id: 'a-command-from-somewhere', command: { type: 'setDoor', door: 'open' } },
      headers,
    );
  for (const headers of [
    {},
    { 'sec-fetch-site': 'same-origin' },
    { origin: server.origin },
    { origin: 'https://dialog.example.dk' },
    { origin: 'null' },
  ])
    assert.equal((await rename(headers)).status, 200, JSON.stringify(headers));
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'http://dialog.example.dk' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { origin: 'nonsense' },
  ]) {
    const { status, body } = await rename(headers);
    assert.deepEqual([status, body.code], [403, 'not-allowed'], JSON.stringify(headers));
  }
  const erasing = await leader.ask('DELETE', `/api/dialogues/${leader.code}?as=facilitator`, undefined, {
    origin: 'https://evil.example',
  });
  assert.equal(erasing.status, 403);
});

test('no answer of the interface is kept by anybody, and pages ask a device for nothing', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const seated = await phone(server.origin, leader.code);
  const cookie = `seat=${seated.cookies.get('seat')}`;
  for (const path of ['', '/links?as=facilitator', '/view?as=seat', '/papers/scores-csv?as=seat&language=da']) {
    const { headers } = await fetch(`${server.origin}/api/dialogues/${leader.code}${path}`, { headers: { cookie } });
    assert.equal(headers.get('cache-control'), 'no-store', path);
  }
  const answer = await fetch(`${server.origin}/api/dialogues/${leader.code}/commands?as=seat`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'a-command-with-its-id', command: { type: 'setHelp', group: 1, wanted: true } }),
  });
  assert.deepEqual([answer.status, answer.headers.get('cache-control')], [200, 'no-store']);
  const overTls = await fetch(`${server.origin}/healthz`, { headers: { 'x-forwarded-proto': 'https' } });
  assert.match(overTls.headers.get('permissions-policy') ?? '', /camera=\(\), .*geolocation=\(\).*microphone=\(\)/);
  assert.equal(overTls.headers.get('cross-origin-opener-policy'), 'same-origin');
});

test('an address that cannot be decoded, and what is no request at all, are answered with problem details', async () => {
  await using server = await startServer();
  for (const path of ['/%', '/%zz', '/api/%', '/api/dialogues/%E0%A4%A', '/a%00b%']) {
    const response = await fetch(server.origin + path);
    assert.deepEqual([response.status, response.headers.get('content-type')], [400, `${PROBLEM}; charset=utf-8`], path);
  }
  const hosted = 'host: here\r\n';
  for (const [bytes, status] of [
    ['what is this\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\n${hosted}x: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    [
      `POST /api/dialogues HTTP/1.1\r\n${hosted}content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n`,
      400,
    ],
  ] as const) {
    const said = await raw(server.origin, bytes);
    assert.match(said, new RegExp(`^HTTP/1.1 ${status} `), bytes.slice(0, 60));
    assert.match(said, /content-type: application\/problem\+json/);
  }
});

test('only the head of a stream is nothing that anybody waits for', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const { status } = await fetch(`${server.origin}/api/dialogues/${leader.code}/live?as=screen`, { method: 'HEAD' });
  assert.equal(status, 405);
});

test('whoever sends a request, or nothing, too slowly is told so and hung up on', async () => {
  const patience = { headersMs: 1, requestMs: 1, silenceMs: 60_000, lookEveryMs: 1 };
  await using server = await startServer({ patience });
  const head = 'POST /api/dialogues HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\n';
  for (const begun of ['', 'GET / HT', `${head}content-length: 100\r\n\r\n{`]) {
    const said = await raw(server.origin, begun);
    assert.match(said, /^HTTP\/1\.1 408 .*problem\+json/s, begun);
  }
});

test('an address that opens too many connections is told so, others are not, and a proxy is not an address', async () => {
  const open: Socket[] = [];
  const fill = async (origin: string, count: number) => {
    for (let index = 0; index < count; index += 1) {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1');
      open.push(socket);
      await once(socket, 'connect');
    }
  };
  const from = async (origin: string, localAddress: string, path = '/healthz') => {
    const asking = request(origin + path, { agent: false, localAddress }).end();
    const [answer] = await once(asking, 'response');
    return { status: answer.statusCode, type: answer.headers['content-type'], said: await text(answer) };
  };
  {
    await using server = await startServer({ connections: { perAddress: 3, inAll: 100, toldWhy: 50 }, proxies: 0 });
    await fill(server.origin, 3);
    const refused = await from(server.origin, '127.0.0.1', '/api/openapi.json');
    assert.deepEqual([refused.status, refused.type], [503, `${PROBLEM}; charset=utf-8`]);
    assert.match(refused.said, /"code":"too-many-connections"/);
    const shown = await from(server.origin, '127.0.0.1', '/');
    assert.deepEqual([shown.status, shown.type], [503, 'text/plain; charset=utf-8']);
    assert.match(shown.said, /Prøv igen om lidt\..*Try again in a moment\./s);
    assert.equal((await from(server.origin, '127.0.0.2')).status, 200);
    for (const socket of open.splice(0)) socket.destroy();
  }
  await using behind = await startServer({ connections: { perAddress: 3, inAll: 10, toldWhy: 50 } });
  await fill(behind.origin, 9);
  assert.equal((await from(behind.origin, '127.0.0.1')).status, 200);
  await fill(behind.origin, 1);
  assert.equal((await from(behind.origin, '127.0.0.2')).status, 503, 'there is a limit for all together');
  for (const socket of open.splice(0)) socket.destroy();
});

test('a program that asks on without waiting for answers is hung up on, and nobody else', async () => {
  await using server = await startServer();
  const ask = 'GET /healthz HTTP/1.1\r\nhost: here\r\n\r\n';
  const last = 'GET /healthz HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n';
  const answers = (await raw(server.origin, ask.repeat(7) + last)).match(/HTTP\/1\.1 200/g) ?? [];
  assert.equal(answers.length, 8, 'some have to be allowed: a proxy may be in a hurry');
  const hasty = (await raw(server.origin, ask.repeat(500) + last)).match(/HTTP\/1\.1 200/g) ?? [];
  assert.ok(hasty.length <= 8, `${hasty.length} were answered`);
  assert.equal((await fetch(`${server.origin}/healthz`)).status, 200);
});

test('whoever opens streams all the time with one key is sent no view, and may again a while later', async () => {
  const clock = testClock();
  await using server = await startServer({ clock });
  const leader = await facilitator(server.origin);
  leader.sleep();
  const cookie = `facilitator=${leader.cookies.get('facilitator')}`;
  const isShown = async () => {
    const giveUp = new AbortController();
    const path = `/api/dialogues/${leader.code}/live?as=facilitator`;
    const response = await fetch(server.origin + path, { headers: { cookie }, signal: giveUp.signal });
    let said = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      said += chunk;
      if (said.includes('data: {')) break;
    }
    giveUp.abort();
    return said.includes('data: {');
  };
  let shown = 0;
  while (await isShown()) shown += 1;
  assert.ok(shown >= 90 && shown <= 100, `${shown} streams had a view at once`);
  await clock.pass(1_000);
  assert.equal(await isShown(), true);
});
