export const purpose = {
  title: 'Formål',
  sentences: [
    'I begynder en dialog om, hvordan I tager fat på problemer i jeres arbejdsmiljø.',
    'I ser på seks faktorer og finder ud af, om der er noget, I har brug for at styrke.',
    'I slutter med aftaler om, hvem der gør hvad hvornår.',
  ],
};

export const concept = {
  title: 'Hvad er arbejdsmiljøkompetence?',
  definition:
    'Arbejdsmiljøkompetence er en gruppes evne til at handle på de problemer, den selv får øje på i arbejdsmiljøet.',
  paragraphs: [
    'Den hører til gruppen, ikke til den enkelte. Ingen har den alene.',
    'Målet er at finde og løse problemer i det psykiske arbejdsmiljø. Det kan være for stort pres, uklare opgaver eller konflikter.',
    'Et eksempel: To hold skændes ved vagtskiftet. En siger det højt. I finder ud af, hvad der går galt, aftaler noget og ser efter, om det hjalp.',
  ],
};
