import type { DatabaseSync } from 'node:sqlite';

export type Statements = ReturnType<typeof statementsFor>;

/** What the log asks of its file. `forgotten` is what stands where something was taken back, as JSON. */
export function statementsFor(db: DatabaseSync, forgotten: string) {
  const removeEntries = db.prepare('DELETE FROM entries WHERE dialogue = ?');
  const removeDialogue = db.prepare('DELETE FROM dialogues WHERE id = ?');
  const forget = db.prepare('UPDATE entries SET event = ?, about = NULL WHERE dialogue = ? AND about = ?');
  return {
    insert: db.prepare('INSERT INTO entries (dialogue, seq, command, about, shape, event) VALUES (?, ?, ?, ?, ?, ?)'),
    touch: db.prepare('INSERT INTO dialogues VALUES (?, ?) ON CONFLICT DO UPDATE SET touched = excluded.touched'),
    last: db.prepare('SELECT max(seq) AS seq FROM entries WHERE dialogue = ?'),
    read: db.prepare(
      'SELECT seq, command, about, shape, event FROM entries WHERE dialogue = ? AND seq > ? ORDER BY seq',
    ),
    list: db.prepare('SELECT id, touched FROM dialogues'),
    forget: (dialogue: string, subject: string) => forget.run(forgotten, dialogue, subject),
    remove: (dialogue: string) => {
      removeEntries.run(dialogue);
      removeDialogue.run(dialogue);
    },
  };
}
