import { type Entry, type Log, Moved, type Stored } from './log.ts';

type Kept<Event> = { readonly touched: number; readonly rows: readonly Stored<Event>[] };

/** A log that lives as long as the process. `forgotten` is what stands where something was taken back. */
export function memoryLog<Event>(forgotten: Event): Log<Event> {
  const dialogues = new Map<string, Kept<Event>>();
  const rowsOf = (dialogue: string) => dialogues.get(dialogue)?.rows ?? [];

  return {
    append: async (dialogue, afterSeq, entries) => {
      if (rowsOf(dialogue).length !== afterSeq) throw new Moved(dialogue);
      for (const entry of entries) {
        const rows = rowsOf(dialogue).map((row) =>
          entry.forgets.includes(row.seq) ? { ...row, event: forgotten } : row,
        );
        dialogues.set(dialogue, { touched: entry.at, rows: [...rows, rowOf(rows.length + 1, entry)] });
      }
      return rowsOf(dialogue).length;
    },
    read: async (dialogue, afterSeq = 0) => rowsOf(dialogue).slice(afterSeq),
    put: async ({ dialogue, touched, entries }) => {
      dialogues.set(dialogue, { touched, rows: entries });
    },
    remove: async (dialogue) => {
      dialogues.delete(dialogue);
    },
    list: async () => [...dialogues].map(([dialogue, { touched }]) => ({ dialogue, touched })),
    probe: async () => undefined,
    isShared: false,
    follow: () => undefined,
    say: () => undefined,
    [Symbol.asyncDispose]: async () => dialogues.clear(),
  };
}

function rowOf<Event>(seq: number, { command, shape, event }: Entry<Event>): Stored<Event> {
  return { seq, command, shape, event };
}
