import { type Entry, type Log, Moved, type Stored } from './log.ts';

type Row<Event> = Stored<Event> & { readonly about: string | null; readonly at: number };

/** A log that lives as long as the process. `forgotten` is what stands where something was taken back. */
export function memoryLog<Event>(forgotten: Event): Log<Event> {
  const dialogues = new Map<string, readonly Row<Event>[]>();

  return {
    append: async (dialogue, afterSeq, entries) => {
      let rows = dialogues.get(dialogue) ?? [];
      if (rows.length !== afterSeq) throw new Moved(dialogue);
      for (const entry of entries) rows = [...rows.map((row) => without(row, entry)), rowOf(rows.length + 1, entry)];
      dialogues.set(dialogue, rows);
      return rows.length;
    },
    read: async (dialogue, afterSeq = 0) => {
      const rows = dialogues.get(dialogue) ?? [];
      return rows.slice(afterSeq).map(({ seq, command, event }) => ({ seq, command, event }));
    },
    remove: async (dialogue) => {
      dialogues.delete(dialogue);
    },
    idleSince: async (before) =>
      [...dialogues].filter(([, rows]) => (rows.at(-1)?.at ?? 0) < before).map(([dialogue]) => dialogue),
    [Symbol.asyncDispose]: async () => dialogues.clear(),
  };

  function without(row: Row<Event>, { forgets }: Entry<Event>): Row<Event> {
    return row.about !== null && forgets.includes(row.about) ? { ...row, about: null, event: forgotten } : row;
  }
}

function rowOf<Event>(seq: number, { command, event, about, at }: Entry<Event>): Row<Event> {
  return { seq, command, event, about, at };
}
