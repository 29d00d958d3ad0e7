import type { GuideForm } from '../../../dialogue/guide.ts';
import type { StandardWords } from '../guide-words.ts';
import { course, phases, steps } from './en/agenda.ts';
import { lastTime, levels, levelsNudge, outcomes } from './en/agreements.ts';
import { help } from './en/help.ts';
import { privacy } from './en/privacy.ts';

/** Returns what guides have in common in English: how a dialogue of this form goes, whatever it is about. */
export function standard(form: GuideForm): StandardWords {
  return { phases, course, steps: steps(form), levels, levelsNudge, outcomes, lastTime, help: help(form), privacy };
}
