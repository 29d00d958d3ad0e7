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
    facilitator: (name: string) => `Tovholder: ${name}.`,
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
    noneScored: 'Der er ikke sat tal på nogen af faktorerne.',
    noScore: 'Der er ikke sat et tal.',
    allSame: (groups: number, score: string) => `${groups === 2 ? 'Begge' : `Alle ${groups}`} grupper satte ${score}.`,
    oneScored: (score: string, of: number) => `En af ${of} grupper satte et tal: ${score}.`,
    sameScored: (groups: number, of: number, score: string) =>
      `${groups} af ${of} grupper har sat et tal. Alle tal er ${score}.`,
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
    described: (group: string, scores: string) => `${group}. ${scores}.`,
    describedFocus: (factors: string) => `Fokus: ${factors}.`,
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
  answers: {
    title: 'De afsluttende spørgsmål',
    none: 'Ikke besvaret.',
    noneOfThem: 'Ingen af spørgsmålene er besvaret.',
    open: 'Ikke besvaret:',
  },
  agreements: {
    title: 'Det har vi aftalt',
    none: 'Der er ikke skrevet aftaler.',
    what: 'Aftale',
    about: 'Faktor · Hvor skal der ændres noget?',
    factor: 'Faktor',
    responsible: 'Ansvarlig',
    deadline: 'Frist',
    next: (shown: number, of: number) => `De næste ${shown} af ${of} aftaler, efter frist:`,
    nextOne: (of: number) => `Den næste af ${of} aftaler, efter frist:`,
    rest: 'Resten af aftalerne',
    restOn: 'Resten står på side {page}.',
    noFactor: 'Ingen bestemt',
    previous: (date: string) => `Aftalerne fra sidst, ${date}`,
    outcome: 'Hvad blev der af den?',
    carriedOver: 'Taget med fra sidst',
    noDeadline: 'Ikke sat',
  },
  next: {
    title: 'Sådan går vi videre',
    followUp: (date: string) => `Vi mødes til en ny dialog den ${date}.`,
    noFollowUp: 'Der er ikke sat en dato for næste gang.',
    steps: 'Det kan vi se på som det næste',
  },
  method: {
    title: 'Om dialogen og rapporten',
    about: (factors: number) => `Dialogen handler om ${spelled(factors)} faktorer på en skala fra 1 til 5.`,
    median: 'Midten er medianen: tallet i midten, når gruppernes tal står på række.',
    comparingAlone: 'Linjen kan ikke bruges til at stille arbejdspladser op mod hinanden.',
    comparing: 'Linjen kan ikke bruges til at stille grupper eller arbejdspladser op mod hinanden.',
    privacy:
      'De private tal så kun dem ved bordet, uden navne. De er ikke med her, heller ikke som antal, og bliver slettet senest, når dialogen slutter.',
    made: (date: string) => `Lavet med Sekskant den ${date}.`,
  },
  /** Behind the name of a part, at the top of a page where it goes on. */
  continued: '(fortsat)',
  moreOn: 'Mere om metoden på side {page}.',
  unprintable: 'Her er tegn, som rapporten ikke kan vise. Hele teksten står i referatet og i regnearket.',
  foot: 'Ingens private tal er med i rapporten.',
};
