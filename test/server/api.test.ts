import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { competenceModel } from '../../src/content/guides/competence-model/guide.ts';
import { first } from '../../src/content/shared/da/first.ts';
import { previousInResult } from '../../src/dialogue/previous-dialogue.ts';
import { DOOR_REFUSALS, REFUSALS } from '../../src/dialogue/refusal.ts';
import { small } from '../../src/report/testing/examples.ts';
import { resultFileOf } from '../../src/result-file/write.ts';
import { SHUT } from '../../src/web/join/door/shut.ts';
import { apiDocument, checkDescribed } from './described.ts';
import { folder } from './node.ts';
import type { Person } from './person.ts';
import { facilitator, phone } from './room.ts';
import { startServer } from './start-server.ts';

const REDOCLY = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));
const ID = 'an-id-that-is-long-enough';

test('the OpenAPI document passes the recommended rules of Redocly, without a warning', async () => {
  using at = folder();
  const file = join(at.path, 'openapi.json');
  writeFileSync(file, JSON.stringify(await apiDocument()));
  // It would tell its makers of each run, and look for a newer version of itself.
  const env = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const args = [REDOCLY, 'lint', file, '--extends=recommended-strict'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: at.path, env, encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
});

test('each operation answers what the document says that it does', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin, ['table', 'table']);
  const seated = await phone(server.origin, leader.code);
  const { durations } = competenceModel;
  const dialogue = { title: 'Afdeling B', modes: ['phones'], durations };
  const about = `/api/dialogues/${leader.code}`;
  await leader.send({ type: 'rename', title: 'Afdeling B' });
  for (const phase of ['purpose', 'model', 'exercise', 'plenary', 'closing'] as const)
    await leader.send({ type: 'enterPhase', phase });
  const asked: Readonly<Record<string, () => Promise<number>>> = {
    listGuides: () => ask(leader, 'GET', '/api/guides?language=en'),
    getGuide: () => ask(leader, 'GET', '/api/guides/competence-model?language=en'),
    getOperatorFacts: () => ask(leader, 'GET', '/api/operator'),
    openDialogue: () => ask(leader, 'POST', '/api/dialogues', dialogue),
    openFollowUp: () => ask(leader, 'POST', `${about}/follow-up?as=facilitator`, dialogue),
    openFollowUpFromFile: () =>
      ask(leader, 'POST', '/api/follow-ups', { ...dialogue, previous: previousInResult(small) }),
    lookAtDoor: () => ask(leader, 'GET', about),
    takeSeat: () => ask(leader, 'POST', `${about}/seats`, { key: 'a-key-that-a-phone-has-made', group: null }),
    useKey: () => ask(leader, 'POST', `${about}/keys`, { role: 'facilitator', key: leader.key }),
    getLinks: () => ask(leader, 'GET', `${about}/links?as=facilitator`),
    chooseAddress: () => ask(leader, 'POST', `${about}/address`, { host: null }),
    sendCommand: () => ask(seated, 'POST', `${about}/commands?as=seat`, { id: ID, command: { type: 'takePen' } }),
    follow: () => ask(seated, 'GET', `${about}/live?as=seat`),
    view: () => ask(seated, 'GET', `${about}/view?as=seat`),
    sayThere: () => ask(seated, 'POST', `${about}/there`, {}),
    takePaper: () => ask(leader, 'GET', `${about}/papers/scores-csv?as=facilitator&language=en`),
    takePosterWithWifi: () =>
      ask(leader, 'POST', `${about}/papers/poster-a4?as=facilitator&language=en`, {
        wifi: { name: 'Gæstenet', password: 'hemmeligt' },
      }),
    takeBlankPaper: () => ask(leader, 'GET', '/api/papers/exercise?language=da'),
    takePaperOfFile: () =>
      ask(leader, 'POST', '/api/papers/report?language=da', JSON.parse(new TextDecoder().decode(resultFileOf(small)))),
    offerSeat: () => ask(seated, 'POST', `${about}/seats/offer`, { ticket: 'a-ticket-that-a-phone-has-made' }),
    takeSeatOver: () =>
      ask(leader, 'POST', `${about}/seats/taken-over`, {
        ticket: 'a-ticket-that-a-phone-has-made',
        key: 'a-key-that-another-phone-has-made',
      }),
    renewKey: () => ask(leader, 'POST', `${about}/keys/renewed`, { role: 'result', key: 'a-new-key-of-the-result' }),
    addCoFacilitator: () => ask(leader, 'POST', `${about}/co-facilitators`, { key: 'a-key-of-another-who-leads' }),
    removeCoFacilitator: () => ask(leader, 'POST', `${about}/co-facilitators/withdrawn`, { id: 1 }),
    replaceCode: () => ask(leader, 'POST', `${about}/code/replaced`, { replaced: leader.code }),
    forgetKeys: () => ask(seated, 'POST', `${about}/forgotten`, {}),
    eraseDialogue: () => ask(leader, 'DELETE', `${about}?as=facilitator`),
  };
  const { paths } = await apiDocument();
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  assert.deepEqual(new Set(Object.keys(asked)), new Set(operations.map(({ operationId }) => operationId)));
  for (const [operation, askFor] of Object.entries(asked)) {
    const status = await askFor();
    assert.ok(status === 200 || status === 201, `${operation} was answered ${status}`);
  }
});

