import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';

/** What the log asks of its file. `erased` is what stands where something was taken back, as JSON. */
export function statementsFor(db: DatabaseSync, erased: string) {
  const removeEntries = db.prepare('DELETE FROM entries WHERE dialogue = ?');
  const removeDialogue = db.prepare('DELETE FROM dialogues WHERE id = ?');
  const read = db.prepare('SELECT seq, command, shape, event FROM entries WHERE dialogue = ? AND seq > ? ORDER BY seq');
  // An object for each of thousands of entries takes three times as long.
  read.setReturnArrays(true);
  // As long as what it replaces, so that it is written over it in its place.
  const erase = db.prepare(
    "UPDATE entries SET event = printf('%-*s', octet_length(event), ?) WHERE dialogue = ? AND seq = ?",
  );
  return {
    insert: db.prepare('INSERT INTO entries (dialogue, seq, command, shape, event) VALUES (?, ?, ?, ?, ?)'),
    setLastModified: db.prepare(
      'INSERT INTO dialogues VALUES (?, ?) ON CONFLICT DO UPDATE SET touched = max(touched, excluded.touched)',
    ),
    newest: db.prepare('SELECT seq, command FROM entries WHERE dialogue = ? ORDER BY seq DESC LIMIT 1'),
    /** Rows of seq, command, shape and event. */
    read: (dialogue: string, afterSeq: number) =>
      // biome-ignore lint/nursery/noUnsafeTypeAssertion: Node's types know no rows that are arrays.
      read.all(dialogue, afterSeq) as unknown as readonly (readonly SQLOutputValue[])[],
    list: db.prepare('SELECT id, touched FROM dialogues'),
    erase: (dialogue: string, seq: number) => erase.run(erased, dialogue, seq),
    remove: (dialogue: string) => {
      removeEntries.run(dialogue);
      removeDialogue.run(dialogue);
    },
  };
}
