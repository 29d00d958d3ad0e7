import type { Row } from 'postgres';
import { type Log, NotStored, type Stored } from './log.ts';
import { Appends } from './postgres/appends.ts';
import { Link } from './postgres/link.ts';
import { upgradeSchema } from './postgres/schema.ts';
import { Wire } from './postgres/wire.ts';
import { writeWhole } from './postgres/write.ts';

/** A whole workplace's dialogue, or a new index on all of them. */
const LONG_MS = 120_000;

/**
 * A log in a PostgreSQL database, which several nodes may share. `url` begins with postgres:// or postgresql://;
 * `forgotten` is what stands where something was taken back. Throws one clear line when the database cannot be used.
 */
export async function postgresLog<Event>(url: string, forgotten: Event): Promise<Log<Event>> {
  const link = new Link(url);
  await link.ask(upgradeSchema, LONG_MS).catch(async (error: unknown) => {
    await link.end();
    throw new NotStored(`${link.place} cannot be used (${error instanceof Error ? error.message : error})`);
  });
  const wire = new Wire(url, link);
  const appends = new Appends(link, forgotten);

  return {
    append: async (dialogue, afterSeq, entries) => {
      const seq = await appends.add({ dialogue, afterSeq, entries });
      wire.moved(dialogue);
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
    put: async ({ dialogue, touched, entries }) => {
      await link.ask((sql) => writeWhole(sql, dialogue, touched, entries), LONG_MS);
      wire.moved(dialogue);
    },
    remove: async (dialogue) => {
      await link.ask((sql) => sql`DELETE FROM dialogues WHERE id = ${dialogue}`);
      wire.moved(dialogue);
    },
    list: async () => {
      const rows = await link.ask((sql) => sql`SELECT id, touched FROM dialogues`);
      return rows.map(({ id, touched }) => ({ dialogue: String(id), touched: Number(touched) }));
    },
    probe: async () => {
      await link.ask((sql) => sql`UPDATE schema_version SET version = version`);
    },
    isShared: true,
    follow: (onnews) => wire.follow(onnews),
    say: (dialogue, words) => wire.say(dialogue, words),
    [Symbol.asyncDispose]: async () => {
      await wire.end();
      await link.end();
    },
  };
}

function storedFrom<Event>({ seq, command, shape, event }: Row): Stored<Event> {
  return {
    seq: Number(seq),
    command: String(command),
    shape: Number(shape),
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: what stands here was an event when it was written.
    event: JSON.parse(String(event)) as Event,
  };
}