const told = (command: object) => ({ id: ID, command });
for (const [what, body, code, fault] of [
  [
    'a command that there is not',
    told({ type: 'dance' }),
    'request-invalid',
    {
      field: '/command/type',
      keyword: 'discriminator',
      reason: /^must be one of rename, setDurations, .*sharePapers$/,
    },
  ],
  [
    'a number that is a word',
    told({ type: 'addTime', minutes: 'secret' }),
    'request-invalid',
    { field: '/command/minutes', keyword: 'type', reason: /^must be integer$/ },
  ],
  [
    'a field too many',
    told({ type: 'setHelp', group: 1, wanted: true, secret: 'secret' }),
    'request-invalid',
    { field: '/command', keyword: 'additionalProperties', reason: /^must have no fields but type, group, wanted$/ },
  ],
  [
    'a field that is missing',
    told({ type: 'setHelp', wanted: true }),
    'request-invalid',
    { field: '/command/group', keyword: 'required', reason: /^must be there$/ },
  ],
  [
    'a word that is not one of a few',
    told({ type: 'enterPhase', phase: 'secret' }),
    'request-invalid',
    { field: '/command/phase', keyword: 'enum', reason: /^must be one of lobby, .*, ended$/ },
  ],
  [
    'neither of two',
    told({ type: 'rate', factor: 'openness', answer: 'secret' }),
    'request-invalid',
    { field: '/command/answer', keyword: 'anyOf', reason: /^must be number, or must be "unknown"$/ },
  ],
  [
    'an id that is too short',
    { id: 'secret', command: { type: 'lock' } },
    'request-invalid',
    { field: '/id', keyword: 'pattern', reason: /^must match pattern/ },
  ],
  [
    'an id of a question that is too long',
    told({ type: 'addNote', group: 1, question: 'secret'.repeat(20), text: 'x' }),
    'request-invalid',
    { field: '/command/question', keyword: 'maxLength', reason: /^must have at most 60 characters$/ },
  ],
  [
    'a note that is too long',
    told({ type: 'addNote', group: 1, question: 'why', text: 'secret'.repeat(200) }),
    'text-too-long',
    { field: '/command/text', keyword: 'maxLength', reason: /^must have at most 500 characters$/ },
  ],
] as const) {
  test(`whoever sends ${what} is told where it is wrong and why, and gets nothing of it back`, async () => {
    await using server = await startServer();
    const leader = await facilitator(server.origin);
    const reply = await leader.ask('POST', `/api/dialogues/${leader.code}/commands?as=facilitator`, body);
    assert.equal(reply.body.code, code);
    const [{ reason, ...where } = { reason: '' }] = reply.body.errors as [{ readonly reason: string }];
    assert.deepEqual(where, { in: 'body', field: fault.field, keyword: fault.keyword });
    assert.match(reason, fault.reason);
    assert.ok(!JSON.stringify(reply.body).includes('secret'));
  });
}

