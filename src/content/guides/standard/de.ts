import type { GuideForm } from '../../../dialogue/guide.ts';
import type { StandardWords } from '../guide-words.ts';
import { course, phases, steps } from './de/agenda.ts';
import { lastTime, levels, levelsNudge, outcomes } from './de/agreements.ts';
import { help } from './de/help.ts';
import { privacy } from './de/privacy.ts';

/** Returns what guides have in common in German: how a dialogue of this form goes, whatever it is about. */
export function standard(form: GuideForm): StandardWords {
  return { phases, course, steps: steps(form), levels, levelsNudge, outcomes, lastTime, help: help(form), privacy };
}
