import type { GuideForm } from '../../../dialogue/guide.ts';
import type { StandardWords } from '../guide-words.ts';
import { course, phases, steps } from './ar/agenda.ts';
import { lastTime, levels, levelsNudge, outcomes } from './ar/agreements.ts';
import { help } from './ar/help.ts';
import { privacy } from './ar/privacy.ts';

/** Returns what guides have in common in Arabic: how a dialogue of this form goes, whatever it is about. */
export function standard(form: GuideForm): StandardWords {
  return { phases, course, steps: steps(form), levels, levelsNudge, outcomes, lastTime, help: help(form), privacy };
}
