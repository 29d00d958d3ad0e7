export const privacy = {
  participant:
    'Vi viser ingen, hvad netop du har svaret. Heller ikke tovholderen. I ser kun jeres tal uden navne, og når dialogen slutter, er de slettet. Det, du skriver, ser gruppen med det samme, også uden navn. Alt andet bliver slettet senest 12 måneder efter dialogen.',
  limits: [
    'Nogen ved bordet kan måske gætte, hvem der har svaret hvad, eller kende dig på dine ord.',
    'Tæl efter, hvor mange I er ved bordet, og hvor mange telefoner I har. Ellers kan en, der er med på flere telefoner, regne jeres tal ud. Det gælder også tovholderen.',
    'Begynder sidens adresse med http:// og ikke https://, kan andre på netværket måske læse med.',
  ],
  short: 'Dine tal ser kun I ved bordet, uden navne. Når dialogen slutter, er de slettet.',
  notes: 'Gruppen ser noten med det samme, uden navn.',
  agreements: 'Skriv, hvem der har ansvaret: et navn eller en rolle. Alle kan se det.',
};
