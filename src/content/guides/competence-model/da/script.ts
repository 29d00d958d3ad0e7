import { concept } from './concept.ts';
import { factors } from './factors.ts';

/** What the facilitator says of this very guide. */
export const own = {
  purpose:
    'I dag begynder I en dialog om jeres arbejdsmiljøkompetence: hvordan I tager fat på problemer i arbejdsmiljøet.',
  model: `${concept.definition} Det er noget, I har sammen.`,
  perFactor: {
    openness: `Den første handler om, hvad I kan sige højt. ${factors.openness.opener}`,
    innovation: `Ordet lyder stort. Her betyder det at prøve noget nyt, når det gamle ikke virker. ${factors.innovation.opener}`,
    motivation: `Her ser I på, om I tror på, at det nytter. ${factors.motivation.opener}`,
    resources: `Her ser I på, om der er tid og hænder til at gøre noget ved problemerne. ${factors.resources.opener}`,
    systematics: `Her ser I på, om aftaler bliver husket og fulgt op. ${factors.systematics.opener}`,
    knowledge: `Den sidste handler om, hvad I ved og kan, og hvem I kan spørge. ${factors.knowledge.opener}`,
  },
};
