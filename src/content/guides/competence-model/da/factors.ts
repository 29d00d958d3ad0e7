import { nfa } from '../nfa.ts';

// Each factor's name is NFA's. All else is our own help text: NFA's page of definitions is not in our source.
export const factors = {
  openness: {
    name: nfa.factors.openness,
    lines: ['Åbenhed, tillid og', 'psykologisk tryghed'],
    short: 'Vi har tillid nok til at sige det svære.',
    what: 'Et problem kan først løses, når nogen har sagt det højt. Det sker, når man trygt kan sige »jeg lavede en fejl«, »jeg er uenig« eller »jeg kan ikke nå det«.',
    low: 'Det svære siger vi kun på vej hjem.',
    high: 'Vi siger det svære til hinanden og til lederen.',
    lowExample: 'På et sengeafsnit siger ingen, at nattevagten var for hård. Det bliver kun sagt på tomandshånd.',
    highExample:
      'På et sengeafsnit siger en ny kollega om morgenen, at hun var utryg i nat. De andre spørger til det, og ingen går i forsvar.',
    opener: 'Hvad sker der, når nogen siger: »Det her går ikke«?',
  },
  innovation: {
    name: nfa.factors.innovation,
    lines: ['Innovation'],
    short: 'Vi prøver noget nyt, når det gamle ikke virker.',
    what: 'Nogle problemer bliver ved med at komme igen, når I gør, som I plejer. Så skal der en ny idé til, og nogen skal have lov til at prøve den.',
    low: 'Vi gør, som vi plejer, selv om det ikke virker.',
    high: 'Vi prøver en idé af og ser, om den virker.',
    lowExample:
      'På et lager er der vrøvl ved hvert vagtskifte. Kommer nogen med en idé, er svaret: »Det har vi prøvet.«',
    highExample:
      'På et lager prøver to hold at mødes ti minutter ved vagtskiftet. Efter fjorten dage beslutter de, om de bliver ved.',
    opener: 'Hvornår prøvede I sidst en ny løsning?',
  },
  motivation: {
    name: nfa.factors.motivation,
    lines: ['Motivation'],
    short: 'Vi vil gerne gøre noget, fordi det nytter.',
    what: 'Man tager fat på et problem, når man tror på, at det nytter. Det tror man lettere på, når man har set det ske før.',
    low: 'Vi tror ikke, det nytter, så vi lader det ligge.',
    high: 'Vi tror på, at det nytter, så vi tager fat.',
    lowExample: 'På en skole har lærerne nævnt uroen på gangen tre gange. Der skete ikke noget. Nu nævner ingen det.',
    highExample: 'På en skole blev gårdvagterne lavet om, da lærerne sagde til. Nu taler de også om uroen på gangen.',
    opener: 'Hvornår nyttede det sidst at gøre noget?',
  },
  resources: {
    name: nfa.factors.resources,
    lines: ['Tid og ressourcer'],
    short: 'Vi har tid og hænder til at gøre noget.',
    what: 'At løse et problem tager tid, og nogle gange koster det penge. Her ser I på, om der er sat noget af til det.',
    low: 'Vi når det ikke. Dagens arbejde kommer først.',
    high: 'Vi har sat tid og penge af, og de bliver brugt.',
    lowExample: 'I hjemmeplejen er mødet om arbejdsmiljø aflyst tre gange, fordi der manglede folk.',
    highExample: 'I hjemmeplejen står mødet om arbejdsmiljø i vagtplanen. Det bliver holdt, også når der er travlt.',
    opener: 'Hvornår havde I sidst tid til et problem?',
  },
  systematics: {
    name: nfa.factors.systematics,
    lines: ['Systematik'],
    short: 'Vi går fra problem til aftale og følger op.',
    what: 'Et problem må ikke blive glemt, fordi den, der nævnte det, har fri. Bliver det skrevet ned, får nogen ansvaret, og ser I efter, om det hjalp?',
    low: 'Vi taler om det samme igen og igen.',
    high: 'Vi skriver aftaler ned og ser, om de hjalp.',
    lowExample: 'På et kontor bliver man enige om færre forstyrrelser. Tre måneder efter kan ingen huske aftalen.',
    highExample:
      'På et kontor står aftalerne på tavlen med navn og dato. De bliver gået igennem den første mandag i måneden.',
    opener: 'Hvad blev der af det, I sidst aftalte?',
  },
  knowledge: {
    name: nfa.factors.knowledge,
    lines: ['Teknikker', 'og viden'],
    short: 'Vi kan gribe problemer an og finde hjælp.',
    what: 'God vilje er ikke nok. I skal også vide, hvad der slider, hvordan man taler om det, og hvor der er hjælp at få.',
    low: 'Vi ser problemet, men ikke, hvad vi kan gøre.',
    high: 'Vi ved, hvad vi kan gøre, og hvem vi kan spørge.',
    lowExample: 'På en fabrik slider den nye vagtplan. Ingen ved, hvordan man tager det op.',
    highExample:
      'På en fabrik slider den nye vagtplan. Holdet går til arbejdsmiljørepræsentanten, og sammen finder de årsagen.',
    opener: 'Hvem spørger I, når I er i tvivl?',
  },
};
