export const privacy = {
  participant:
    'Vi viser ikke, hvem der har svaret hvad, heller ikke til tovholderen. Dine tal bliver kun gemt, til gruppen ser spredningen; derefter gemmer vi kun, hvor mange der valgte hvert tal, og alt slettes senest 12 måneder efter dialogen. Gruppen ser det, du skriver, med det samme og uden navn, men nogen kan måske kende dig på ordene.',
  short: 'Kun du ser dit tal. Gruppen ser spredningen uden navne.',
  notes: 'Gruppen ser noten med det samme, uden navn. Med en stjerne ser alle den.',
  agreements: 'Skriv, hvem der har ansvaret: et navn eller en rolle. Alle kan se det.',
};
