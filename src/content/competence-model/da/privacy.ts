export const privacy = {
  participant:
    'Vi viser ikke, hvem der har svaret hvad. Dine tal bliver kun gemt, til din gruppe ser spredningen; derefter gemmer vi kun, hvor mange der valgte hvert tal, og alt slettes 12 måneder efter dialogen. Det, du skriver, ser gruppen med det samme uden navn, men nogen kan måske kende dig på ordene.',
  short: 'Kun du ser dit tal. Gruppen ser spredningen uden navne.',
  notes: 'Gruppen ser noten med det samme, uden navn. Skriv ikke, hvem der har sagt hvad.',
  agreements: 'Skriv, hvem der har ansvaret: et navn eller en rolle. Alle kan se det.',
};
