import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, openSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Folder, folder, type Node, node, nodeByHand } from './node.ts';
import { advanceTo, facilitator, type Phone, phone } from './room.ts';

/** A disk that can be filled and emptied under a running server. */
type Disk = {
  readonly path: string;
  readonly fill: (pid: number) => void;
  readonly empty: (pid: number) => void;
  readonly [Symbol.dispose]: () => void;
};

/** Files of the server's process cannot grow beyond what they are: any user may set that on Linux. */
function limited(): Disk {
  const { path, [Symbol.dispose]: dispose } = folder();
  const limit = (pid: number, bytes: string) => spawnSync('prlimit', [`--pid=${pid}`, `--fsize=${bytes}:`]);
  return {
    path,
    fill: (pid) => limit(pid, `${statSync(join(path, 'sekskant.db-wal')).size}`),
    empty: (pid) => limit(pid, 'unlimited'),
    [Symbol.dispose]: dispose,
  };
}

/** A file system of one megabyte. */
function small(): Disk {
  const { path, [Symbol.dispose]: dispose } = folder();
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path]);
  const ballast = join(path, 'ballast');
  return {
    path,
    fill: () => fillWith(ballast),
    empty: () => rmSync(ballast),
    [Symbol.dispose]: () => {
      spawnSync('umount', [path]);
      dispose();
    },
  };
}

function fillWith(ballast: string): void {
  const file = openSync(ballast, 'w');
  for (let size = 65_536; size >= 1; size /= 2) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size));
    } catch {
      // Full but for less than this: goes on with half of it.
    }
  }
  closeSync(file);
}

async function tableAt(server: Node): Promise<Phone> {
  const leader = await facilitator(server.origin, ['table']);
  const table = await phone(server.origin, leader.code);
  await advanceTo(leader, 'exercise');
  return table;
}

const note = (text: string) => ({ type: 'addNote', group: 1, question: 'why', text }) as const;
const notesOf = ({ view }: Phone) => (view?.table.group.notes ?? []).map(({ text }) => text);
const troubles = ({ said }: Node) => said.filter((line) => /until it can|used again/.test(line));

const disks: Record<string, () => Disk> = {
  ...(process.platform === 'linux' ? { 'a limit on files': limited } : {}),
  ...(mayMount() ? { 'a small disk': small } : {}),
};

/** Root may, but often not in a container. */
function mayMount(): boolean {
  using at = folder();
  return (
    spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', at.path]).status === 0 && spawnSync('umount', [at.path]).status === 0
  );
}

for (const [name, open] of Object.entries(disks)) {
  test(`a full disk refuses clearly, loses nothing, and works again when there is room: ${name}`, async () => {
    using disk = open();
    await using server = await nodeByHand({ DATA_DIR: disk.path });
    await server.start();
    const table = await tableAt(server);
    assert.equal((await table.send(note('før'))).status, 200);
    await table.until(() => notesOf(table).length === 1);
    disk.fill(server.pid());
    const refused = await Promise.all(
      ['a', 'b', 'c'].map((text) => table.send(note(text), `command-${text}-is-sent-twice`)),
    );
    assert.deepEqual(
      refused.map(({ status, body }) => [status, body.code]),
      refused.map(() => [503, 'not-stored']),
    );
    assert.deepEqual(notesOf(table), ['før'], 'nobody is shown what is not kept');
    assert.equal((await fetch(`${server.origin}/healthz`)).status, 503);
    disk.empty(server.pid());
    // It tries again by itself.
    await server.pass(2_000);
    await server.says('the log can be used again');
    assert.equal((await fetch(`${server.origin}/healthz`)).status, 200);
    assert.equal((await table.send(note('a'), 'command-a-is-sent-twice')).status, 200);
    await table.until(() => notesOf(table).length === 2);
    assert.equal(
      troubles(server).length,
      2,
      `one line when it ends and one when it works again: ${server.said.join('\n')}`,
    );
    await server.kill();
    await server.start();
    await table.follow();
    assert.deepEqual(notesOf(table), ['før', 'a']);
  });
}

