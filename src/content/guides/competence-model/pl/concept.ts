export const purpose = {
  title: 'Cel',
  sentences: [
    'Zaczynacie dialog o kompetencji w sprawach środowiska pracy u was.',
    'Przyglądacie się sześciu czynnikom i sprawdzacie, czy coś trzeba wzmocnić.',
    'Kończycie ustaleniami: kto, co i kiedy robi.',
  ],
};

export const concept = {
  title: 'Czym jest kompetencja w sprawach środowiska pracy?',
  quote: {
    text: '„Kompetencja w sprawach środowiska pracy” opisuje zdolność grupy do aktywnego działania wobec problemów, które rozpoznaje w środowisku pracy.',
    by: 'NFA (nasze tłumaczenie)',
  },
  definition: 'Mówiąc prosto: razem coś robić z problemami, które się widzi.',
  paragraphs: [
    'To coś, co grupa ma razem. Nikt nie ma tego w pojedynkę.',
    'Chodzi o to, żeby znaleźć i rozwiązać problemy w psychospołecznym środowisku pracy. Może to być zbyt duża presja, niejasne zadania albo konflikty.',
    'Przykład: dwa zespoły mają konflikty przy zdawaniu zmiany. Jedna osoba mówi o tym głośno. Zespoły ustalają, co idzie nie tak, umawiają się na coś i sprawdzają, czy pomogło.',
  ],
};

export const occasions = {
  title: 'Kiedy warto użyć modelu?',
  lead: 'NFA pisze, że model może być ramą dialogu:',
  each: [
    'w mniejszej grupie (np. w grupie ds. środowiska pracy albo w grupie sterującej z przedstawicielami kierownictwa i pracowników)',
    'w większej grupie (np. ze wszystkimi pracownikami waszego działu)',
    'ze wszystkimi pracownikami w waszym miejscu pracy.',
  ],
};
