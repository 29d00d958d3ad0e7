export const consensus = {
  agree: 'I ligger tæt',
  differ: 'I ser lidt forskelligt på det',
  farApart: 'I ser meget forskelligt på det',
  ask: (low: number, high: number) => `I ligger fra ${low} til ${high}. Hvad taler for ${low}? Hvad taler for ${high}?`,
  allEqual: 'I er enige fra start. Er der noget, tallet ikke viser?',
  tooFewRated: 'Færre end tre har sat et tal her, så vi viser det ikke. Find jeres tal sammen.',
  tooFewPeople:
    'Når kun en eller to svarer, kan man regne ud, hvem der har svaret hvad. Derfor finder I tallene sammen.',
};

/** All that is said where there may be no dots. */
export const near = {
  agree: 'I ligger tæt',
  differ: 'I ligger forskelligt',
  farApart: 'I ligger langt fra hinanden',
};
