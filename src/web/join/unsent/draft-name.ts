import type { PostedCommand } from '../../parts/wire/outbox.svelte.ts';

/** What the drafts of a phone are kept under, each in a place of its own. */
export const draftName = {
  note: (question: string) => `note.${question}`,
  edit: (group: number, note: number) => `edit.${group}.${note}`,
  /** What stood in a note when somebody began to change it. */
  was: (group: number, note: number) => `was.${group}.${note}`,
  proposal: () => 'proposal',
} as const;

/** Where a draft belongs. */
export type DraftPlace =
  | { readonly kind: 'note'; readonly question: string }
  | { readonly kind: 'edit'; readonly group: number; readonly note: number }
  | { readonly kind: 'proposal' };

/** Returns where a draft of that name belongs; undefined for what a phone does not write. */
export function placeNamed(field: string): DraftPlace | undefined {
  const [kind, ...rest] = field.split('.');
  if (kind === 'proposal') return { kind };
  if (kind === 'note') return { kind, question: rest.join('.') };
  if (kind !== 'edit') return undefined;
  const [group, note] = rest;
  return { kind, group: Number(group), note: Number(note) };
}

/** Returns the words of a command and the draft that they belong in; undefined where it has no words of anybody's. */
export function draftIn(command: PostedCommand): { readonly name: string; readonly text: string } | undefined {
  switch (command.type) {
    case 'addNote':
      return { name: draftName.note(command.question), text: command.text };
    case 'editNote':
      return { name: draftName.edit(command.group, command.note), text: command.text };
    case 'propose':
      return { name: draftName.proposal(), text: command.what };
    default:
      return undefined;
  }
}
