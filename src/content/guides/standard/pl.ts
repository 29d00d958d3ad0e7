import type { GuideForm } from '../../../dialogue/guide.ts';
import type { StandardWords } from '../guide-words.ts';
import { course, phases, steps } from './pl/agenda.ts';
import { lastTime, levels, levelsNudge, outcomes } from './pl/agreements.ts';
import { help } from './pl/help.ts';
import { privacy } from './pl/privacy.ts';

/** Returns what guides have in common in Polish: how a dialogue of this form goes, whatever it is about. */
export function standard(form: GuideForm): StandardWords {
  return { phases, course, steps: steps(form), levels, levelsNudge, outcomes, lastTime, help, privacy };
}
