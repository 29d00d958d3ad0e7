import type { GuideForm } from '../../../dialogue/guide.ts';
import type { StandardWords } from '../guide-words.ts';
import { course, phases, steps } from './uk/agenda.ts';
import { lastTime, levels, levelsNudge, outcomes } from './uk/agreements.ts';
import { help } from './uk/help.ts';
import { privacy } from './uk/privacy.ts';

/** Returns what guides have in common in Ukrainian: how a dialogue of this form goes, whatever it is about. */
export function standard(form: GuideForm): StandardWords {
  return { phases, course, steps: steps(form), levels, levelsNudge, outcomes, lastTime, help: help(form), privacy };
}
