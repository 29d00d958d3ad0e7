export const help = {
  factors: 'Co znaczą te czynniki?',
  whoSees: 'Kto widzi, co odpowiadam?',
  noPromise: 'Tego nie możemy obiecać:',
  who: 'Kto może nam pomóc?',
  outside:
    'Jeśli coś trudno powiedzieć przy stole, porozmawiaj o tym potem z osobą prowadzącą, z kierownictwem albo z przedstawicielem ds. środowiska pracy (arbejdsmiljørepræsentant).',
};
