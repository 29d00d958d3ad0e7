import type { SQLOutputValue } from 'node:sqlite';
import { type Entry, type Log, Moved, NotStored, type Stored } from './log.ts';
import { Commits, type Outcome } from './sqlite/commits.ts';
import { openedFile, transaction } from './sqlite/file.ts';
import { Outsiders } from './sqlite/outsiders.ts';
import { type Statements, statementsFor } from './sqlite/statements.ts';
import { Wal } from './sqlite/wal.ts';

type Append<Event> = {
  readonly dialogue: string;
  readonly afterSeq: number;
  readonly entries: readonly Entry<Event>[];
};

/**
 * A log in one SQLite file, which survives the process and the power. `forgotten` is what stands where something was
 * taken back. Throws one clear line when the file cannot be used.
 */
export function sqliteLog<Event>(file: string, forgotten: Event): Log<Event> {
  const db = openedFile(file);
  const statements = statementsFor(db, JSON.stringify(forgotten));
  const wal = new Wal(db);
  // A server that was killed has left there what it took back.
  wal.empty();
  const outsiders = new Outsiders(db);
  const durably = <Result>(work: () => Result) => attempt(() => transaction(db, work));
  const commits = new Commits<Append<Event>>((batch) => {
    if (batch.some(({ entries }) => entries.some(({ forgets }) => forgets.length > 0))) wal.emptySoon();
    return durably(() => {
      // Whoever decided on what another process has since replaced decides again; also while this one waited for its lock.
      if (outsiders.haveWritten()) return batch.map(({ dialogue }) => new Moved(dialogue));
      return batch.map((append) => write(statements, append));
    });
  });

  return {
    append: (dialogue, afterSeq, entries) => commits.add({ dialogue, afterSeq, entries }),
    read: async (dialogue, afterSeq = 0) =>
      attempt(() => statements.read(dialogue, afterSeq).map((row) => storedFrom<Event>(row))),
    put: async ({ dialogue, touched, entries }) => {
      wal.emptySoon();
      durably(() => {
        statements.remove(dialogue);
        for (const entry of entries) insert(statements, dialogue, entry);
        statements.touch.run(dialogue, touched);
      });
    },
    remove: async (dialogue) => {
      wal.emptySoon();
      durably(() => statements.remove(dialogue));
    },
    list: async () =>
      attempt(() =>
        statements.list.all().map(({ id, touched }) => ({ dialogue: String(id), touched: Number(touched) })),
      ),
    // Writes what is there already: it takes a page and a sync, as an append does.
    probe: async () => durably(() => db.exec('PRAGMA application_id = 0')),
    isShared: false,
    follow: (onnews) => outsiders.follow(onnews),
    say: () => undefined,
    [Symbol.asyncDispose]: async () => {
      commits.flush();
      outsiders.stop();
      wal.stop();
      db.close();
    },
  };
}

function write<Event>(statements: Statements, { dialogue, afterSeq, entries }: Append<Event>): Outcome {
  const last = Number(statements.last.get(dialogue)?.seq ?? 0);
  if (last !== afterSeq) return new Moved(dialogue);
  let seq = afterSeq;
  for (const { forgets, ...entry } of entries) {
    for (const gone of forgets) statements.forget(dialogue, gone);
    seq += 1;
    insert(statements, dialogue, { seq, ...entry });
  }
  const newest = entries.at(-1);
  if (newest) statements.touch.run(dialogue, newest.at);
  return seq;
}

function insert<Event>(statements: Statements, dialogue: string, entry: Stored<Event>): void {
  const { seq, command, shape, event } = entry;
  statements.insert.run(dialogue, seq, command, shape, JSON.stringify(event));
}

function storedFrom<Event>([seq, command, shape, event]: readonly SQLOutputValue[]): Stored<Event> {
  return {
    seq: Number(seq),
    command: String(command),
    shape: Number(shape),
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: what stands here was an event when it was written.
    event: JSON.parse(String(event)) as Event,
  };
}

/** SQLite's errors become the log's one word for them. */
function attempt<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new NotStored(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
