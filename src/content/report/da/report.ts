import { spelled } from '../../count/da.ts';

/** The report, made to be read by people who were not there. */
export const report = {
  none: '–',
  unscored: 'intet tal',
  described: (factor: string, score: string) => `${factor}: ${score}`,
  describedMedian: (factor: string, median: string, spread: string) =>
    `${factor}: midten ${median}, fra laveste til højeste ${spread}`,
  describedPrevious: (score: string) => `sidst ${score}`,
  untitled: 'Dialog om arbejdsmiljø',
  emptyDiagram: {
    title: 'Tomt diagram',
    description: (factors: number) =>
      `Et diagram med ${spelled(factors)} akser, en for hver faktor, og ringe fra 1 i midten til 5 yderst.`,
  },
  summary: {
    alone: (people: string, date: string) => `${people} talte sammen den ${date}.`,
    aloneUncounted: (date: string) => `Vi talte sammen den ${date}.`,
    groupsUncounted: (groups: number, date: string) => `${groups} grupper talte sammen den ${date}.`,
    groups: (people: string, groups: number, date: string) => `${people} talte sammen i ${groups} grupper den ${date}.`,
    facilitator: (name: string) => `Tovholder: ${name}.`,
    agreedAlone: 'Det er de tal, gruppen blev enig om.',
    agreedInGroups: 'Hver gruppe blev enig om sine tal.',
    focusOn: (factor: string) => `»${factor}«`,
    focus: (factors: string) => `Vi har valgt at gøre noget ved ${factors}.`,
    focusInGroups: (factors: string, groups: number) =>
      groups === 2
        ? `Begge grupper vil gøre noget ved ${factors}.`
        : `Mindst halvdelen af grupperne vil gøre noget ved ${factors}.`,
    running: 'Dialogen var ikke slut, da rapporten blev lavet.',
  },
  key: {
    line: 'Vores linje',
    median: 'Midten: tallet i midten, når gruppernes tal står på række',
    spread: 'Det grå felt: fra det laveste til det højeste tal',
    previous: (date: string) => `Sidst, ${date}`,
    focus: 'Valgt som fokus',
    focusByHalf: 'Valgt som fokus af mindst halvdelen af grupperne',
  },
  factors: {
    title: 'Faktor for faktor',
    factor: 'Faktor',
    score: 'Vores tal',
    median: 'Midten',
    spread: 'Laveste–højeste',
    previous: 'Sidst',
    focus: 'Fokus',
    chosen: 'Ja',
    chosenBy: (groups: number, of: number) => `${groups} af ${of} grupper`,
    one: (score: string) => `Vi blev enige om ${score}.`,
    noScore: 'Der er ikke sat et tal.',
    allScored: (score: string) => `De satte alle ${score}.`,
    allSame: (groups: number, score: string) => `${groups === 2 ? 'Begge' : `Alle ${groups}`} grupper satte ${score}.`,
    oneScored: (score: string, of: number) => `En af ${of} grupper satte et tal: ${score}.`,
    between: (lowest: string, highest: string, median: string) =>
      `De ligger fra ${lowest} til ${highest}. Midten er ${median}.`,
    scoredBy: (groups: number, of: number) => `${groups} af ${of} grupper har sat et tal.`,
    consensus: {
      agree: 'Grupperne ligger tæt.',
      differ: 'Grupperne ser lidt forskelligt på det.',
      farApart: 'Grupperne ser meget forskelligt på det.',
    },
    change: {
      score: {
        higher: (by: string, previous: string) => `Sidst var tallet ${previous}. Det er ${by} højere nu.`,
        lower: (by: string, previous: string) => `Sidst var tallet ${previous}. Det er ${by} lavere nu.`,
        same: (previous: string) => `Sidst var tallet også ${previous}.`,
      },
      median: {
        higher: (by: string, previous: string) => `Sidst var midten ${previous}. Den er ${by} højere nu.`,
        lower: (by: string, previous: string) => `Sidst var midten ${previous}. Den er ${by} lavere nu.`,
        same: (previous: string) => `Sidst var midten også ${previous}.`,
      },
    },
    dots: (counts: string) => `Hvor mange grupper der satte hvert tal: ${counts}.`,
    dotsAlone: (score: string) => `Tallet ${score} på en linje fra 1 til 5.`,
    of: (score: number, count: number) => `${score}: ${count}`,
    means1: (low: string) => `Sådan kan 1 se ud: »${low}«`,
    means5: (high: string) => `Sådan kan 5 se ud: »${high}«`,
  },
  groups: {
    title: 'Gruppernes linjer',
    note: 'Grupperne står i nummerorden. De kan ikke sammenlignes som bedre eller dårligere: Hver gruppe taler om sin egen hverdag.',
    tooMany: (groups: number) =>
      `${groups} grupper er for mange til et diagram hver. Hver gruppes tal står i regnearket.`,
  },
  notes: {
    title: 'Det sagde vi',
    titleInGroups: 'Gruppernes udvalgte noter',
    none: 'Her er ingen noter.',
    noneInGroups: 'Ingen af grupperne har udvalgt noter.',
    noneFrom: (groups: string, _count: number) => `Gruppe ${groups} har ikke udvalgt noter.`,
    starred: 'Fremhævet',
  },
  answers: { title: 'De afsluttende spørgsmål', none: 'Ikke besvaret.' },
  agreements: {
    title: 'Det har vi aftalt',
    none: 'Der er ikke skrevet aftaler.',
    what: 'Aftale',
    factor: 'Faktor',
    responsible: 'Ansvarlig',
    deadline: 'Frist',
    levelIs: (level: string) => `Niveau: ${level}`,
    noFactor: 'Ingen bestemt',
    previous: (date: string) => `Aftalerne fra sidst, ${date}`,
    outcome: 'Hvad blev der af den?',
    done: (done: number, of: number) => `${done} af ${of} gjort.`,
    carriedOver: 'Taget med fra sidst',
    noDeadline: 'Ikke sat',
  },
  next: {
    title: 'Sådan går vi videre',
    followUp: (date: string) => `Vi mødes til en ny dialog den ${date}.`,
    thenLine: 'Så lægger vi den nye linje oven på denne.',
    noFollowUp: 'Der er ikke sat en dato for næste gang.',
    steps: 'Det kan vi se på som det næste',
    tools: 'Redskaber, vi kan bruge videre',
  },
  method: {
    title: 'Om dialogen og rapporten',
    how: (factors: number) =>
      `Dialogen handler om ${spelled(factors)} faktorer på en skala fra 1 til 5. På egne telefoner satte hver deltager først sit eget tal, uden at andre kunne se det. Gruppen så derefter, hvor tæt tallene lå på hinanden, talte om dem og blev enig om ét tal for hver faktor. Havde bordet én fælles skærm, eller brugte det papir, fandt gruppen tallene sammen med det samme.`,
    median: 'Midten er medianen: tallet i midten, når gruppernes tal står på række.',
    comparing: 'Linjen kan ikke bruges til at stille grupper eller arbejdspladser op mod hinanden.',
    privacy:
      'De private tal så kun dem ved bordet, uden navne. De er ikke med her, heller ikke som antal, og bliver slettet, når dialogen slutter.',
    made: (date: string) => `Lavet med Sekskant den ${date}.`,
  },
  foot: 'Gruppernes tal er fælles vurderinger. Ingens private tal er med i rapporten.',
};
