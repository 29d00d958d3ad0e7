import { spelled } from '../../count/da.ts';

/** The exercise: what a group reads while it rates, compares, agrees and talks. */
export const table = {
  /** How long a step may take, where it begins. */
  minutes: {
    line: (minutes: number): string => `Brug ca.\u00a0${minutes}\u00a0min. på jeres linje.`,
    rate: (minutes: number): string => `ca.\u00a0${minutes}\u00a0min. i alt`,
    discuss: (minutes: number): string => `Brug ca.\u00a0${minutes}\u00a0min. på spørgsmålene.`,
  },
  rate: {
    high: '5 er høj.',
    low: '1 er lav.',
    legend: (factor: string) => `${factor}. Hvordan ser det ud hos os? Vælg et tal fra 1 til 5.`,
    valueText: (score: number) => (score === 5 ? '5, høj' : score === 1 ? '1, lav' : String(score)),
    chooseOne: 'Vælg et tal fra 1 til 5, eller tryk »Ved ikke«.',
    unknown: 'Ved ikke',
    unknownMeans: 'Du har svaret »Ved ikke«. Så tæller du ikke med, når gruppen ser tallene for denne faktor.',
    unknownShort: 'ved ikke',
    open: 'mangler',
    back: 'Tilbage',
    next: 'Næste',
    toOverview: 'Tilbage til dine tal',
    overview: (factors: number) => `Dine ${spelled(factors)} tal`,
    overviewMeans: 'Tryk på et tal for at rette det. Det kan du, indtil gruppen ser tallene.',
    answerLast: (missing: number) => (missing === 1 ? 'Svar på den sidste' : `Svar på de sidste ${missing}`),
    lock: 'Lås mine tal',
    locked: 'Dine tal er låst',
    ready: (locked: number, of: number) => `${locked} af ${of} har svaret.`,
    lockedMeans: 'I ser tallene sammen, når alle har låst.',
    unlock: 'Ret mine tal',
    othersVotedToReveal: 'Nogle i gruppen vil se tallene nu. Lås dine, hvis de skal med.',
  },
  openNow: {
    title: 'Vil I se tallene nu?',
    means: (votes: number, locked: number) =>
      `Det kræver, at mindst ${spelled(votes)} siger ja, og at mindst ${spelled(locked)} har låst. Tal, der ikke er låst, kommer ikke med.`,
    votes: (votes: number, needed: number) => `${votes} af ${needed} har sagt ja.`,
    vote: 'Ja, vis tallene nu',
    voted: 'Du har sagt ja til at se tallene nu.',
    allLocked: 'Alle, der er tilbage, har låst deres tal.',
    show: 'Vis vores tal',
  },
  together: {
    title: 'I finder tallene sammen',
    orWait: (seats: number) =>
      seats === 1
        ? 'Din telefon er den eneste i gruppen lige nu. Kommer der flere, så vent på dem.'
        : `I har ${spelled(seats)} telefoner i gruppen lige nu. Kommer der flere, så vent på dem.`,
    orAgain: 'Nogle af jer er gået. Er I stadig tre eller flere med telefon, kan I begynde forfra under »Hjælp«.',
    go: 'Find tallene sammen',
  },
  compare: {
    title: 'Sådan ser I det',
    turned: 'Her er tallene. I ser dem på samme tid.',
    means: 'Hver prik er et tal fra en i gruppen, uden navn. Snak om, hvad der taler for det lave og det høje tal.',
    wordsMean:
      'Når kun tre har svaret, eller der er flere telefoner end personer, får I ord i stedet for prikker. Ellers kan nogen regne ud, hvem der har svaret hvad.',
    erased: 'Jeres egne tal er slettet. Find jeres fælles tal.',
    first: 'Begynd her',
    second: 'Så denne',
    goOn: 'Find jeres fælles tal',
  },
  /** What somebody reads on their own phone about what they answered themselves. */
  own: {
    answer: (answer: number) => `Du valgte ${answer}.`,
    unknown: 'Du svarede »Ved ikke«.',
    onlyHere: 'Hvad du selv valgte, ved kun din telefon.',
    onlyThis: 'Det ved kun din telefon.',
    hide: 'Skjul det',
    show: 'Vis, hvad jeg selv valgte',
  },
  /** A spread in words. */
  dots: (counts: readonly number[]) => {
    const groups = counts.flatMap((count, index) => (count > 0 ? [`${count} på ${index + 1}`] : []));
    return `Prikkerne: ${groups.join(', ')}.`;
  },
  table: {
    count: 'Hvor mange sidder I om denne skærm?',
    save: 'Gem',
  },
  pen: {
    yours: 'Du har pennen',
    others: 'En anden ved bordet har pennen',
    nobodys: 'Ingen har pennen',
    take: 'Tag pennen',
    ask: 'Bed om pennen',
    asking: 'Du har bedt om pennen.',
    otherAsks: 'En anden har bedt om pennen',
    kept: 'Den, der har pennen, beholder den.',
    asked: 'En i gruppen vil gerne have pennen.',
    give: 'Giv pennen',
    keep: 'Behold den',
    putDown: 'Læg pennen',
    late: 'Den, der har pennen, kom til, efter at I var begyndt.',
    lateYours: 'De andre kan se, at du kom til, efter at de var begyndt.',
  },
  agree: {
    line: 'Jeres linje',
    whole: (factors: number) => `I er enige om alle ${spelled(factors)} tal.`,
    noLine: 'I har ingen linje.',
    previous: (day: string) => `Sidst, ${day}`,
    figure: 'Jeres linje indtil nu',
    soFar: (set: number, of: number) => `${set} af ${of} faktorer har et tal.`,
    set: (set: number, of: number) => `${set} af ${of} er sat`,
    edit: 'Sæt jeres tal på diagrammet',
    valueText: (name: string, score: number | null) => `${name}: ${score === null ? 'intet tal endnu' : score}`,
    legend: (factor: string, dots: string) => `Jeres fælles tal for ${factor}. ${dots}`,
    chooseOne: 'Vælg et tal fra 1 til 5.',
    agree: 'Vi er enige',
    agreeOn: (score: number) => `Vi er enige om ${score}`,
    agreed: (score: number) => `I er enige om ${score}.`,
    watching: 'Tallet kommer her, når den, der har pennen, har sat det.',
    explain: 'Hvad handler faktoren om?',
    all: (factors: number) => `Alle ${spelled(factors)}`,
    unset: 'intet tal',
    goOn: 'Videre til spørgsmålene',
    comes: 'Nu kommer spørgsmålene. Den, der har pennen, går videre.',
    toNumbers: 'Se jeres tal',
    goOnWithout: (missing: number, of: number) => {
      if (missing === of) return 'Gå videre uden tal';
      return missing === 1 ? 'Gå videre uden det sidste tal' : `Gå videre uden de sidste ${missing} tal`;
    },
    news: (factor: string, score: number, set: number, of: number) =>
      `${factor} sat til ${score}. ${set} af ${of} er sat.`,
  },
  figureTable: {
    show: 'Vis som tabel',
    factor: 'Faktor',
    lowest: 'Laveste',
    median: 'Midten',
    highest: 'Højeste',
    previous: 'Sidst',
    none: '–',
    scoreOf: (factor: string) => `Jeres tal for ${factor}`,
  },
  discuss: {
    questions: (questions: number) => `De ${spelled(questions)} spørgsmål`,
    tab: (number: number, { notes, hasFocus, isTaken }: { notes: number; hasFocus: boolean; isTaken: boolean }) => {
      const written = notes === 0 ? 'ingen noter' : notes === 1 ? '1 note' : `${notes} noter`;
      return `Spørgsmål ${number}, ${hasFocus ? 'fokus er valgt, ' : ''}${written}${isTaken ? ', her er gruppen' : ''}`;
    },
    toGroup: 'Til gruppens spørgsmål',
    wentOn: 'Du skriver videre her. Gruppen er gået videre til:',
    bringText: 'Flyt min tekst dertil',
    previous: 'Forrige spørgsmål',
    next: 'Næste spørgsmål',
    done: 'Vi er færdige',
    notDone: 'Vi er ikke færdige endnu',
    findMissing: (missing: number) => (missing === 1 ? 'Find det sidste tal' : `Find de sidste ${missing} tal`),
    areDone: 'I er færdige, og tovholderen kan se det. I kan stadig skrive noter.',
    showLine: 'Vis linjen',
    changeScores: 'Ret jeres tal',
  },
  notes: {
    empty: 'Ingen noter endnu. Skriv det, I vil huske, med jeres egne ord.',
    write: 'Skriv en note',
    add: 'Tilføj note',
    edit: 'Ret',
    change: 'Ret noten',
    save: 'Gem',
    remove: 'Fjern noten',
    kept: 'Den, der har pennen, har rettet eller fjernet en note, du skrev:',
    restore: 'Sæt mine ord tilbage',
    returned: 'Noten, du var ved at rette, er fjernet. Din tekst står her i feltet.',
    all: 'Jeres noter',
    /** A star takes a note to the other groups; with nobody else in the room, to the result. */
    star: (isSingle: boolean) =>
      isSingle
        ? {
            title: 'Fremhævede noter',
            others: 'Jeres andre noter',
            othersMean: 'De er med i resultatet. Tovholderen kan læse dem og slette en.',
            none: '',
            goesTo: 'Den kommer med i resultatet. Fra afslutningen kan tovholderen også læse den.',
            starred: 'Fremhævet',
            action: (note: string) => `Fremhæv i resultatet: ${note}`,
          }
        : {
            title: 'Jeres udvalgte noter',
            others: 'Jeres andre noter',
            othersMean: 'De bliver i gruppen.',
            none: 'I har ikke udvalgt noter.',
            goesTo: 'Med en stjerne ser alle den.',
            starred: 'Med i opsamlingen',
            action: (note: string) => `Tag med i opsamlingen: ${note}`,
          },
  },
  stars: {
    ask: (notes: number) =>
      notes === 1 ? '1 note uden stjerne – skal den med?' : `${notes} noter uden stjerne – skal nogen med?`,
    all: 'Alle jeres noter er med i opsamlingen.',
    full: 'I har valgt tre noter til opsamlingen.',
    nothing: 'Uden en stjerne bliver ingen af jeres noter vist i opsamlingen.',
    pick: 'Vælg noter',
    title: 'Vælg noter til opsamlingen',
    means: (most: number) =>
      `Sæt stjerne ved højst ${spelled(most)} noter. Dem ser alle i opsamlingen og i resultatet.`,
    count: (stars: number, most: number) => `${stars} af ${most} stjerner er brugt.`,
  },
  unsent: {
    note: 'Du nåede ikke at sende denne note:',
    edit: 'Du nåede ikke at gemme denne rettelse:',
    proposal: 'Du nåede ikke at sende dette forslag:',
    removed: 'Noten, du var ved at rette, er fjernet. Det her var din tekst:',
    refused: 'Det her blev ikke sendt:',
    own: 'Det ligger kun på din telefon.',
    add: 'Tilføj som note',
    save: 'Gem rettelsen',
    propose: 'Send som forslag',
    copy: 'Kopiér',
    copied: 'Teksten er kopieret.',
    notCopied: 'Teksten kunne ikke kopieres. Marker den, og kopiér den selv.',
    dismiss: 'Kassér',
  },
  focus: {
    title: 'Jeres fokus',
    means: (most: number) => `Vælg en til ${most === 3 ? 'tre' : most} faktorer. Tallene er dem, I blev enige om.`,
    penChooses: 'Den, der har pennen, vælger.',
    none: 'I har ikke valgt jeres fokus endnu.',
    choose: 'Vælg fokus',
    goOnWithout: 'Videre uden fokus',
  },
};
