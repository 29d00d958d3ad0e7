import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { freePort } from '../scripts/free-port.ts';
import { folder } from './server/node.ts';
import { isInstalled, type ProxyName, proxyProgram } from './server/proxy-program.ts';

const NGINX = readFileSync('deploy/nginx.conf', 'utf8').replaceAll(/#.*$/gm, '');
const CADDY = readFileSync('deploy/Caddyfile', 'utf8');

const NEEDS = (name: ProxyName) => ({ skip: !isInstalled(name) && `${name} is not on this machine` });

/** What a stranger may claim, and no browser does. */
const CLAIMED = {
  'x-forwarded-for': '203.0.113.9',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'elsewhere.example',
  forwarded: 'for=203.0.113.9;proto=https;host=elsewhere.example',
};

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** What stands behind a proxy in these tests: it answers as it is told to, and remembers what it was asked. */
async function upstream(answer: Answering = (_, response) => response.end('yes')) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    request.resume();
    if (request.url !== '/') asked.push(request);
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    port,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Writes deploy/nginx.conf as it is but for where it listens, whom it asks and where its own files are. */
function nginxConfig(at: string, port: number, nodes: readonly [number, number]): string {
  const file = join(at, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const here = NGINX.replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('node1:3000', `127.0.0.1:${nodes[0]}`)
    .replace('node2:3000', `127.0.0.1:${nodes[1]}`)
    .replace('http {', `http { ${temporary.map((use) => `${use}_temp_path ${at}/${use};`).join(' ')}`);
  writeFileSync(join(at, 'mime.types'), 'types { text/html html; }');
  writeFileSync(file, `daemon off; pid ${at}/pid; ${here}`);
  return file;
}

/** nginx as it is shipped, before two nodes. */
async function nginxBefore(nodes: readonly [{ readonly port: number }, { readonly port: number }]) {
  const place = folder();
  const port = await freePort();
  const file = nginxConfig(place.path, port, [nodes[0].port, nodes[1].port]);
  const args = ['-p', place.path, '-e', 'stderr', '-c', file];
  const program = await proxyProgram('nginx', { args, at: place.path, port });
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      await program[Symbol.asyncDispose]();
      place[Symbol.dispose]();
    },
  };
}

const post = (url: string) =>
  fetch(url, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });

test('nginx tells the nodes who asks and how, and nothing that whoever asks claims of that', () => {
  const headers = [...NGINX.matchAll(/proxy_set_header\s+(\S+)\s+(\S+);/g)].map(([, name, value]) => [name, value]);
  assert.deepEqual(headers, [
    ['Connection', '""'],
    ['Host', '$http_host'],
    ['X-Forwarded-For', '$remote_addr'],
    ['X-Forwarded-Proto', '$scheme'],
    ['X-Forwarded-Host', '""'],
    ['Forwarded', '""'],
  ]);
  // A location that sets one of its own has none of these.
  const locations = NGINX.slice(NGINX.indexOf('location'));
  assert.doesNotMatch(locations, /proxy_set_header/);
  assert.equal(locations.match(/location/g)?.length, locations.match(/proxy_pass http:\/\/sekskant;/g)?.length);
});

test('nginx takes its file', NEEDS('nginx'), () => {
  using place = folder();
  const file = nginxConfig(place.path, 8080, [3001, 3002]);
  const { status, stderr } = spawnSync('nginx', ['-t', '-p', place.path, '-e', 'stderr', '-c', file]);
  assert.equal(status, 0, String(stderr));
  assert.doesNotMatch(String(stderr), /\[(warn|emerg)\]/);
});

