import type { Criterion } from '../criterion.ts';

export const operable: readonly Criterion[] = [
  {
    number: '2.1.1',
    level: 'A',
    name: { da: 'Tastatur', en: 'Keyboard' },
    status: 'met',
    where: {
      da: 'Alt kan gøres med tastatur, også at sætte tal i diagrammet.',
      en: 'Everything can be done by keyboard, setting scores in the diagram too.',
    },
    tested: [
      'test/journeys/by-keyboard-alone.spec.ts',
      'test/journeys/the-focus-stays.spec.ts',
      'test/journeys/the-hour-by-one-key.spec.ts',
    ],
  },
  {
    number: '2.1.2',
    level: 'A',
    name: { da: 'Ingen tastaturfælde', en: 'No Keyboard Trap' },
    status: 'met',
    where: {
      da: 'Man kan altid komme videre med Tab, og Esc lukker et vindue.',
      en: 'Tab always leads on, and Esc closes a window.',
    },
    tested: ['test/journeys/a-gallery-as-people-set-it.spec.ts', 'test/journeys/the-focus-stays.spec.ts'],
  },
  {
    number: '2.1.4',
    level: 'A',
    name: { da: 'Genvejstaster med tegn', en: 'Character Key Shortcuts' },
    status: 'met',
    where: {
      da: 'Kun ? virker på hele siden, og den kan slås fra. Cifre virker kun, hvor fokus er.',
      en: 'Only ? works on the whole page, and it can be turned off. Digits work only where the focus is.',
    },
    tested: ['test/journeys/the-focus-stays.spec.ts', 'test/journeys/a-facilitator-keeps-their-place.spec.ts'],
  },
  {
    number: '2.2.1',
    level: 'A',
    name: { da: 'Justerbar tidsbegrænsning', en: 'Timing Adjustable' },
    status: 'met',
    where: {
      da: 'Når tiden i en fase er gået, bliver intet lukket. Tovholderen kan lægge tid til.',
      en: 'When the time of a phase is over, nothing closes. The facilitator can add time.',
    },
    tested: ['test/journeys/the-hour-by-one-key.spec.ts', 'read in the code, 2026-11-27'],
  },
  {
    number: '2.2.2',
    level: 'A',
    name: { da: 'Sæt på pause, stop, skjul', en: 'Pause, Stop, Hide' },
    status: 'met',
    where: {
      da: 'Sider skifter, når rummet gør noget: det er det, de er til. Intet bevæger sig af sig selv, og animationer følger systemets valg.',
      en: 'Pages change when the room does something: that is what they are for. Nothing moves by itself, and animations follow the choice of the system.',
    },
    tested: ['test/journeys/a-gallery-as-people-set-it.spec.ts', 'read in the code, 2026-11-27'],
  },
  {
    number: '2.3.1',
    level: 'A',
    name: { da: 'Tre glimt eller under tærskelværdi', en: 'Three Flashes or Below Threshold' },
    status: 'met',
    where: {
      da: 'Intet blinker.',
      en: 'Nothing flashes.',
    },
    tested: ['test/journeys/a-gallery-as-people-set-it.spec.ts', 'read in the code, 2026-11-27'],
  },
  {
    number: '2.4.1',
    level: 'A',
    name: { da: 'Spring blokke over', en: 'Bypass Blocks' },
    status: 'met',
    where: {
      da: 'Tovholderens side begynder med to spring. På telefonen er fokus på sidens titel, når den er ny.',
      en: 'The facilitator’s page begins with two skips. On a phone the title of a new page has focus.',
    },
    tested: ['test/journeys/the-focus-stays.spec.ts'],
  },
  {
    number: '2.4.2',
    level: 'A',
    name: { da: 'Sidetitler', en: 'Page Titled' },
    status: 'met',
    where: {
      da: 'Titlen siger, hvilket trin siden er ved, og for hvilken gruppe.',
      en: 'The title says which step the page is at, and for which group.',
    },
    tested: ['test/journeys/by-keyboard-alone.spec.ts'],
  },
  {
    number: '2.4.3',
    level: 'A',
    name: { da: 'Fokusrækkefølge', en: 'Focus Order' },
    status: 'met',
    where: {
      da: 'Fokus bliver aldrig væk: en knap, der forsvinder, giver det til sin nabo.',
      en: 'Focus is never lost: a button that goes away gives it to its neighbour.',
    },
    tested: ['test/journeys/the-focus-stays.spec.ts'],
  },
  {
    number: '2.4.4',
    level: 'A',
    name: { da: 'Formål med links (i kontekst)', en: 'Link Purpose (In Context)' },
    status: 'met',
    where: {
      da: 'Et links tekst siger, hvor det fører hen.',
      en: 'The text of a link says where it leads.',
    },
    tested: ['read in the code, 2026-11-27'],
  },
  {
    number: '2.4.5',
    level: 'AA',
    name: { da: 'Flere måder', en: 'Multiple Ways' },
    status: 'met',
    where: {
      da: 'Man kommer ind med kode, QR-kode eller link, og forsiden viser ens egne dialoger. Resten er trin i et forløb.',
      en: 'One comes in by code, QR code or link, and the front page lists one’s own dialogues. The rest are steps of a process.',
    },
    tested: ['read in the code, 2026-11-27'],
  },
  {
    number: '2.4.6',
    level: 'AA',
    name: { da: 'Overskrifter og etiketter', en: 'Headings and Labels' },
    status: 'met',
    where: {
      da: 'Vurderingens spørgsmål nævner faktoren, og overskrifter siger, hvad der følger.',
      en: 'The question of a rating names its factor, and headings say what follows.',
    },
    tested: ['read in the code, 2026-11-27'],
  },
  {
    number: '2.4.7',
    level: 'AA',
    name: { da: 'Synligt fokus', en: 'Focus Visible' },
    status: 'met',
    where: {
      da: 'Alt har en ring på tre px, når det har fokus.',
      en: 'Everything has a ring of three px when it has focus.',
    },
    tested: ['test/journeys/a-gallery-as-people-set-it.spec.ts'],
  },
  {
    number: '2.4.11',
    level: 'AA',
    name: { da: 'Fokus ikke skjult (minimum)', en: 'Focus Not Obscured (Minimum)' },
    status: 'met',
    where: {
      da: 'Det, der har fokus, ruller frem over bjælken nederst.',
      en: 'What has focus scrolls clear of the bar at the foot.',
    },
    tested: ['test/journeys/the-focus-stays.spec.ts'],
  },
  {
    number: '2.5.1',
    level: 'A',
    name: { da: 'Pegebevægelser', en: 'Pointer Gestures' },
    status: 'met',
    where: {
      da: 'Intet kræver flere fingre eller en bestemt bevægelse.',
      en: 'Nothing needs several fingers or a certain movement.',
    },
    tested: ['read in the code, 2026-11-27'],
  },
  {
    number: '2.5.2',
    level: 'A',
    name: { da: 'Annullering af pegehandlinger', en: 'Pointer Cancellation' },
    status: 'met',
    where: {
      da: 'Knapper virker, når man slipper.',
      en: 'Buttons act when they are let go.',
    },
    tested: ['read in the code, 2026-11-27'],
  },
  {
    number: '2.5.3',
    level: 'A',
    name: { da: 'Etiket i navn', en: 'Label in Name' },
    status: 'met',
    where: {
      da: 'Det, der læses op, rummer det, der står på knappen.',
      en: 'What is read aloud holds what stands on the button.',
    },
    tested: ['test/journeys/a-gallery-as-people-set-it.spec.ts'],
  },
  {
    number: '2.5.4',
    level: 'A',
    name: { da: 'Aktivering ved bevægelse', en: 'Motion Actuation' },
    status: 'none',
    where: {
      da: 'Intet virker ved, at man bevæger telefonen.',
      en: 'Nothing acts when a phone is moved.',
    },
    tested: [],
  },
  {
    number: '2.5.7',
    level: 'AA',
    name: { da: 'Trækkebevægelser', en: 'Dragging Movements' },
    status: 'met',
    where: {
      da: 'Et tal vælges med et tryk. En fil kan trækkes ind på siden og også vælges med en knap.',
      en: 'A score is chosen with a press. A file can be dragged onto the page, and chosen with a button as well.',
    },
    tested: ['src/web/result/file/Chooser.svelte', 'read in the code, 2026-11-27'],
  },
  {
    number: '2.5.8',
    level: 'AA',
    name: { da: 'Målstørrelse (minimum)', en: 'Target Size (Minimum)' },
    status: 'met',
    where: {
      da: 'Knapper er mindst 44 px høje.',
      en: 'Buttons are at least 44 px high.',
    },
    tested: ['test/journeys/a-gallery-of-every-scene.spec.ts'],
  },
];
