// Somebody who means no good, as a process of its own: slow connections, streams that nobody reads, and garbage as fast as it is taken.
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { competenceModel } from '../src/content/guides/competence-model/guide.ts';
import { HttpConnection } from './line.ts';

const SLOW = 2_000;
const UNREAD = 1_000;
const SHOUTING = 16;
const GROUPS = 2_500;
/** Connections are opened so many at a time, or the system turns them away before the server sees them. */
const AT_A_TIME = 50;
const PAUSE_MS = 20;
const AGAIN_AFTER_MS = 500;
/** A byte of a body now and then, so that nothing looks like silence. */
const BYTE_EVERY_MS = 1_000;
/** As often as the server lets one facilitator do something. */
const CHANGE_EVERY_MS = 100;
const ADDRESSES = ['127.0.0.101', '127.0.0.102', '127.0.0.103', '127.0.0.104'];

const port = Number(process.argv[2]);
const garbage = [
  randomBytes(2_000).toString('latin1'),
  `GET /api/dialogues/${'9'.repeat(8)} HTTP/1.1\r\nhost: bench\r\n\r\n`,
  `GET /${'%'.repeat(500)} HTTP/1.1\r\nhost: bench\r\n\r\n`,
  posted('/api/dialogues', '{'.repeat(60_000)),
  posted('/api/dialogues', JSON.stringify({ title: 'x'.repeat(60_000), modes: [], durations: {} })),
  posted(
    '/api/dialogues/12345678/commands?as=seat',
    JSON.stringify({ id: 'x'.repeat(20), command: { type: 'dance' } }),
  ),
  posted('/api/dialogues', JSON.stringify({ title: '', modes: ['phones'], durations: competenceModel.durations })),
];

const keys = await ownDialogue();
let opened = 0;
for (let index = 0; index < SLOW; index += 1) await openSoon(slowly);
for (let index = 0; index < UNREAD; index += 1) await openSoon(() => unread(index));
for (let index = 0; index < SHOUTING; index += 1) shout(index);
process.send?.('ready');
process.on('disconnect', () => process.exit());

/** Opens a dialogue that is as large as can be, and keeps changing it. Returns a cookie for each kind of onlooker. */
async function ownDialogue(): Promise<readonly string[]> {
  const line = new HttpConnection(port, 30);
  const body = { title: '', modes: Array(GROUPS).fill('phones'), durations: competenceModel.durations };
  const { cookie, body: answer } = await line.post('/api/dialogues', body);
  const path = `/api/dialogues/${JSON.parse(answer).code}`;
  const links = JSON.parse((await line.get(`${path}/links?as=facilitator`, cookie)).body);
  const cookies = [`${path}/live?as=facilitator ${cookie}`];
  for (const role of ['screen', 'result']) {
    const key = String(links[role]).split('.').at(-1);
    const { cookie: held } = await line.post(`${path}/keys`, { role, key });
    cookies.push(`${path}/live?as=${role} ${held}`);
  }
  const rename = () => {
    const command = { type: 'rename', title: randomBytes(20).toString('hex') };
    const sent = line.post(`${path}/commands?as=facilitator`, { id: randomBytes(16).toString('hex'), command }, cookie);
    const again = () => setTimeout(rename, CHANGE_EVERY_MS);
    sent.then(again, again);
  };
  rename();
  return cookies;
}

async function openSoon(open: () => void): Promise<void> {
  open();
  opened += 1;
  if (opened % AT_A_TIME === 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}

function slowly(): void {
  const socket = socketOf();
  socket.write(
    'POST /api/dialogues HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\ncontent-length: 60000\r\n\r\n',
  );
  const drip = setInterval(() => socket.write(' '), BYTE_EVERY_MS);
  socket.resume().on('close', () => {
    clearInterval(drip);
    setTimeout(slowly, AGAIN_AFTER_MS);
  });
}

function unread(index: number): void {
  const socket = socketOf();
  const [path = '', cookie = ''] = (keys[index % keys.length] ?? '').split(' ');
  socket.pause();
  socket.write(`GET ${path} HTTP/1.1\r\nhost: bench\r\ncookie: ${cookie}\r\n\r\n`);
  socket.on('close', () => setTimeout(() => unread(index), AGAIN_AFTER_MS));
}

/** The next piece goes out as soon as the last one is taken. */
function shout(from: number): void {
  const socket = socketOf();
  let turn = from;
  const more = () => {
    turn += 1;
    if (!socket.destroyed) socket.write(garbage[turn % garbage.length] ?? '', 'latin1', () => setImmediate(more));
  };
  socket.on('connect', more);
  socket.resume().on('close', () => setImmediate(() => shout(turn)));
}

function socketOf(): Socket {
  const localAddress = ADDRESSES[opened % ADDRESSES.length] ?? '127.0.0.1';
  const socket = connect({ port, host: '127.0.0.1', localAddress, noDelay: true });
  socket.on('error', () => {});
  return socket;
}

function posted(path: string, body: string): string {
  return (
    `POST ${path} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n` +
    `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  );
}