test('what a stranger claims of themselves does not come past nginx, wherever it asks', NEEDS('nginx'), async () => {
  await using one = await upstream();
  await using other = await upstream();
  await using nginx = await nginxBefore([one, other]);
  const paths = ['api/guides', 'api/dialogues/12345678/live', 'api/dialogues/12345678/papers/report'];
  for (const path of paths) await fetch(`${nginx.origin}/${path}`, { headers: CLAIMED });
  await fetch(`${nginx.origin}/api/dialogues/12345678/commands`, { method: 'POST', body: '{}', headers: CLAIMED });
  const asked = [...one.asked, ...other.asked];
  assert.equal(asked.length, paths.length + 1);
  for (const { headers } of asked) {
    assert.equal(headers['x-forwarded-for'], '127.0.0.1');
    assert.equal(headers['x-forwarded-proto'], 'http');
    assert.equal(headers['x-forwarded-host'], undefined);
    assert.equal(headers.forwarded, undefined);
    assert.equal(headers.host, new URL(nginx.origin).host);
  }
});

test('a dialogue has its node, and there are dialogues at both', NEEDS('nginx'), async () => {
  await using one = await upstream();
  await using other = await upstream();
  await using nginx = await nginxBefore([one, other]);
  const codes = Array.from({ length: 20 }, (_, index) => 10_000_000 + index * 4_321);
  for (const code of [...codes, ...codes]) await fetch(`${nginx.origin}/api/dialogues/${code}/view`);
  const [here, there] = [one, other].map(({ asked }) => new Set(asked.map(({ url }) => url)));
  assert.ok(here && there && here.size > 0 && there.size > 0);
  assert.equal(here.size + there.size, codes.length);
});

for (const [what, dies] of [
  ['hangs up in the middle of it', ({ socket }) => socket.destroy()],
  ['says 503', (_, response) => response.writeHead(503).end()],
] as const satisfies readonly (readonly [string, Answering])[]) {
  test(`a command goes on to the other node when one ${what}`, NEEDS('nginx'), async () => {
    const answer: Answering = (request, response) => (request.url === '/' ? response.end() : dies(request, response));
    await using one = await upstream(answer);
    await using other = await upstream();
    await using nginx = await nginxBefore([one, other]);
    const statuses = new Set<number>();
    for (let code = 10_000_000; code < 10_000_020; code += 1)
      statuses.add((await post(`${nginx.origin}/api/dialogues/${code}/commands`)).status);
    assert.deepEqual([...statuses], [200]);
    assert.ok(one.asked.length > 0, 'some of them came to the one that failed');
  });
}

test('papers are asked for once: a node that is busy with them says so', NEEDS('nginx'), async () => {
  const busy: Answering = (request, response) => response.writeHead(request.url === '/' ? 200 : 503).end();
  await using one = await upstream(busy);
  await using other = await upstream(busy);
  await using nginx = await nginxBefore([one, other]);
  assert.equal((await post(`${nginx.origin}/api/dialogues/12345678/papers/report`)).status, 503);
  assert.equal(one.asked.length + other.asked.length, 1);
});

test('nginx hands views on as they come', NEEDS('nginx'), async () => {
  const view: Answering = (request, response) => {
    if (request.url === '/') response.end();
    else response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: one\n\n');
  };
  await using one = await upstream(view);
  await using other = await upstream(view);
  await using nginx = await nginxBefore([one, other]);
  const { body } = await fetch(`${nginx.origin}/api/dialogues/12345678/live`);
  const reader = body?.getReader();
  const first = await reader?.read();
  assert.equal(new TextDecoder().decode(first?.value), 'data: one\n\n');
  await reader?.cancel();
});

test('what a stranger claims of their address does not come past Caddy', NEEDS('caddy'), async () => {
  using place = folder();
  await using node = await upstream();
  const port = await freePort();
  const file = join(place.path, 'Caddyfile');
  writeFileSync(file, `{\n  admin off\n  grace_period 1s\n}\n${CADDY.replace('node:3000', `127.0.0.1:${node.port}`)}`);
  const args = ['run', '--adapter', 'caddyfile', '--config', file];
  const env = { DOMAIN: `http://127.0.0.1:${port}` };
  await using _ = await proxyProgram('caddy', { args, at: place.path, port, env });
  await fetch(`http://127.0.0.1:${port}/api/guides`, { headers: CLAIMED });
  assert.deepEqual(
    node.asked.map(({ headers }) => [headers['x-forwarded-for'], headers['x-forwarded-proto']]),
    [['127.0.0.1', 'http']],
  );
});
