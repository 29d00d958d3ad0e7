import { DatabaseSync } from 'node:sqlite';
import { type Entry, type Log, Moved, NotStored, type Stored } from './log.ts';

const SCHEMA_VERSION = 1;
const SCHEMA = `
  CREATE TABLE entries (
    dialogue TEXT NOT NULL, seq INTEGER NOT NULL, command TEXT NOT NULL, about TEXT, event TEXT NOT NULL,
    PRIMARY KEY (dialogue, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX entries_about ON entries (dialogue, about) WHERE about IS NOT NULL;
  CREATE TABLE dialogues (id TEXT PRIMARY KEY, touched INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  PRAGMA user_version = ${SCHEMA_VERSION};
`;
/** What was taken back stands in the write-ahead file until it is emptied. */
const EMPTY_WAL_AFTER_MS = 30_000;

type Append<Event> = {
  readonly dialogue: string;
  readonly afterSeq: number;
  readonly entries: readonly Entry<Event>[];
  readonly resolve: (seq: number) => void;
  readonly reject: (error: Error) => void;
};

/**
 * A log in one SQLite file, which survives the process and the power. Appends that come in the same turn of the event
 * loop are committed together, so that durability costs a sync per turn and not per tap. `forgotten` is what stands
 * where something was taken back.
 */
export function sqliteLog<Event>(file: string, forgotten: Event): Log<Event> {
  const db = openedFile(file);
  const statements = prepared(db, JSON.stringify(forgotten));
  let waiting: Append<Event>[] = [];
  let emptying: NodeJS.Timeout | undefined;

  return {
    append: (dialogue, afterSeq, entries) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(commit);
        waiting.push({ dialogue, afterSeq, entries, resolve, reject });
      }),
    read: async (dialogue, afterSeq = 0) =>
      attempt(() =>
        statements.read.all(dialogue, afterSeq).map(
          ({ seq, command, event }): Stored<Event> => ({
            seq: Number(seq),
            command: String(command),
            // biome-ignore lint/nursery/noUnsafeTypeAssertion: what stands here was an event when it was written.
            event: JSON.parse(String(event)) as Event,
          }),
        ),
      ),
    remove: async (dialogue) => {
      attempt(() => transaction(db, () => statements.remove(dialogue)));
      emptyWalSoon();
    },
    idleSince: async (before) => attempt(() => statements.idle.all(before).map(({ id }) => String(id))),
    [Symbol.asyncDispose]: async () => {
      clearTimeout(emptying);
      commit();
      db.close();
    },
  };

  function commit(): void {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      const settled = attempt(() => transaction(db, () => batch.map(write)));
      for (const settle of settled) settle();
    } catch (error) {
      for (const { reject } of batch) reject(error instanceof Error ? error : new NotStored(String(error)));
    }
  }

  /** Writes one append inside the transaction; gives what to tell its caller once that is committed. */
  function write({ dialogue, afterSeq, entries, resolve, reject }: Append<Event>): () => void {
    const last = Number(statements.last.get(dialogue)?.seq ?? 0);
    if (last !== afterSeq) return () => reject(new Moved(dialogue));
    let seq = afterSeq;
    for (const { command, about, event, forgets, at } of entries) {
      for (const subject of forgets) statements.forget.run(dialogue, subject);
      if (forgets.length > 0) emptyWalSoon();
      seq += 1;
      statements.insert.run(dialogue, seq, command, about, JSON.stringify(event));
      statements.touch.run(dialogue, at);
    }
    return () => resolve(seq);
  }

  function emptyWalSoon(): void {
    emptying ??= setTimeout(() => {
      emptying = undefined;
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    }, EMPTY_WAL_AFTER_MS).unref();
  }
}

function openedFile(file: string): DatabaseSync {
  const db = new DatabaseSync(file);
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA busy_timeout = 2000;',
  );
  const version = Number(db.prepare('PRAGMA user_version').get()?.user_version);
  if (version === 0) transaction(db, () => db.exec(SCHEMA));
  if (version > SCHEMA_VERSION) throw new NotStored(`${file} was written by a newer Sekskant (version ${version})`);
  return db;
}

function prepared(db: DatabaseSync, forgotten: string) {
  const removeEntries = db.prepare('DELETE FROM entries WHERE dialogue = ?');
  const removeDialogue = db.prepare('DELETE FROM dialogues WHERE id = ?');
  const forget = db.prepare('UPDATE entries SET event = ?, about = NULL WHERE dialogue = ? AND about = ?');
  return {
    insert: db.prepare('INSERT INTO entries (dialogue, seq, command, about, event) VALUES (?, ?, ?, ?, ?)'),
    touch: db.prepare('INSERT INTO dialogues VALUES (?, ?) ON CONFLICT DO UPDATE SET touched = excluded.touched'),
    last: db.prepare('SELECT max(seq) AS seq FROM entries WHERE dialogue = ?'),
    read: db.prepare('SELECT seq, command, event FROM entries WHERE dialogue = ? AND seq > ? ORDER BY seq'),
    idle: db.prepare('SELECT id FROM dialogues WHERE touched < ?'),
    forget: { run: (dialogue: string, subject: string) => forget.run(forgotten, dialogue, subject) },
    remove: (dialogue: string) => {
      removeEntries.run(dialogue);
      removeDialogue.run(dialogue);
    },
  };
}

function transaction<Result>(db: DatabaseSync, work: () => Result): Result {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** SQLite's errors become the log's one word for them. */
function attempt<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new NotStored(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