test('a request that is wrong in any other way is told so as a problem, too', async () => {
  await using server = await startServer();
  const { code } = await facilitator(server.origin);
  const commands = `/api/dialogues/${code}/commands?as=facilitator`;
  const json = { 'content-type': 'application/json' };
  const wrong: readonly [string, RequestInit, number, object][] = [
    [commands, { method: 'POST', headers: json, body: '{"id":' }, 400, { in: 'body', field: '', keyword: 'json' }],
    [commands, { method: 'POST', headers: json, body: '' }, 400, { in: 'body', field: '', keyword: 'json' }],
    ['/api/dialogues/12x', {}, 400, { in: 'path', field: '/code', keyword: 'pattern' }],
    [`/api/dialogues/${code}/live?as=king`, {}, 400, { in: 'query', field: '/as', keyword: 'enum' }],
    [`/api/dialogues/${code}/live`, {}, 400, { in: 'query', field: '/as', keyword: 'required' }],
    ['/%', {}, 400, { in: 'path', field: '', keyword: 'uri' }],
    ['/api/%', {}, 400, { in: 'path', field: '', keyword: 'uri' }],
    [commands, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }, 415, {}],
    [commands, { method: 'POST', headers: { 'content-type': 'secret' }, body: '{}' }, 415, {}],
    ['/api/nothing', {}, 404, {}],
    ['/nothing', { method: 'POST' }, 404, {}],
    [commands, { method: 'PUT' }, 405, {}],
    [`/api/dialogues/${'1'.repeat(200)}`, {}, 414, {}],
  ];
  for (const [path, init, status, fault] of wrong) {
    const response = await fetch(server.origin + path, init);
    const [type] = response.headers.get('content-type')?.split(';') ?? [];
    const { errors = [{}], ...problem } = (await response.json()) as { status: number; errors?: [{ reason?: string }] };
    const [{ reason: _, ...where }] = errors;
    assert.deepEqual([path, type, response.status, where], [path, 'application/problem+json', status, fault]);
    assert.equal(problem.status, status);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff', path);
  }
  const { headers } = await fetch(server.origin + commands, { method: 'PUT' });
  assert.equal(headers.get('allow'), 'POST');
});

/** Asks as a browser would, holds the answer against the document, and gives its status. */
async function ask({ origin, cookies }: Person<unknown>, method: string, path: string, body?: unknown) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const hangUp = new AbortController();
  const response = await fetch(origin + path, {
    method,
    headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: hangUp.signal,
  });
  const { status } = response;
  const [type = ''] = response.headers.get('content-type')?.split(';') ?? [];
  await checkDescribed({ method, path, status, type, body: await bodyOf(response, type) });
  hangUp.abort();
  return status;
}

/** What an answer holds: of a stream, the first message. */
async function bodyOf(response: Response, type: string): Promise<unknown> {
  if (type !== 'text/event-stream') return type === 'application/json' ? response.json() : response.arrayBuffer();
  let received = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    received += chunk;
    const [, view] = /^id: \d+\ndata: (.+)\n\n/m.exec(received) ?? [];
    if (view) return JSON.parse(view);
  }
  throw new Error('the stream ended without a view');
}

test('the door has a sentence for all that one may be told there', async () => {
  const { paths } = await apiDocument();
  const atDoor = ['lookAtDoor', 'takeSeat', 'takeSeatOver'];
  const operations = Object.values(paths)
    .flatMap((path) => Object.values(path))
    .filter(({ operationId }) => atDoor.includes(operationId));
  assert.equal(operations.length, atDoor.length);
  const codes = new Set(JSON.stringify(operations).match(/(?<=")[a-z]+(-[a-z]+)+(?=")/g));
  const known: ReadonlySet<string> = new Set([...REFUSALS, ...DOOR_REFUSALS]);
  const told = [...codes].filter((code) => known.has(code));
  assert.ok(told.length > 10, told.join(', '));
  const unsaid = told.filter((code) => !Object.hasOwn(first.refusal, code));
  assert.deepEqual(unsaid.toSorted(), ['dialogue-ended', 'door-closed'], 'which the page shows');
  for (const code of unsaid) assert.ok(SHUT.includes(code), code);
});
