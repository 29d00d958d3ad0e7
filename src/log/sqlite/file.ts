import { chmodSync, closeSync, existsSync, openSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Each brings the schema from one version to the next. What has been released is never edited. */
const SCHEMA_UPGRADES = [
  `CREATE TABLE entries (
     dialogue TEXT NOT NULL, seq INTEGER NOT NULL, command TEXT NOT NULL, about TEXT, event TEXT NOT NULL,
     PRIMARY KEY (dialogue, seq)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX entries_about ON entries (dialogue, about) WHERE about IS NOT NULL;
   CREATE TABLE dialogues (id TEXT PRIMARY KEY, touched INTEGER NOT NULL) STRICT, WITHOUT ROWID;`,
  'ALTER TABLE entries ADD COLUMN shape INTEGER NOT NULL DEFAULT 1;',
  'DROP INDEX entries_about; ALTER TABLE entries DROP COLUMN about;',
  // A table that only grows at its end never moves an entry: where a page in the middle is split, a copy of what was
  // moved away stays in it, and survives when the entry itself is overwritten.
  `CREATE TABLE growing (
     dialogue TEXT NOT NULL, seq INTEGER NOT NULL, command TEXT NOT NULL, shape INTEGER NOT NULL, event TEXT NOT NULL,
     UNIQUE (dialogue, seq)
   ) STRICT;
   INSERT INTO growing SELECT dialogue, seq, command, shape, event FROM entries;
   DROP TABLE entries;
   ALTER TABLE growing RENAME TO entries;`,
  // What stood where something was taken back does not show how long it was. Only there do spaces follow.
  `CREATE TABLE widened (
     dialogue TEXT NOT NULL, seq INTEGER NOT NULL, command TEXT NOT NULL, shape INTEGER NOT NULL, event TEXT NOT NULL,
     UNIQUE (dialogue, seq)
   ) STRICT;
   INSERT INTO widened
     SELECT dialogue, seq, command, shape,
       printf('%-*s', (octet_length(rtrim(event)) + 159) / 160 * 160, rtrim(event)) FROM entries ORDER BY rowid;
   DROP TABLE entries;
   ALTER TABLE widened RENAME TO entries;`,
];
/** Looking through as much takes some hundredths of a second; in a larger file damage is found when it is read. */
const MAX_BYTES_LOOKED_THROUGH = 16 * 1024 * 1024;
/** The codes of SQLite for a file that is not what it was when it was written. */
const DAMAGED = new Set([11, 26]);
/** What people say is in it. SQLite gives the files beside it the same rights. */
const OWNER_ONLY = 0o600;
/** What SQLite calls a database that is in no file. */
const IN_MEMORY = ':memory:';
/** The server's own lock is held for milliseconds; a backup that is brought back may be in the way for longer. */
const WAIT_FOR_LOCK_MS = 2_000;

/**
 * Opens a file, new or of any version, and brings its schema up to today's. Throws one clear line when it is damaged, in
 * which case it is left as it is, or written by a newer version.
 */
export function openFile(file: string): DatabaseSync {
  try {
    if (sizeOf(file) > 0) lookThrough(file);
    if (file !== IN_MEMORY) keepToOwner(file);
    const db = new DatabaseSync(file);
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
      PRAGMA busy_timeout = ${WAIT_FOR_LOCK_MS};`);
    upgrade(db);
    return db;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(isDamage(error) ? whatToDo(file, reason) : `${file} cannot be used (${reason})`, { cause: error });
  }
}

/** Makes the file where there is none, and takes away what others may do with it and with what was left beside it. */
function keepToOwner(file: string): void {
  closeSync(openSync(file, 'a', OWNER_ONLY));
  for (const part of [file, `${file}-wal`, `${file}-shm`]) {
    // Somebody else's file that the server may write is theirs to protect.
    if (existsSync(part) && statSync(part).uid === process.getuid?.()) chmodSync(part, OWNER_ONLY);
  }
}

/** Does all of `work` durably, or nothing of it. */
export function transaction<Result>(db: DatabaseSync, work: () => Result): Result {
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

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Only reads, so that a file which cannot be used stays as it is. */
function lookThrough(file: string): void {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    const version = versionOf(db);
    if (version > SCHEMA_UPGRADES.length) throw new Error(`it was written by a newer Sekskant, version ${version}`);
    if (sizeOf(file) > MAX_BYTES_LOOKED_THROUGH) return;
    const check = String(db.prepare('PRAGMA quick_check(1)').get()?.quick_check);
    if (check !== 'ok') throw Object.assign(new Error(check.split('\n').at(-1)), { errcode: 11 });
  } finally {
    db.close();
  }
}

function upgrade(db: DatabaseSync): void {
  if (versionOf(db) === SCHEMA_UPGRADES.length) return;
  transaction(db, () => {
    for (const step of SCHEMA_UPGRADES.slice(versionOf(db))) db.exec(step);
    db.exec(`PRAGMA user_version = ${SCHEMA_UPGRADES.length}`);
  });
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.user_version);
}

function isDamage(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && DAMAGED.has(Number(error.errcode) & 0xff);
}

function whatToDo(file: string, reason: string): string {
  return (
    `${file} is damaged (${reason}). It was left as it is: move it, ${file}-wal and ${file}-shm away, ` +
    'and bring a backup back with "npm run restore -- FILE"'
  );
}
