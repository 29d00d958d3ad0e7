import { BEGINNING, Conflict, type Entry, type Log, type Stored } from './log.ts';

type StoredRows<Event> = { readonly lastModified: number; readonly rows: readonly Stored<Event>[] };

/** A log that lives as long as the process. `erased` is what stands where something was taken back. */
export function memoryLog<Event>(erased: Event): Log<Event> {
  const dialogues = new Map<string, StoredRows<Event>>();
  const rowsOf = (dialogue: string) => dialogues.get(dialogue)?.rows ?? [];

  return {
    append: async (dialogue, after, entries) => {
      const newest = rowsOf(dialogue).at(-1) ?? BEGINNING;
      if (newest.seq !== after.seq || newest.command !== after.command) throw new Conflict(dialogue);
      for (const entry of entries) {
        const rows = rowsOf(dialogue).map((row) => (entry.erases.includes(row.seq) ? { ...row, event: erased } : row));
        const lastModified = Math.max(entry.at, dialogues.get(dialogue)?.lastModified ?? 0);
        dialogues.set(dialogue, { lastModified, rows: [...rows, rowOf(rows.length + 1, entry)] });
      }
      return rowsOf(dialogue).length;
    },
    read: async (dialogue, afterSeq = 0) => rowsOf(dialogue).slice(afterSeq),
    replace: async ({ dialogue, lastModified, entries }) => {
      dialogues.set(dialogue, { lastModified, rows: entries });
    },
    remove: async (dialogue) => {
      dialogues.delete(dialogue);
    },
    list: async () => [...dialogues].map(([dialogue, { lastModified }]) => ({ dialogue, lastModified })),
    probe: async () => undefined,
    isShared: false,
    subscribe: () => undefined,
    broadcast: () => undefined,
    [Symbol.asyncDispose]: async () => dialogues.clear(),
  };
}

function rowOf<Event>(seq: number, { command, version, event }: Entry<Event>): Stored<Event> {
  return { seq, command, version, event };
}
