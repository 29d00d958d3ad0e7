import type { LocalizedGuide } from '../../../content/guides/localized.ts';
import { isolated } from '../../../content/isolated.ts';
import type { JoinWords } from '../../../content/join/da.ts';
import type { ParticipantView } from '../../../dialogue/view/participant.ts';
import { dayIn } from '../../parts/day.ts';

/** Letters that only say where a word may be broken. */
const SOFT_HYPHENS = /\u00ad/g;

/** Returns what the group agreed on as text to send in a message: the agreements, its line, and when it goes on. */
export function resultText({ table }: ParticipantView, words: JoinWords, guide: LocalizedGuide): string {
  const { agenda, closing, group } = table;
  const { language, locale } = words.shared;
  const agreements = (closing?.agreements ?? []).map(({ what, responsible, deadline }) => {
    const until = deadline === null ? [] : [words.closing.deadline(dayIn(locale, deadline))];
    const terms = [words.closing.responsible(responsible), ...until];
    return `– ${isolated(what, language)}\n  ${terms.join('. ')}`;
  });
  const scores = guide.factors.map(({ name }, axis) => `${name}: ${group.scores[axis] ?? words.agree.unset}`);
  const parts = [
    [agenda.title || guide.resultTitle],
    [`${words.closing.agreements}:`, ...(agreements.length > 0 ? agreements : [words.ended.noAgreements])],
    [`${words.agree.line}:`, ...scores],
    closing?.followUp ? [words.ended.followUp(dayIn(locale, closing.followUp))] : [],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .replaceAll(SOFT_HYPHENS, '');
}
