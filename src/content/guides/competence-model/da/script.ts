import { nfa } from '../nfa.ts';

/** What the facilitator says of this very guide. */
export const own = {
  purpose:
    'I dag begynder vi en dialog om vores arbejdsmiljøkompetence: hvordan vi tager fat på problemer i arbejdsmiljøet.',
  model:
    'Arbejdsmiljøkompetence er, sagt enkelt, at vi sammen gør noget ved de problemer, vi ser. Ingen har den alene.',
  exercise: nfa.instructions.rate,
  perFactor: {
    openness: 'Den første handler om, hvad vi trygt kan sige højt.',
    innovation: 'Ordet lyder stort. Her betyder det at prøve noget nyt, når det gamle ikke virker.',
    motivation: 'Her ser vi på, om vi tror på, at det nytter.',
    resources: 'Her ser vi på, om der er tid, hænder og penge til at gøre noget ved problemerne.',
    systematics: 'Her ser vi på, om aftaler bliver husket og fulgt op.',
    knowledge: 'Den sidste handler om, hvad vi ved og kan, og hvem vi kan spørge.',
  },
};
