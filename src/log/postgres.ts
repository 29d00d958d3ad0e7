import type { Row } from 'postgres';
import type { Clock } from '../clock/clock.ts';
import { type Log, LogUnavailable, type Stored, type StoredForm } from './log.ts';
import { Appends } from './postgres/appends.ts';
import { Link } from './postgres/link.ts';
import { Notifications } from './postgres/notifications.ts';
import { upgradeSchema } from './postgres/schema.ts';
import { writeStoredDialogue } from './postgres/write.ts';

/** A whole workplace's dialogue, or a new index on all of them. */
const LONG_MS = 120_000;

/**
 * A log in a PostgreSQL database, which several nodes may share. `url` begins with postgres:// or postgresql://. Throws one
 * clear line when the database cannot be used.
 */
export async function postgresLog<Event>(url: string, form: StoredForm<Event>, clock: Clock): Promise<Log<Event>> {
  const link = new Link(url, clock);
  await link.ask(upgradeSchema, LONG_MS).catch(async (error: unknown) => {
    await link.end();
    const reason = error instanceof Error ? error.message : error;
    throw new LogUnavailable(`${link.place} cannot be used (${reason})`, { cause: error });
  });
  const notifications = new Notifications(url, link, clock);
  const appends = new Appends(link, form);

  return {
    append: async (dialogue, after, entries) => {
      const seq = await appends.add({ dialogue, after, entries });
      notifications.changed(dialogue);
      return seq;
    },
    read: async (dialogue, afterSeq = 0) => {
      const rows = await link.ask(
        (sql) => sql`
          SELECT seq, command, shape, event FROM entries
            WHERE dialogue = ${dialogue} AND seq > ${afterSeq} ORDER BY seq`,
      );
      return rows.map((row) => storedFrom<Event>(row));
    },
    replace: async ({ dialogue, lastModified, entries }) => {
      await link.ask((sql) => writeStoredDialogue(sql, { dialogue, lastModified, entries }, form), LONG_MS);
      notifications.changed(dialogue);
    },
    remove: async (dialogue) => {
      await link.ask((sql) => sql`DELETE FROM dialogues WHERE id = ${dialogue}`);
      notifications.changed(dialogue);
    },
    list: async () => {
      const rows = await link.ask((sql) => sql`SELECT id, touched FROM dialogues`);
      return rows.map((row) => ({ dialogue: String(row.id), lastModified: Number(row.touched) }));
    },
    probe: async () => {
      await link.ask((sql) => sql`UPDATE schema_version SET version = version`);
    },
    isShared: true,
    subscribe: (onlogchange) => notifications.subscribe(onlogchange),
    broadcast: (dialogue, text) => notifications.broadcast(dialogue, text),
    [Symbol.asyncDispose]: async () => {
      await notifications.end();
      await link.end();
    },
  };
}

function storedFrom<Event>({ seq, command, shape, event }: Row): Stored<Event> {
  return {
    seq: Number(seq),
    command: String(command),
    version: Number(shape),
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: what stands here was an event when it was written.
    event: JSON.parse(String(event)) as Event,
  };
}
