import type { LastTimeEvent } from '../event.ts';
import type { Dialogue } from '../state.ts';

export function evolveLastTime(dialogue: Dialogue, { type, agreement, ...set }: LastTimeEvent): Dialogue {
  const before = dialogue.lastTime[agreement] ?? { outcome: null, text: '' };
  return { ...dialogue, lastTime: { ...dialogue.lastTime, [agreement]: { ...before, ...set } } };
}