test('a file that is damaged while the server runs is told of clearly, and the server stays up', async () => {
  using at: Folder = folder();
  await using server = await nodeByHand({ DATA_DIR: at.path });
  await server.start();
  const table = await tableAt(server);
  for (let count = 0; count < 50; count += 1) await table.send(note(`${count} ${'x'.repeat(400)}`));
  assert.equal(await server.end(), 0);
  await server.start();
  const file = openSync(join(at.path, 'sekskant.db'), 'r+');
  const { size } = statSync(join(at.path, 'sekskant.db'));
  writeSync(file, Buffer.alloc(size - 4096, 'x'), 0, size - 4096, 4096);
  closeSync(file);
  const { status, body } = await table.send(note('efter'));
  assert.deepEqual([status, body.code], [503, 'not-stored']);
  await server.says(
    'the log cannot be used, and nothing is acknowledged until it can: database disk image is malformed',
  );
  assert.equal((await fetch(`${server.origin}/api/openapi.json`)).status, 200, 'what needs no log is served');
});

/** What takes the file away from under a running server; gives what puts it back, if anything can. */
const TAKINGS: Record<string, (folder: string) => (() => void) | undefined> = {
  'its folder is removed': (folder) => {
    rmSync(folder, { recursive: true });
    return undefined;
  },
  'its file is replaced by a copy': (folder) => {
    const file = join(folder, 'sekskant.db');
    const kept = `${file}.kept`;
    renameSync(file, kept);
    copyFileSync(kept, file);
    return () => renameSync(kept, file);
  },
};

if (process.platform !== 'win32')
  for (const [what, take] of Object.entries(TAKINGS))
    test(`a server says that nothing can be kept, and acknowledges nothing, once ${what}`, async () => {
      using at = folder();
      const data = join(at.path, 'data');
      await using server = await nodeByHand({ DATA_DIR: data });
      await server.start();
      const table = await tableAt(server);
      const statuses = async () => {
        const paths = ['/healthz', '/readyz'].map(async (path) => (await fetch(server.origin + path)).status);
        return Promise.all(paths);
      };
      assert.deepEqual(await statuses(), [200, 200]);
      const putBack = take(data);
      // Nobody does anything meanwhile: whoever watches has to hear of it.
      await server.pass(2_001);
      assert.deepEqual(await statuses(), [503, 503]);
      await server.says('the log cannot be used, and nothing is acknowledged until it can');
      const refused = await table.send(note('efter'), 'a-command-that-is-sent-twice');
      assert.deepEqual([refused.status, refused.body.code], [503, 'not-stored']);
      assert.deepEqual(notesOf(table), [], 'nobody is shown what is not kept');
      if (!putBack) return;
      putBack();
      await server.pass(2_001);
      await server.says('the log can be used again');
      assert.deepEqual(await statuses(), [200, 200]);
      assert.equal((await table.send(note('efter'), 'a-command-that-is-sent-twice')).status, 200);
    });

test('a damaged file at the start gets one clear line and exit code 1', async () => {
  using at = folder();
  writeFileSync(join(at.path, 'sekskant.db'), 'Kære dagbog. '.repeat(500));
  await using server = await node({ DATA_DIR: at.path });
  await assert.rejects(server.start());
  assert.equal(server.said.length, 1);
  assert.match(server.said[0] ?? '', /^Sekskant cannot start: .*sekskant\.db is damaged \(file is not a database\)/);
  assert.equal(await server.end(), 1);
});

test('a disk that cannot be written at the start gets one clear line and exit code 1', async () => {
  await using server = await node({ DATA_DIR: '/sys/sekskant' });
  await assert.rejects(server.start());
  assert.equal(server.said.length, 1);
  assert.match(server.said[0] ?? '', /^Sekskant cannot start: .*\/sys\/sekskant/);
  assert.equal(await server.end(), 1);
});
