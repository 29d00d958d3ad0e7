import type { Criterion } from '../criterion.ts';

export const robust: readonly Criterion[] = [
  {
    number: '4.1.2',
    level: 'A',
    name: { da: 'Navn, rolle, værdi', en: 'Name, Role, Value' },
    status: 'met',
    where: {
      da: 'Knapper, felter og valg er HTML’s egne og har navne.',
      en: 'Buttons, fields and choices are those of HTML, and have names.',
    },
    tested: ['test/journeys/a-gallery-of-every-scene.spec.ts'],
  },
  {
    number: '4.1.3',
    level: 'AA',
    name: { da: 'Statusbeskeder', en: 'Status Messages' },
    status: 'met',
    where: {
      da: 'Det, der sker i rummet, læses op fra ét sted på hver side. Svaret på det, man selv har gjort, læses op, hvor man gjorde det. Det er ikke prøvet med en skærmlæser.',
      en: 'What happens in the room is read aloud from one place on each page. The answer to what one has done is read where one did it. It was not tried with a screen reader.',
    },
    tested: [
      'test/journeys/what-happens-is-read-aloud.spec.ts',
      'src/web/join/announce/news.test.ts',
      'src/web/facilitate/announce/news.test.ts',
      'src/web/screen/announce/news.test.ts',
    ],
  },
];
