export const levels = {
  organisation: { name: 'Całe miejsce pracy', hint: 'Np. obsada, grafik i zasady.' },
  leadership: { name: 'Kierownictwo', hint: 'To, co kierownictwo robi, postanawia lub wspiera.' },
  group: { name: 'Dział albo zespół', hint: 'To, co robicie razem na co dzień.' },
  individual: { name: 'Jedna osoba', hint: 'To, co robi albo czego uczy się jedna osoba.' },
};

export const levelsNudge =
  'Wszystkie ustalenia dotyczą tego, co robi jedna osoba. Zwykle lepiej działa zmiana dla wszystkich. Czy jest coś, czym ma się zająć kierownictwo albo całe miejsce pracy?';

export const outcomes = {
  done: 'Zrobione',
  inProgress: 'W toku',
  notStarted: 'Nierozpoczęte',
  dropped: 'Porzucone',
  carriedOver: 'Wraca',
};

export const lastTime = {
  line: 'Patrzymy na poprzednie ustalenia, jedno po drugim: co z nich wyszło?',
  open: 'Jeszcze nieomówione',
  left: 'Nieomówione',
};
