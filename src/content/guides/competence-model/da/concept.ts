import { nfa } from '../nfa.ts';

export const purpose = {
  title: 'Formål',
  sentences: [
    'I starter en dialog om arbejdsmiljøkompetencen hos jer.',
    'I ser på seks faktorer og finder ud af, om der er noget, I har brug for at styrke.',
    'I slutter med aftaler om, hvem der gør hvad hvornår.',
  ],
};

export const concept = {
  title: 'Hvad er arbejdsmiljøkompetence?',
  quote: { text: nfa.definition, by: nfa.sender },
  definition: 'Sagt enkelt: at man sammen gør noget ved de problemer, man ser.',
  paragraphs: [
    'Det er noget, gruppen har sammen. Ingen har det alene.',
    'Målet er at finde og løse problemer i det psykiske arbejdsmiljø. Det kan være for stort pres, uklare opgaver eller konflikter.',
    'Et eksempel: To hold har konflikter ved vagtskiftet. En kollega siger det højt. Holdene finder ud af, hvad der går galt, aftaler noget og ser efter, om det hjalp.',
  ],
};

export const occasions = {
  title: nfa.occasions.title,
  lead: 'NFA skriver, at modellen kan være rammen om en dialog:',
  each: nfa.occasions.each,
};
