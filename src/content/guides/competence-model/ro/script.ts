/** What the facilitator says of this very guide. */
export const own = {
  purpose:
    'Astăzi începem un dialog despre competența noastră privind mediul de muncă: cum ne apucăm de problemele din el.',
  model:
    'Competența privind mediul de muncă înseamnă, pe scurt, că facem ceva împreună când vedem probleme. Nimeni nu o are de unul singur.',
  exercise:
    'Evaluați fiecare dintre cei șase factori ai competenței voastre privind mediul de muncă pe o scară de la 1 la 5, unde 1 e scăzut și 5 e ridicat.',
  perFactor: {
    openness: 'Primul e despre ce putem spune cu voce tare, fără teamă.',
    innovation: 'E un cuvânt mare. Aici înseamnă să încercăm ceva nou când vechiul nu merge.',
    motivation: 'Aici ne uităm dacă credem că are rost.',
    resources: 'Aici ne uităm dacă avem timp, oameni și bani ca să ne ocupăm de probleme.',
    systematics: 'Aici ne uităm dacă înțelegerile sunt ținute minte și urmărite.',
    knowledge: 'Ultimul e despre ce știm, ce putem și pe cine putem întreba.',
  },
};
