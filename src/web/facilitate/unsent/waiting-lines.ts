import type { FacilitateWords } from '../../../content/facilitate/da.ts';
import type { PostedCommand } from '../../parts/wire/outbox.svelte.ts';

/** In characters: enough to know one's own words again. */
const QUOTED = 40;

/** Returns what waits in people's words, oldest first; what reads the same stands there once, with how many it is. */
export function waitingLines(commands: readonly PostedCommand[], words: FacilitateWords): readonly string[] {
  const lines = commands.map((command) => lineFor(command, words));
  return [...new Set(lines)].map((line) => {
    const count = lines.filter((other) => other === line).length;
    return count > 1 ? words.unsent.times(line, count) : line;
  });
}

function lineFor(command: PostedCommand, { unsent, shared }: FacilitateWords): string {
  const kinds: Readonly<Partial<Record<PostedCommand['type'], string>>> = unsent.kinds;
  const what = kinds[command.type] ?? unsent.other;
  const text = textOf(command);
  const line = text ? unsent.quoted(what, text.length > QUOTED ? `${text.slice(0, QUOTED).trimEnd()} …` : text) : what;
  return 'group' in command && command.group !== null ? unsent.ofGroup(shared.group(command.group), line) : line;
}

/** What somebody wrote in it; nothing where it carries no words. */
function textOf(command: PostedCommand): string {
  switch (command.type) {
    case 'rename':
      return command.title;
    case 'addNote':
    case 'answerClosing':
    case 'describeOutcome':
      return command.text;
    case 'addAgreement':
    case 'changeAgreement':
      return command.what;
    default:
      return '';
  }
}
