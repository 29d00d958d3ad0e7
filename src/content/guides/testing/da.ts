import type { GuideWords } from '../guide-words.ts';
import { script } from '../standard/da/script.ts';
import { standard } from '../standard/da.ts';
import { meetingCultureForm } from './form.ts';

const factors = {
  aim: {
    name: 'Formål og dagsorden',
    lines: ['Formål', 'og dagsorden'],
    short: 'Vi ved, hvorfor vi mødes.',
    what: 'Et møde uden formål bliver til snak. Ved alle, hvad I skal nå, før I sætter jer?',
    low: 'Vi finder først ud af det undervejs.',
    high: 'Alle kender formålet, før vi begynder.',
    lowExample: 'På et kontor hedder hvert punkt »orientering«.',
    highExample: 'På et kontor står der ved hvert punkt, hvad det skal ende med.',
    opener: 'Hvornår vidste I sidst ikke, hvorfor I sad der?',
  },
  time: {
    name: 'Tid',
    lines: ['Tid'],
    short: 'Vi begynder og slutter, når vi har sagt.',
    what: 'Tiden er alles. Hvad sker der, når klokken er gået?',
    low: 'Vi går altid over tiden.',
    high: 'Vi holder tiden, også når det kniber.',
    lowExample: 'På et værksted venter ti på den sidste.',
    highExample: 'På et værksted lukker døren til tiden.',
    opener: 'Hvad koster det jer, når et møde trækker ud?',
  },
  voices: {
    name: 'Plads til alle',
    lines: ['Plads til alle'],
    short: 'Alle, der har noget at sige, bliver hørt.',
    what: 'De samme tre kan fylde et helt møde. Hvem hører I sjældent fra?',
    low: 'Det er de samme, der taler.',
    high: 'Alle bliver spurgt, og alle bliver hørt.',
    lowExample: 'På en skole siger de nye ingenting det første år.',
    highExample: 'På en skole tager hvert møde en runde, før nogen diskuterer.',
    opener: 'Hvem taler først hos jer, og hvem taler slet ikke?',
  },
  decisions: {
    name: 'Beslutninger',
    lines: ['Beslutninger'],
    short: 'Vi ved, hvornår noget er besluttet.',
    what: 'En beslutning, ingen kan huske, er ingen beslutning. Siger I den højt?',
    low: 'Vi tager de samme punkter op igen.',
    high: 'Vi siger højt, hvad vi beslutter.',
    lowExample: 'På et lager er der to meninger om, hvad der blev aftalt.',
    highExample: 'På et lager slutter hvert punkt med én sætning på tavlen.',
    opener: 'Hvornår var I sidst i tvivl om, hvad I havde besluttet?',
  },
  'follow-up': {
    name: 'Opfølgning',
    lines: ['Opfølgning'],
    short: 'Vi gør det, vi bliver enige om.',
    what: 'Det, der ikke bliver fulgt op, kunne I have sparet jer. Hvem spørger til det?',
    low: 'Det forsvinder, når vi rejser os.',
    high: 'Vi begynder med det, vi aftalte sidst.',
    lowExample: 'På et bosted ligger referaterne ulæste.',
    highExample: 'På et bosted er første punkt altid aftalerne fra sidst.',
    opener: 'Hvad blev der af det, I aftalte på det sidste møde?',
  },
};

export const da: GuideWords<typeof meetingCultureForm> = {
  ...standard(meetingCultureForm),
  name: 'Mødekultur',
  origin: 'En øvelse til prøver af Sekskant.',
  ourWords: { marker: 'Hjælpetekst', line: 'Alt her er hjælpetekst.' },
  limits: 'Linjen er et billede af en samtale om jeres møder.',
  resultTitle: 'Sådan ser vi vores mødekultur',
  purpose: {
    title: 'Formål',
    sentences: ['I taler om jeres møder.', 'I ser på fem faktorer.', 'I slutter med aftaler.'],
  },
  concept: {
    title: 'Hvad er mødekultur?',
    definition: 'Mødekultur er den måde, I plejer at holde møder på.',
    paragraphs: ['Den er jeres fælles, og I kan ændre den.'],
  },
  factors,
  questions: {
    works: 'Hvilke møder virker hos os?',
    first: 'Hvad vil vi først gøre noget ved?',
    stop: 'Hvad skal vi holde op med?',
    try: 'Hvad vil vi prøve?',
  },
  questionHints: {
    works: 'Tænk på den sidste uge.',
    first: 'Hvad ville I mærke mest?',
    stop: 'Hvad ville ingen savne?',
    try: 'Begynd i det små.',
  },
  closingQuestions: {
    change: 'Hvad ændrer vi ved vores møder?',
    care: 'Hvem holder øje med det?',
    'look-back': 'Hvornår ser vi på det igen?',
  },
  nextSteps: { observer: { name: 'Mødegæsten', line: 'Bed en anden afdeling kigge med på et møde.' } },
  checklist: [
    { id: 'room', text: 'Find et rum, hvor alle kan se hinanden.' },
    { id: 'groups', text: 'Er I mange, så del jer i grupper på 4–6 personer.' },
  ],
  script: script(meetingCultureForm, {
    purpose: 'I dag taler I om jeres møder.',
    model: 'Mødekultur er den måde, I plejer at holde møder på.',
    perFactor: {
      aim: `Den første handler om, hvorfor I mødes. ${factors.aim.opener}`,
      time: `Her ser I på tiden. ${factors.time.opener}`,
      voices: `Her ser I på, hvem der bliver hørt. ${factors.voices.opener}`,
      decisions: `Her ser I på, hvad I beslutter. ${factors.decisions.opener}`,
      'follow-up': `Den sidste handler om det, der sker bagefter. ${factors['follow-up'].opener}`,
    },
  }),
};
