// Each factor's name is NFA's. All else is our own help text: NFA's page of definitions is not in our source.
export const factors = {
  openness: {
    name: 'Åbenhed, tillid og psykologisk tryghed',
    lines: ['Åbenhed, tillid og', 'psykologisk tryghed'],
    short: 'Vi kan sige højt, hvad der er svært, uden at det koster os noget.',
    what: 'I kan kun løse et problem, som nogen tør nævne. Hvad sker der, når en siger »jeg lavede en fejl«, »jeg er uenig« eller »jeg kan ikke nå det«?',
    low: 'Vi siger det svære i bilen hjem, ikke på mødet.',
    high: 'Vi siger det svære højt, også når lederen er med.',
    lowExample: 'På et sengeafsnit siger ingen, at nattevagten var for hård. Det bliver kun sagt på tomandshånd.',
    highExample:
      'På et sengeafsnit siger en ny kollega om morgenen, at hun var utryg i nat. De andre spørger til det, og ingen går i forsvar.',
    opener: 'Hvad sker der hos jer, når en siger: Det her går ikke?',
  },
  innovation: {
    name: 'Innovation',
    lines: ['Innovation'],
    short: 'Vi prøver noget nyt, når det gamle ikke virker.',
    what: 'Nogle problemer kommer igen, selv om I gør, som I plejer. Så skal der en ny idé til, og nogen skal have lov til at prøve den af.',
    low: 'Vi gør, som vi plejer, også når det ikke virker.',
    high: 'Vi prøver en idé af i det små og ser, om den virker.',
    lowExample: 'På et lager er der vrøvl ved hvert vagtskifte. Kommer nogen med en idé, er svaret: Det har vi prøvet.',
    highExample:
      'På et lager prøver to hold at mødes ti minutter ved vagtskiftet. Efter fjorten dage beslutter de, om de bliver ved.',
    opener: 'Hvornår prøvede I sidst noget nyt for at løse et problem i arbejdsmiljøet?',
  },
  motivation: {
    name: 'Motivation',
    lines: ['Motivation'],
    short: 'Vi har lyst og overskud til at tage fat på problemer i arbejdsmiljøet.',
    what: 'Man kan være glad for sit arbejde og alligevel lade problemerne ligge. Tror I på, at det nytter at gøre noget, og er det flere end de samme to, der går ind i det?',
    low: 'Vi lader det som regel ligge.',
    high: 'Vi tager fat, også når det er svært.',
    lowExample: 'På en skole taler lærerne tit om konflikter i 8. klasse. Når nogen skal tage fat, bliver der stille.',
    highExample: 'På en skole går tre lærere videre med konflikterne i 8. klasse. De andre hjælper, når det kniber.',
    opener: 'Hvad får jer til at tage fat på et problem, og hvad får jer til at lade det ligge?',
  },
  resources: {
    name: 'Tid og ressourcer',
    lines: ['Tid og ressourcer'],
    short: 'Vi har tid, hænder og penge til at gøre noget ved problemerne.',
    what: 'Det handler ikke kun om travlhed. Er der sat tid af til at tale om problemerne, og må nogen bruge timer og penge på at løse dem?',
    low: 'Vi når det ikke, for dagens arbejde kommer altid først.',
    high: 'Vi har sat tid af, og tiden bliver ikke taget fra os.',
    lowExample: 'I hjemmeplejen er mødet om arbejdsmiljø aflyst tre gange, fordi der manglede folk.',
    highExample:
      'I hjemmeplejen står der en halv time i vagtplanen hver måned. Den bliver holdt, også når der er travlt.',
    opener: 'Hvad ville I tage fat på, hvis I fik en time mere om måneden til det?',
  },
  systematics: {
    name: 'Systematik',
    lines: ['Systematik'],
    short: 'Vi har en fast måde at gå fra problem til aftale på, og vi følger op.',
    what: 'Et problem må ikke blive glemt, fordi den, der nævnte det, har fri. Bliver det skrevet ned, får nogen ansvaret, og ser I efter, om det hjalp?',
    low: 'Vi taler om det samme igen og igen, og ingen følger op.',
    high: 'Vi skriver ned, hvem der gør hvad, og ser, om det hjalp.',
    lowExample: 'På et kontor bliver man enige om færre forstyrrelser. Tre måneder efter kan ingen huske aftalen.',
    highExample:
      'På et kontor står aftalerne på tavlen med navn og dato. De bliver gået igennem den første mandag i måneden.',
    opener: 'Hvad blev der af det, I sidst aftalte?',
  },
  knowledge: {
    name: 'Teknikker og viden',
    lines: ['Teknikker', 'og viden'],
    short: 'Vi ved, hvordan vi griber et problem an, og hvor vi kan få hjælp.',
    what: 'God vilje er ikke nok. Ved I, hvad stress gør ved mennesker, hvordan man taler om en konflikt, og hvem man kan ringe til?',
    low: 'Vi kan se, det er galt, men ikke, hvad vi skal gøre.',
    high: 'Vi ved, hvad vi kan gøre, og hvem vi kan spørge.',
    lowExample:
      'På en fabrik kan alle se, at en kollega har det skidt. Ingen ved, hvad man siger, eller hvem man går til.',
    highExample: 'På en fabrik har to kolleger lært at tage den første samtale. Alle ved, hvem de er.',
    opener: 'Hvornår stod I sidst med et problem uden at vide, hvad I skulle gøre?',
  },
};
