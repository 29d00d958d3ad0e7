import type { Criterion } from '../criterion.ts';

export const understandable: readonly Criterion[] = [
  {
    number: '3.1.1',
    level: 'A',
    name: { da: 'Sprog på side', en: 'Language of Page' },
    status: 'met',
    where: {
      da: 'Siden siger, hvilket sprog den er på, også når man skifter.',
      en: 'The page says which language it is in, also when it is changed.',
    },
    tested: ['test/journeys/a-gallery-of-every-scene.spec.ts'],
  },
  {
    number: '3.1.2',
    level: 'AA',
    name: { da: 'Sprog på dele', en: 'Language of Parts' },
    status: 'partly',
    where: {
      da: 'Hvert sprog i menuen er mærket, og det samme er danske titler og navne på en side på et andet sprog. Det, folk skriver, er mærket som ukendt sprog: at kende det kunne røbe, hvem der skrev.',
      en: 'Each language in the menu is marked, and so are Danish titles and names on a page in another language. What people write is marked as of an unknown language: to know it could tell who wrote.',
    },
    tested: [
      'test/journeys/a-gallery-of-every-scene.spec.ts',
      'src/web/parts/at-titles.test.ts',
      'docs/decisions/037-what-is-said-to-whoever-does-not-look.md',
    ],
  },
  {
    number: '3.2.1',
    level: 'A',
    name: { da: 'I fokus', en: 'On Focus' },
    status: 'met',
    where: {
      da: 'Intet sker, fordi noget får fokus.',
      en: 'Nothing happens because something gets focus.',
    },
    tested: ['test/journeys/a-gallery-as-people-set-it.spec.ts'],
  },
  {
    number: '3.2.2',
    level: 'A',
    name: { da: 'Ved input', en: 'On Input' },
    status: 'met',
    where: {
      da: 'At vælge noget i et felt fører ingen steder hen. Sproget skifter på stedet.',
      en: 'Choosing in a field leads nowhere. The language changes on the spot.',
    },
    tested: ['read in the code, 2026-11-27'],
  },
  {
    number: '3.2.3',
    level: 'AA',
    name: { da: 'Konsekvent navigation', en: 'Consistent Navigation' },
    status: 'met',
    where: {
      da: 'Toppen, knappen nederst og sprogmenuen står samme sted på alle trin.',
      en: 'The top, the button at the foot and the language menu stand in the same place at each step.',
    },
    tested: ['read in the code, 2026-11-27'],
  },
  {
    number: '3.2.4',
    level: 'AA',
    name: { da: 'Konsekvent identifikation', en: 'Consistent Identification' },
    status: 'met',
    where: {
      da: 'Den samme handling hedder det samme overalt.',
      en: 'The same action has the same name everywhere.',
    },
    tested: ['test/words.test.ts'],
  },
  {
    number: '3.2.6',
    level: 'A',
    name: { da: 'Konsekvent hjælp', en: 'Consistent Help' },
    status: 'met',
    where: {
      da: 'Hjælp står øverst til samme side på hver side ved bordet.',
      en: 'Help stands at the same side of the top on each page of a table.',
    },
    tested: ['test/journeys/the-focus-stays.spec.ts'],
  },
  {
    number: '3.3.1',
    level: 'A',
    name: { da: 'Identifikation af fejl', en: 'Error Identification' },
    status: 'met',
    where: {
      da: 'En fejl står i ord ved sit felt, som får fokus. Mangler et tal, siger browseren det på sit eget sprog.',
      en: 'An error stands in words at its field, which gets the focus. Of a number that is missing the browser says so, in its own language.',
    },
    tested: ['test/journeys/an-error-is-found.spec.ts'],
  },
  {
    number: '3.3.2',
    level: 'A',
    name: { da: 'Etiketter eller instruktioner', en: 'Labels or Instructions' },
    status: 'met',
    where: {
      da: 'Hvert felt har en etiket, og det, der skal udfyldes, er mærket.',
      en: 'Each field has a label, and what must be filled in is marked.',
    },
    tested: ['test/journeys/a-gallery-of-every-scene.spec.ts'],
  },
  {
    number: '3.3.3',
    level: 'AA',
    name: { da: 'Forslag ved fejl', en: 'Error Suggestion' },
    status: 'met',
    where: {
      da: 'En fejl siger, hvad man kan gøre.',
      en: 'An error says what can be done.',
    },
    tested: ['src/content/shared/da.ts'],
  },
  {
    number: '3.3.4',
    level: 'AA',
    name: { da: 'Forebyggelse af fejl (juridiske, økonomiske, data)', en: 'Error Prevention (Legal, Financial, Data)' },
    status: 'met',
    where: {
      da: 'Det, der sletter noget, spørger først. At gå videre kan fortrydes, og en dialog kan åbnes igen i syv dage.',
      en: 'What deletes something asks first. Going on can be undone, and a dialogue can be reopened for seven days.',
    },
    tested: ['test/journeys/the-hour-by-one-key.spec.ts', 'read in the code, 2026-11-27'],
  },
  {
    number: '3.3.7',
    level: 'A',
    name: { da: 'Gentaget indtastning', en: 'Redundant Entry' },
    status: 'met',
    where: {
      da: 'Intet skal skrives to gange. Det, man var ved at skrive, bliver på enheden.',
      en: 'Nothing is written twice. What was being written stays on the device.',
    },
    tested: ['test/journeys/nothing-written-is-lost.spec.ts'],
  },
  {
    number: '3.3.8',
    level: 'AA',
    name: { da: 'Tilgængelig autentificering (minimum)', en: 'Accessible Authentication (Minimum)' },
    status: 'met',
    where: {
      da: 'Der er ingen adgangskoder. Koden kan sættes ind, og et link eller en QR-kode fører samme sted hen.',
      en: 'There are no passwords. The code can be pasted, and a link or a QR code leads to the same place.',
    },
    tested: ['test/journeys/the-door.spec.ts'],
  },
];
