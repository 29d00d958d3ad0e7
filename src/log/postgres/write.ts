import type { Sql } from 'postgres';
import type { Entry, LogPosition, Stored, StoredDialogue, StoredForm } from '../log.ts';
import { widened } from '../width.ts';

export type Append<Event> = {
  readonly dialogue: string;
  readonly after: LogPosition;
  readonly entries: readonly Entry<Event>[];
};

/**
 * Writes what can be written of `appends`, one for each dialogue at most, in one statement. Gives the dialogues whose
 * append was first.
 */
export async function writeAll<Event>(
  sql: Sql,
  appends: readonly Append<Event>[],
  form: StoredForm<Event>,
): Promise<ReadonlySet<string>> {
  const erased = widened(form.erased, form);
  const erases = appends.flatMap(({ dialogue, entries }) =>
    entries.flatMap((entry) => entry.erases.map((seq) => ({ dialogue, seq }))),
  );
  const rows = appends.flatMap(({ dialogue, after, entries }) => {
    // The database only sees what stood there before: what an append takes back of its own never comes there.
    const gone = new Set(entries.flatMap((entry) => entry.erases));
    return entries.map((entry, index) => {
      const seq = after.seq + index + 1;
      return { dialogue, seq, ...row(entry, form), ...(gone.has(seq) ? { event: erased } : {}) };
    });
  });
  const won = await sql`
    WITH wanted AS (
      SELECT * FROM json_to_recordset(${JSON.stringify(appends.map(headOf))}::text::json)
        AS wanted (dialogue text, after integer, command text, last integer, at bigint)
    ), locked AS (
      -- In the same order by all nodes, so that no two wait for each other.
      SELECT id FROM dialogues WHERE id IN (SELECT dialogue FROM wanted) ORDER BY id FOR UPDATE
    ), moved AS (
      UPDATE dialogues SET last = wanted.last, touched = greatest(dialogues.touched, wanted.at)
        FROM wanted JOIN locked ON locked.id = wanted.dialogue
        WHERE dialogues.id = wanted.dialogue AND dialogues.last = wanted.after AND wanted.command =
          (SELECT command FROM entries WHERE entries.dialogue = wanted.dialogue AND entries.seq = wanted.after)
        RETURNING dialogues.id
    ), opened AS (
      INSERT INTO dialogues (id, last, touched) SELECT dialogue, last, at FROM wanted WHERE after = 0
        ON CONFLICT DO NOTHING RETURNING id
    ), won AS (
      SELECT id FROM moved UNION ALL SELECT id FROM opened
    ), forgotten AS (
      UPDATE entries SET event = ${erased}
        FROM json_to_recordset(${JSON.stringify(erases)}::text::json) AS forget (dialogue text, seq integer)
        JOIN won ON won.id = forget.dialogue
        WHERE entries.dialogue = forget.dialogue AND entries.seq = forget.seq
    ), written AS (
      INSERT INTO entries (dialogue, seq, command, shape, event)
        SELECT dialogue, seq, command, shape, event
        FROM json_to_recordset(${JSON.stringify(rows)}::text::json)
          AS (dialogue text, seq integer, command text, shape integer, event text)
        JOIN won ON won.id = dialogue
    )
    SELECT id FROM won`;
  return new Set(won.map(({ id }) => String(id)));
}

/** Puts in a whole dialogue, in the place of the one that is there. */
export async function writeStoredDialogue<Event>(
  sql: Sql,
  { dialogue, lastModified, entries }: StoredDialogue<Event>,
  form: StoredForm<Event>,
): Promise<void> {
  const rows = entries.map((entry) => ({ seq: entry.seq, ...row(entry, form) }));
  await sql.begin(async (transaction) => {
    await transaction`SET LOCAL statement_timeout = 0`;
    await transaction`DELETE FROM dialogues WHERE id = ${dialogue}`;
    await transaction`INSERT INTO dialogues VALUES (${dialogue}, ${rows.at(-1)?.seq ?? 0}, ${lastModified})`;
    await transaction`
      INSERT INTO entries (dialogue, seq, command, shape, event)
        SELECT ${dialogue}, seq, command, shape, event
        FROM json_to_recordset(${JSON.stringify(rows)}::text::json)
          AS (seq integer, command text, shape integer, event text)`;
  });
}

function headOf<Event>({ dialogue, after: { seq, command }, entries }: Append<Event>) {
  return { dialogue, after: seq, command, last: seq + entries.length, at: Math.max(...entries.map(({ at }) => at)) };
}

function row<Event>({ command, version, event }: Omit<Stored<Event>, 'seq'>, form: StoredForm<Event>) {
  return { command, shape: version, event: widened(event, form) };
}
