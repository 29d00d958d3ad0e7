export const consensus = {
  agree: 'I er enige',
  differ: 'I ser lidt forskelligt på det',
  farApart: 'I ser meget forskelligt på det – start her',
  ask: (low: number, high: number) => `I ligger fra ${low} til ${high}. Hvad taler for ${low}? Hvad taler for ${high}?`,
  allEqual: 'I er enige fra start. Er der noget, tallet ikke viser?',
  tooFewRated: 'Færre end tre har sat et tal her, så vi viser det ikke. Find jeres tal sammen.',
  tooFewPeople: 'Når I er en eller to, kan man regne ud, hvem der har svaret hvad. Derfor finder I tallene sammen.',
};
