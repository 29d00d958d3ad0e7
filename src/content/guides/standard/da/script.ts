import type { GuideForm } from '../../../../dialogue/guide.ts';
import { spelled } from '../../../count/da.ts';
import type { Lines, OwnLines, Script } from '../../guide-words.ts';

/** Returns what the facilitator may say in a dialogue of this form, around what the guide says of its own subject. */
export function script<Factor extends string>(form: GuideForm, own: OwnLines<Factor>): Script<Factor> {
  return {
    lobby,
    purpose: purpose(own),
    lastTime,
    model: { ...model(form, own), perFactor: own.perFactor },
    exercise: exercise(form, own),
    plenary,
    closing: closing(form),
    ended,
  };
}

const join = 'Velkommen. Scan koden med telefonen, eller tast den ind. Du skal ikke skrive dit navn.';
const noPhone = 'Har du ingen telefon med, så sig til. Papir er lige så godt.';

const lobby = {
  say: [join, 'Telefonen viser, hvilken gruppe du er i. Sæt dig hos din gruppe.', noPhone],
  alone: [join, noPhone],
  tips: [
    'Begynd, når de fleste er med. Man kan godt komme til senere. Fra øvelsen er det bordet eller dig, der lukker ind.',
    'Aftal nu med lederen, at han eller hun svarer og taler til sidst.',
  ],
};

function purpose(own: OwnLines<string>): Lines {
  const say = [
    own.purpose,
    'Der er ingen rigtige svar. Jeres egne tal ser kun I ved bordet, uden navne. Når dialogen slutter, er de slettet.',
    'Når vi slutter, har vi et fælles billede og nogle aftaler om, hvem der gør hvad.',
  ];
  return {
    say,
    alone: say,
    tips: [
      'Hold det kort, og sig, hvad aftalerne skal bruges til.',
      'Spørger nogen, så sig: »Det er en samtale, ikke en måling og ikke en APV.«',
    ],
  };
}

const sinceLastTime = [
  'Sidst aftalte vi noget. Vi tager aftalerne en ad gangen: Hvad blev der af dem?',
  'Er en af dem ikke blevet til noget, så spørger vi, hvad der stod i vejen, og ikke, hvis skyld det er.',
  'Det, I stadig vil, tager vi med igen i dag.',
];

const lastTime = {
  say: sinceLastTime,
  alone: sinceLastTime,
  perAgreement: 'Hvad blev der af den her aftale? Lad os høre den ansvarlige først.',
  tips: [
    'Brug et minut eller to på hver aftale, og skriv én linje om, hvad der kom ud af den.',
    '»Droppet« er også et svar. Det er bedre end en aftale, som ingen tror på.',
    'Tag kun det med igen, som nogen vil have ansvaret for. Fristen sætter I, når I aftaler til sidst.',
    'Var de fleste her ikke sidst, så læs aftalen højt, og sig, hvorfor den blev lavet.',
  ],
};

function model({ factors }: GuideForm, own: OwnLines<string>): Lines {
  const say = [
    own.model,
    `Modellen har ${spelled(factors.length)} faktorer. Tænk på den sidste måned, mens vi går dem igennem. I skal ikke sætte tal endnu.`,
  ];
  return {
    say,
    alone: say,
    tips: [
      'Brug et minut på hver faktor. Spørg: Giver det mening? Er der et ord, vi skal forklare?',
      'Brug gerne et eksempel fra jeres egen hverdag.',
      'Begynder nogen at svare eller sætte tal, så bed dem gemme det til øvelsen.',
    ],
  };
}

function exercise({ factors, questions }: GuideForm, own: OwnLines<string>): Script<string>['exercise'] {
  const say = [
    own.exercise,
    'Svar først på, hvor mange I sidder ved bordet. Sæt så jeres egne tal i stilhed. Tænk på den sidste måned.',
    'Når alle ved bordet har låst, ser I, hvor tæt I ligger, uden navne. Snak først om det, I ser forskelligt på.',
    `Find så ét tal for hver faktor. Snak jer frem til det, og regn det ikke ud. Til sidst svarer I på de ${spelled(questions.length)} spørgsmål.`,
  ];
  return {
    say,
    alone: say,
    together: [
      `Tag de ${spelled(factors.length)} faktorer en ad gangen. Find sammen ét tal fra 1 til 5. 1 er lav, og 5 er høj.`,
      'Lad alle sige, hvad de tænker, før I vælger tallet. Lederen siger sit tal til sidst. Snak jer frem til det, og regn det ikke ud.',
      `Når linjen er tegnet, svarer I på de ${spelled(questions.length)} spørgsmål.`,
    ],
    tips: [
      'Brug halvdelen af tiden på tallene og halvdelen på spørgsmålene. Sig til ved halvtid.',
      'Lederen taler til sidst.',
      'Ingen skal sige, hvilket tal de valgte. Begynder nogen at gætte, så spørg i stedet, hvad der taler for tallet.',
      'Er alle hurtigt enige, så spørg: Hvad skulle der til for at komme ét tal højere?',
      'Bliver der stille, så tæl til ti. Bed derefter om et eksempel fra den sidste måned.',
      'Kommer der en sag om én person, så stop venligt. Tag den efter mødet med lederen eller arbejdsmiljørepræsentanten.',
      'Bliver nogen ked af det, så hold en pause.',
    ],
    perStep: {
      rate: 'Sæt dine tal uden at tale sammen. Tænk på den sidste måned, ikke kun på i går. Ved du det ikke, så tryk »Ved ikke«.',
      compare:
        'Begynd der, hvor I ligger længst fra hinanden. Hvad taler for det laveste tal? Hvad taler for det højeste?',
      agree:
        'Find ét tal, I alle kan stå inde for. Er I stadig uenige, så vælg et tal, og tag uenigheden med til spørgsmålene.',
      discuss:
        'Tag spørgsmålene i rækkefølge, og skriv det vigtigste ned. Vælg en til tre faktorer, I vil gøre noget ved.',
    },
  };
}

