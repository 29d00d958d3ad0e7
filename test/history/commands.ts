import { competenceModel } from '../../src/content/guides/competence-model/guide.ts';
import type { PostedCommand } from '../../src/http/schema.ts';
import type { Chance } from './chance.ts';
import type { Who } from './history.ts';

/**
 * Something that somebody may ask for in the exercise; much of it is refused, as the steps, the pen, the stars and the
 * scale have it. Nothing that makes the log forget: what was seen could not be told from it afterwards.
 */
export function commandOf(who: Who, group: number, text: string, chance: Chance): PostedCommand {
  return who.role === 'seat' ? commandAtTable(group, text, chance) : commandOfFacilitator(group, chance);
}

function commandAtTable(group: number, text: string, chance: Chance): PostedCommand {
  const factor = chance.oneOf(competenceModel.factors);
  const isSo = chance.oneOf([true, false]);
  return chance.oneOf<PostedCommand>([
    { type: 'addNote', group, question: 'why', text },
    { type: 'addNote', group, question: 'more', text },
    { type: 'addNote', group, question: 'why', text: ' ' },
    { type: 'setScore', group, factor, score: chance.between(1, 5) },
    { type: 'setScore', group, factor, score: chance.between(0, 6) },
    { type: 'setFocus', group, factors: [factor] },
    { type: 'starNote', group, note: chance.between(1, 12), starred: isSo },
    { type: 'setHelp', group, wanted: isSo },
    { type: 'rate', factor, answer: chance.between(0, 5) },
    { type: 'freePen', group },
  ]);
}

function commandOfFacilitator(group: number, chance: Chance): PostedCommand {
  return chance.oneOf<PostedCommand>([
    { type: 'addTime', minutes: chance.between(-3, 3) },
    { type: 'setHelp', group, wanted: false },
    { type: 'freePen', group },
    { type: 'addNote', group, question: 'why', text: 'not at this table' },
  ]);
}
