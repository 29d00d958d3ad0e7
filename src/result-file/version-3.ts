import { renamed, withField } from '../dialogue/renamed.ts';

/**
 * Returns a file of version 3 as version 4 has it. It held starred notes alone, of one group too, and did not say so of each.
 * Whether it is one is checked afterwards.
 */
export function fromVersion3(file: unknown): unknown {
  const newer = withField(file, 'version', () => 4);
  return withField(newer, 'result', (result) => withField(renamed(result, { starred: 'notes' }), 'notes', eachStarred));
}

function eachStarred(notes: unknown): unknown {
  return Array.isArray(notes) ? notes.map(asStarred) : notes;
}

function asStarred(note: unknown): unknown {
  return typeof note === 'object' && note !== null ? { ...note, starred: true } : note;
}