const plenary = {
  say: [
    'Her er alle gruppernes linjer. De viser, hvad I har talt om. De viser ikke, hvem der er bedst.',
    'Vi tager en gruppe ad gangen. Hvad talte I mest om, og hvad vil I gøre noget ved?',
    'Se så på tværs. Hvor er grupperne enige, og hvor er de ikke?',
  ],
  alone: ['Se på jeres linje sammen. Hvad lægger I mærke til?', 'Hvad af det, I har talt om, skal blive til aftaler?'],
  tips: [
    'Et minut til hver gruppe. Er der mange, så hør tre eller fire, og spørg, hvem der har set noget andet.',
    'Ros ikke et tal, og kritisér det ikke. Spørg, hvad der ligger bag.',
    'Lad lederen lytte og tale til sidst.',
    'Vil ingen begynde, så spørg: Hvad overraskede jer?',
  ],
  perBeat: {
    empty:
      'Nu ser I gruppernes linjer, først sammen og så en ad gangen. De viser, hvad I har talt om. De viser ikke, hvem der er bedst.',
    lines: 'Her er alle gruppernes linjer. Se på dem et øjeblik, før vi taler. Hvad lægger I mærke til?',
    group: 'Fortæl kort: Hvad talte I mest om, og hvad vil I gøre noget ved?',
    median: 'Se så på tværs. Hvor er grupperne enige, og hvor er de ikke?',
    focus: 'Her er de faktorer, grupperne vil gøre noget ved. Hvilke går igen?',
    notes: 'Grupperne har valgt disse noter. Vil nogen sige lidt mere om dem?',
  },
  lastTime: 'Den stiplede linje er fra sidst. Hvad har flyttet sig, og hvad har vi gjort anderledes?',
};

function closing({ closingQuestions }: GuideForm): Script<string>['closing'] {
  const say = [
    `Nu skal samtalen blive til aftaler. Vi tager ${spelled(closingQuestions.length)} spørgsmål og skriver svarene ned.`,
    'En aftale siger, hvad der skal ske, hvem der har ansvaret, og hvornår det er gjort. Begynd med det, der kan ændres for alle.',
    'Til sidst finder vi en dag, hvor vi følger op.',
  ];
  return {
    say,
    alone: say,
    readOut: [
      'Jeg læser nu op, hvad vi har aftalt. Hør efter, om det er det, I mente.',
      'Er det din aftale, så sig ja, når den bliver læst op. Passer datoen?',
      'Til sidst: Hvilken dag mødes vi igen og ser, hvad der blev af det?',
    ],
    readOutNone: [
      'Vi har ikke skrevet nogen aftaler. Er der én ting, vi vil gøre?',
      'Hvis ikke, så er det også et svar. Hvilken dag mødes vi igen?',
    ],
    tips: [
      'To aftaler, der bliver holdt, er bedre end ti.',
      'Den ansvarlige skal have sagt ja.',
      'Spørg lederen til sidst: Hvad kan du sige ja til nu, og hvad skal du undersøge?',
      'Kan I ikke nå en aftale, så aftal, hvornår I taler videre.',
    ],
  };
}

const thanks = [
  'Tak for i dag. Du kan se linjen og aftalerne på din telefon.',
  'Næste gang begynder vi med aftalerne fra i dag.',
];

const ended = {
  say: thanks,
  alone: thanks,
  tips: [
    'Send resultatet til alle, også dem, der ikke var med.',
    'Sæt dagen for opfølgning i kalenderen nu. Sker der ikke noget, mister folk lysten til næste gang.',
    'Tag resultatet med til den årlige arbejdsmiljødrøftelse.',
  ],
};
