import { concept } from './concept.ts';
import { factors } from './factors.ts';

/** What the facilitator says of this very guide. */
export const own = {
  purpose:
    'Today you begin a dialogue on your working environment competence: how you deal with problems in your working environment.',
  model: `${concept.definition} It is something you have together.`,
  perFactor: {
    openness: `The first is about what you can say out loud. ${factors.openness.opener}`,
    innovation: `It is a big word. Here it means trying something new when the old way does not work. ${factors.innovation.opener}`,
    motivation: `Here you look at whether you believe that it helps. ${factors.motivation.opener}`,
    resources: `Here you look at whether there are time and hands to do something about the problems. ${factors.resources.opener}`,
    systematics: `Here you look at whether agreements are remembered and followed up. ${factors.systematics.opener}`,
    knowledge: `The last is about what you know and can do, and whom you can ask. ${factors.knowledge.opener}`,
  },
};
