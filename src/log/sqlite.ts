import type { SQLOutputValue } from 'node:sqlite';
import type { Clock } from '../clock/clock.ts';
import {
  BEGINNING,
  Conflict,
  type Entry,
  type Log,
  type LogPosition,
  LogUnavailable,
  type Stored,
  type StoredForm,
} from './log.ts';
import { type AppendResult, Commits } from './sqlite/commits.ts';
import { ExternalWrites } from './sqlite/external-writes.ts';
import { openFile, transaction } from './sqlite/file.ts';
import { FilePlace } from './sqlite/place.ts';
import { statementsFor } from './sqlite/statements.ts';
import { WalTruncation } from './sqlite/wal.ts';
import { widened } from './width.ts';

type Append<Event> = {
  readonly dialogue: string;
  readonly after: LogPosition;
  readonly entries: readonly Entry<Event>[];
};

/** A log in one SQLite file, which survives the process and the power. Throws one clear line when the file cannot be used. */
export function sqliteLog<Event>(file: string, form: StoredForm<Event>, clock: Clock): Log<Event> {
  const db = openFile(file);
  const statements = statementsFor(db, JSON.stringify(form.erased));
  const insert = (dialogue: string, { seq, command, version, event }: Stored<Event>) =>
    statements.insert.run(dialogue, seq, command, version, widened(event, form));
  const wal = new WalTruncation(db, clock);
  // A server that was killed has left there what it took back.
  wal.truncate();
  const externalWrites = new ExternalWrites(db, clock);
  const place = new FilePlace([file, `${file}-wal`]);
  const durably = <Result>(work: () => Result) => attempt(() => place.checked(transaction(db, work)));
  const commits = new Commits<Append<Event>>((batch) => {
    if (batch.some(({ entries }) => entries.some(({ erases }) => erases.length > 0))) wal.truncateSoon();
    return durably(() => batch.map((append) => write(append)));
  });

  return {
    append: (dialogue, after, entries) => commits.add({ dialogue, after, entries }),
    read: async (dialogue, afterSeq = 0) =>
      attempt(() => statements.read(dialogue, afterSeq).map((row) => storedFrom<Event>(row))),
    replace: async ({ dialogue, lastModified, entries }) => {
      wal.truncateSoon();
      durably(() => {
        statements.remove(dialogue);
        for (const entry of entries) insert(dialogue, entry);
        statements.setLastModified.run(dialogue, lastModified);
      });
    },
    remove: async (dialogue) => {
      wal.truncateSoon();
      durably(() => statements.remove(dialogue));
    },
    list: async () =>
      attempt(() =>
        statements.list.all().map((row) => ({ dialogue: String(row.id), lastModified: Number(row.touched) })),
      ),
    // Writes what is there already: it takes a page and a sync, as an append does.
    probe: async () => durably(() => db.exec('PRAGMA application_id = 0')),
    isShared: false,
    subscribe: (onlogchange) => externalWrites.subscribe(onlogchange),
    broadcast: () => undefined,
    [Symbol.asyncDispose]: async () => {
      commits.flush();
      externalWrites.stop();
      wal.stop();
      db.close();
    },
  };

  function write({ dialogue, after, entries }: Append<Event>): AppendResult {
    const { seq: last, command } = statements.newest.get(dialogue) ?? BEGINNING;
    if (last !== after.seq || command !== after.command) return new Conflict(dialogue);
    let { seq } = after;
    for (const { erases, ...entry } of entries) {
      for (const gone of erases) statements.erase(dialogue, gone);
      seq += 1;
      insert(dialogue, { seq, ...entry });
    }
    if (entries.length > 0) statements.setLastModified.run(dialogue, Math.max(...entries.map(({ at }) => at)));
    return seq;
  }
}

function storedFrom<Event>([seq, command, version, event]: readonly SQLOutputValue[]): Stored<Event> {
  return {
    seq: Number(seq),
    command: String(command),
    version: Number(version),
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: what stands here was an event when it was written.
    event: JSON.parse(String(event)) as Event,
  };
}

/** SQLite's errors become the log's one word for them. */
function attempt<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new LogUnavailable(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
