import type { Criterion } from '../criterion.ts';

export const perceivable: readonly Criterion[] = [
  {
    number: '1.1.1',
    level: 'A',
    name: { da: 'Ikke-tekstligt indhold', en: 'Non-text Content' },
    status: 'met',
    where: {
      da: 'Hvert diagram har et navn, en beskrivelse og en tabel med det samme. QR-koder har den adresse, de fører til, som tekst.',
      en: 'Each diagram has a name, a description and a table with the same content. QR codes have the address they lead to as text.',
    },
    tested: ['test/journeys/a-gallery-of-every-scene.spec.ts', 'src/web/parts/radar/RadarTable.svelte'],
  },
  {
    number: '1.2.1',
    level: 'A',
    name: { da: 'Kun lyd og kun video (optaget)', en: 'Audio-only and Video-only (Prerecorded)' },
    status: 'none',
    where: {
      da: 'Der er ingen optagelser.',
      en: 'There are no recordings.',
    },
    tested: [],
  },
  {
    number: '1.2.2',
    level: 'A',
    name: { da: 'Undertekster (optaget)', en: 'Captions (Prerecorded)' },
    status: 'none',
    where: {
      da: 'Der er ingen optagelser.',
      en: 'There are no recordings.',
    },
    tested: [],
  },
  {
    number: '1.2.3',
    level: 'A',
    name: {
      da: 'Synstolkning eller mediealternativ (optaget)',
      en: 'Audio Description or Media Alternative (Prerecorded)',
    },
    status: 'none',
    where: {
      da: 'Der er ingen optagelser.',
      en: 'There are no recordings.',
    },
    tested: [],
  },
  {
    number: '1.2.4',
    level: 'AA',
    name: { da: 'Undertekster (live)', en: 'Captions (Live)' },
    status: 'none',
    where: {
      da: 'Ingen lyd eller video bliver sendt.',
      en: 'No sound or video is transmitted.',
    },
    tested: [],
  },
  {
    number: '1.2.5',
    level: 'AA',
    name: { da: 'Synstolkning (optaget)', en: 'Audio Description (Prerecorded)' },
    status: 'none',
    where: {
      da: 'Der er ingen optagelser.',
      en: 'There are no recordings.',
    },
    tested: [],
  },
  {
    number: '1.3.1',
    level: 'A',
    name: { da: 'Information og relationer', en: 'Info and Relationships' },
    status: 'met',
    where: {
      da: 'Overskrifter, lister, tabeller, grupper af felter og landemærker er HTML’s egne.',
      en: 'Headings, lists, tables, groups of fields and landmarks are those of HTML.',
    },
    tested: ['test/journeys/a-gallery-of-every-scene.spec.ts'],
  },
  {
    number: '1.3.2',
    level: 'A',
    name: { da: 'Betydningsbærende rækkefølge', en: 'Meaningful Sequence' },
    status: 'met',
    where: {
      da: 'Siderne læses i den rækkefølge, de ses i. Knappen nederst på telefonen kommer efter det, den handler om.',
      en: 'Pages read in the order in which they are seen. The button at the foot of a phone comes after what it is about.',
    },
    tested: ['test/journeys/the-focus-stays.spec.ts', 'read in the code, 2026-11-27'],
  },
  {
    number: '1.3.3',
    level: 'A',
    name: { da: 'Sensoriske egenskaber', en: 'Sensory Characteristics' },
    status: 'met',
    where: {
      da: 'Ingen vejledning peger på form, farve eller sted alene.',
      en: 'No instruction relies on shape, colour or place alone.',
    },
    tested: ['read in the code, 2026-11-27'],
  },
  {
    number: '1.3.4',
    level: 'AA',
    name: { da: 'Visningsretning', en: 'Orientation' },
    status: 'met',
    where: {
      da: 'Alle sider virker på højkant og på tværs.',
      en: 'All pages work upright and on their side.',
    },
    tested: ['test/journeys/a-gallery-of-every-scene.spec.ts'],
  },
  {
    number: '1.3.5',
    level: 'AA',
    name: { da: 'Identificér formålet med input', en: 'Identify Input Purpose' },
    status: 'met',
    where: {
      da: 'Ingen felter handler om læseren selv, ud over arbejdspladsens navn, som har sit formål i koden.',
      en: 'No field is about the readers themselves but the name of the workplace, which has its purpose in the code.',
    },
    tested: ['src/web/start/PlanFields.svelte'],
  },
  {
    number: '1.4.1',
    level: 'A',
    name: { da: 'Brug af farve', en: 'Use of Color' },
    status: 'met',
    where: {
      da: 'Grupper har en form ud over farven, det valgte har et flueben eller en kant, og den aktuelle fane er markeret.',
      en: 'Groups have a shape besides their colour, what is chosen has a tick or an edge, and the current tab is marked.',
    },
    tested: ['test/journeys/a-gallery-of-every-scene.spec.ts', 'read in the code, 2026-11-27'],
  },
  {
    number: '1.4.2',
    level: 'A',
    name: { da: 'Kontrol af lyd', en: 'Audio Control' },
    status: 'met',
    where: {
      da: 'Storskærmens toner varer under tre sekunder og kan slås fra.',
      en: 'The tones of the screen last less than three seconds and can be turned off.',
    },
    tested: ['src/web/screen/Controls.svelte', 'read in the code, 2026-11-27'],
  },
  {
    number: '1.4.3',
    level: 'AA',
    name: { da: 'Kontrast (minimum)', en: 'Contrast (Minimum)' },
    status: 'met',
    where: {
      da: 'Tekst har mindst 4,5 til 1 i lyst, mørkt og på storskærmen.',
      en: 'Text has at least 4.5 to 1 in light, in dark and on the screen.',
    },
    tested: ['test/journeys/a-gallery-of-every-scene.spec.ts'],
  },
  {
    number: '1.4.4',
    level: 'AA',
    name: { da: 'Ændring af tekststørrelse', en: 'Resize Text' },
    status: 'partly',
    where: {
      da: 'Tekst på 200 % bliver ombrudt, også på 320 px. Storskærmens tekst fylder skærmen og er først dobbelt så stor ved en zoom på 400 %.',
      en: 'Text at 200 % wraps, at 320 px too. Text on the screen fills it, and is twice as large only at a zoom of 400 %.',
    },
    tested: ['test/journeys/a-gallery-of-every-scene.spec.ts', 'by hand, 2026-11-27'],
  },
  {
    number: '1.4.5',
    level: 'AA',
    name: { da: 'Billeder af tekst', en: 'Images of Text' },
    status: 'met',
    where: {
      da: 'Der er ingen billeder af tekst.',
      en: 'There are no images of text.',
    },
    tested: ['read in the code, 2026-11-27'],
  },
  {
    number: '1.4.10',
    level: 'AA',
    name: { da: 'Ombrydning', en: 'Reflow' },
    status: 'met',
    where: {
      da: 'Siderne står i én spalte på 320 px, og det svarer til en zoom på 400 %. Hvert trin er prøvet på alle sprog.',
      en: 'Pages stand in one column at 320 px, as at a zoom of 400 %. Each step was tried in all languages.',
    },
    tested: ['test/journeys/a-gallery-of-every-scene.spec.ts', 'test/journeys/the-focus-stays.spec.ts'],
  },
  {
    number: '1.4.11',
    level: 'AA',
    name: { da: 'Kontrast for ikke-tekstligt indhold', en: 'Non-text Contrast' },
    status: 'met',
    where: {
      da: 'Kanter på felter, fokusringen, linjer og mærker har mindst 3 til 1. Gitteret er svagere, og uden det kan diagrammet stadig læses.',
      en: 'Edges of fields, the focus ring, lines and marks have at least 3 to 1. The grid is weaker, and the diagram is read without it.',
    },
    tested: ['src/web/parts/style/tokens.css', 'read in the code, 2026-11-27'],
  },
  {
    number: '1.4.12',
    level: 'AA',
    name: { da: 'Tekstafstand', en: 'Text Spacing' },
    status: 'met',
    where: {
      da: 'Afstand mellem linjer, ord og bogstaver kan øges på telefoner, bærbare og storskærm.',
      en: 'Lines, words and letters can be spaced wider on phones, on laptops and on the screen.',
    },
    tested: ['test/journeys/a-gallery-of-every-scene.spec.ts', 'test/journeys/a-gallery-as-people-set-it.spec.ts'],
  },
  {
    number: '1.4.13',
    level: 'AA',
    name: { da: 'Indhold ved hover eller fokus', en: 'Content on Hover or Focus' },
    status: 'none',
    where: {
      da: 'Intet indhold kommer frem, fordi man peger på noget eller har fokus på det.',
      en: 'No content appears because something is pointed at or has focus.',
    },
    tested: ['read in the code, 2026-11-27'],
  },
];
