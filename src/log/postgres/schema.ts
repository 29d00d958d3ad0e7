import type { Sql } from 'postgres';

/** Each brings the schema from one version to the next. What has been released is never edited. */
const SCHEMA_UPGRADES = [
  `CREATE TABLE dialogues (id text PRIMARY KEY, last integer NOT NULL, touched bigint NOT NULL);
   CREATE TABLE entries (
     dialogue text NOT NULL REFERENCES dialogues ON DELETE CASCADE, seq integer NOT NULL, command text NOT NULL,
     about text, shape integer NOT NULL, event text NOT NULL, PRIMARY KEY (dialogue, seq)
   );
   CREATE INDEX entries_about ON entries (dialogue, about) WHERE about IS NOT NULL;
   -- What is overwritten is to leave the table's pages soon.
   ALTER TABLE entries SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 100);`,
  'DROP INDEX entries_about; ALTER TABLE entries DROP COLUMN about;',
];
/** Any number that nothing else in the database locks. */
const LOCK = 7_357_526;

/**
 * Makes the tables, or brings them up to today's version. Several nodes may do it at once. Throws one clear line when a
 * newer version has written there.
 */
export async function upgradeSchema(sql: Sql): Promise<void> {
  await sql.begin(async (transaction) => {
    await transaction`SET LOCAL statement_timeout = 0`;
    await transaction`SELECT pg_advisory_xact_lock(${LOCK})`;
    await transaction`CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL)`;
    const [row] = await transaction`SELECT version FROM schema_version`;
    const version = Number(row?.version ?? 0);
    if (version > SCHEMA_UPGRADES.length) {
      throw new Error(`it was written by a newer Sekskant, version ${version}`);
    }
    if (version === SCHEMA_UPGRADES.length) return;
    for (const step of SCHEMA_UPGRADES.slice(version)) await transaction.unsafe(step);
    await transaction`DELETE FROM schema_version`;
    await transaction`INSERT INTO schema_version VALUES (${SCHEMA_UPGRADES.length})`;
  });
}
