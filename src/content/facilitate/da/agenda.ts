import type { Phase, PlenaryPart } from '../../../dialogue/guide.ts';
import { spelled } from '../../count/da.ts';

/** Leading through the hour. */
export const agenda = {
  page: 'Tovholder',
  offline:
    'Du er uden net. Bliv bare ved. Uret går, og det, du skriver, bliver her og bliver sendt, når du er på igen.',
  arrival: {
    title: 'Vi kan ikke åbne dialogen',
    noLink: 'Brug det link, du fik, da dialogen blev åbnet. Det er langt og slutter med en nøgle.',
    gone: 'Dialogen er slettet',
    lost: 'Dialogen er slettet, eller dette link passer ikke til den.',
    renewed: 'Linket er skiftet eller trukket tilbage. Bed den, der åbnede dialogen, om et nyt.',
    front: 'Til forsiden',
  },
  header: {
    count: (people: number, groups: number) => (groups === 1 ? `${people} med` : `${people} med i ${groups} grupper`),
    rename: 'Giv dialogen et navn',
    renameAgain: 'Ret navnet',
    name: 'Arbejdsplads eller hold',
    save: 'Gem',
    screen: 'Åbn storskærm',
    links: 'Links',
    door: { open: 'Luk for flere', closed: 'Åbn for flere' },
    doorIsClosed: 'Døren er lukket',
  },
  invite: {
    title: 'Kom med',
    scan: 'QR-kode til dialogen',
    at: (host: string) => `Gå til ${host}, og tast koden.`,
    overheard: 'Andre på samme net kan læse med. En https-adresse til serveren hjælper.',
    unreachable: 'Kommer en telefon ikke frem?',
    sameNetwork:
      'Er telefonen på samme net som computeren? Kan de ikke nå hinanden på jeres gæstenet, så del nettet fra en telefon.',
    choose: 'Ellers prøv en anden adresse',
    followed: 'Storskærm, QR-kode, links og plakat skifter med det samme.',
    address: (host: string, adapter: string | null) => {
      if (adapter === null) return `${host} (computerens navn)`;
      return adapter ? `${host} (${adapter})` : host;
    },
    moved: 'Computeren er kommet på et andet net. Bed telefoner, der er faldet ud, om at scanne igen.',
    movedSeen: 'Det er set',
  },
  links: {
    title: 'Links til dialogen',
    join: { name: 'Til deltagerne', means: 'Giver en plads ved et bord.' },
    screen: {
      name: 'Til storskærmen',
      means:
        'Viser det, rummet skal se. Kan ikke ændre noget. Kopiér adressen her, hvis projektoren sidder på en anden maskine.',
    },
    facilitator: {
      name: 'Til en tovholder',
      means: 'Den, der har linket, kan lede dialogen og slette den. Gem det selv, så du kan komme tilbage.',
    },
    result: { name: 'Til resultatet', means: 'Kan læses af alle, der har linket, fra afslutningen og frem.' },
    copy: 'Kopiér',
    renew: 'Lav et nyt link',
    renewMeans: 'Det gamle link holder op med at virke med det samme, også hvor siden er åben.',
    renewAllMeans:
      'Det gamle link holder op med at virke med det samme, også hvor siden er åben. Links til storskærmen og resultatet bliver også nye: åbn dem igen dér, hvor de står på en anden maskine.',
    renewForSure: 'Ja, lav et nyt link',
    renewed: 'Du har fået et nyt link. Send det til dem, der skal bruge det.',
    newCode: {
      renew: 'Lav en ny kode',
      renewMeans:
        'Nye kan kun komme ind med den nye kode. De, der er med, bliver siddende. Storskærmen og QR-koden skifter med det samme, men det, der er skrevet ud, gælder ikke længere. Fjern først den, der ikke hører til.',
      renewForSure: 'Ja, lav en ny kode',
      renewed: 'Dialogen har fået en ny kode.',
    },
    unheard: 'Det nåede ikke frem. Prøv igen.',
    save: {
      go: 'Gem linket på et ark',
      saved: 'Arket er gemt. Åbn det, hvis du vil udskrive det.',
      file: 'vejen-tilbage',
      title: 'Vejen tilbage til din dialog',
      code: 'Koden er',
      link: 'Dit link som tovholder:',
      keep: 'Gem arket, hvor kun du kan se det. Den, der har linket, kan lede dialogen og slette den.',
    },
    co: {
      title: 'Flere tovholdere',
      means:
        'En medtovholder leder dialogen med sit eget link. Du kan trække det tilbage. Så bliver linket til resultatet også nyt. Kun du kan slette dialogen.',
      one: (id: number) => `Medtovholder ${id}`,
      link: 'Link til en medtovholder',
      once: 'Kopiér linket nu. Det vises kun denne ene gang.',
      add: 'Lav et link til en medtovholder',
      withdraw: 'Træk linket tilbage',
      withdrawName: (id: number) => `Træk linket tilbage for medtovholder ${id}`,
    },
    forget: {
      title: 'Bruger andre denne computer?',
      means: 'Så kan browseren glemme dialogen. Den sletter ikke noget på serveren.',
      go: 'Glem dialogen her',
      sure: 'Du kan kun komme tilbage med dit link. Har du gemt det?',
      forSure: 'Ja, glem dialogen',
    },
    copied: 'Kopieret',
    selected: 'Adressen er markeret. Kopiér den med Ctrl+C eller ⌘C.',
  },
  plan: {
    title: 'Plan for timen',
    done: (minutes: number) => `${minutes} min, færdig`,
    minutes: (minutes: number) => `${minutes} min`,
    end: 'Slut',
    change: 'Ret minutter',
    sum: (minutes: number) => `I alt ${minutes} minutter.`,
    ofLastTime: (minutes: number) => `${minutes} af dem er til aftalerne fra sidst.`,
    short: 'Det er under 60 minutter. Sæt hellere god tid af, så samtalen ikke bliver presset.',
    save: 'Gem minutter',
  },
  now: {
    say: 'Sig nu',
    quote: { open: '»', close: '«' },
    aloud: 'Læs op, eller brug dine egne ord.',
    tips: 'Gode råd til dig',
    time: 'Tid tilbage',
    leftOf: (minutes: number) => `tilbage af ${minutes} min`,
    overOf: (minutes: number) => `over de ${minutes} min`,
    more: '+5 min',
    moreName: '+5 min, læg fem minutter til',
    less: '−5 min',
    lessName: '−5 min, tag fem minutter fra',
  },
  next: {
    title: 'Næste trin',
    factor: (name: string) => `Næste faktor: ${name}`,
    parts: {
      empty: '',
      lines: 'Næste: vis linjerne',
      median: 'Næste: midten',
      focus: 'Næste: fokus',
    } satisfies Record<Exclude<PlenaryPart, 'notes'>, string>,
    group: (group: number) => `Næste: gruppe ${group}`,
    notes: (page: number, of: number) => (of === 1 ? 'Næste: noterne' : `Næste: noter, side ${page} af ${of}`),
    agreement: (number: number, of: number) => `Næste: aftale ${number} af ${of}`,
    question: (number: number, of: number) => `Næste: spørgsmål ${number} af ${of}`,
    readOut: (page: number, of: number) =>
      of === 1 ? 'Næste: læs aftalerne op' : `Næste: læs aftalerne op, side ${page} af ${of}`,
    go: (phase: string) => `Gå videre til ${phase}`,
    end: 'Afslut dialogen',
    stepBack: 'Et skridt tilbage',
    back: (phase: string) => `Tilbage til ${phase}`,
    undoMeans: 'Med uret, som det var.',
    pressAgain: 'Tryk igen for at gå videre.',
    notHeard: 'Det nåede ikke frem. Prøv igen, når du er på nettet.',
    keys: 'PageDown, PageUp og en klikker gør det samme. Tryk ? for alle taster.',
    skipToSay: 'Spring til det, du skal sige',
    skipToNext: 'Spring til næste trin',
    means: (factors: number): Record<Phase, string> => ({
      lobby: '',
      purpose: 'Begynd, når de fleste er med. Man kan komme til senere.',
      lastTime: 'Gå aftalerne fra sidst igennem, en ad gangen.',
      model: `Sig, hvad modellen handler om, og gå de ${spelled(factors)} faktorer igennem.`,
      exercise: 'Grupperne går i gang i deres eget tempo. Herfra lukker hvert bord selv nye ind.',
      plenary: 'Alle ser gruppernes linjer sammen.',
      closing: 'Svarene og aftalerne bliver skrevet ned.',
      ended: 'Alle ser resultatet. Du kan åbne dialogen igen i syv dage.',
    }),
    meansAlone: 'Gruppen går i gang i sit eget tempo. Herfra lukker den selv nye ind.',
    missing: (missing: number, of: number) =>
      missing === 0
        ? 'Alle grupper har linjen.'
        : of === 1
          ? 'Gruppen mangler sin linje.'
          : `${missing} af ${of} grupper mangler linjen.`,
    missingAlone: (missing: number) =>
      missing === 0
        ? 'Linjen er tegnet.'
        : missing === 1
          ? 'Ét tal mangler på linjen.'
          : `${missing} tal mangler på linjen.`,
    notDone: (notDone: number, of: number) =>
      of === 1
        ? 'Gruppen er ikke færdig endnu.'
        : `${notDone} af ${of} grupper er ikke ${notDone === 1 ? 'færdig' : 'færdige'} endnu.`,
    goOnWriting: (areAllOpen: boolean): string =>
      areAllOpen
        ? 'Går du videre, kan grupperne stadig skrive noter, men kun du kan sætte tal.'
        : 'Går du videre, kan kun du sætte tal. Grupper, der har set deres tal, kan stadig skrive noter.',
    endTitle: 'Vil du afslutte dialogen?',
    endMeans:
      'Alle ser resultatet på deres skærm, og der kan ikke ændres mere. De private tal, og hvem der skrev hvad, bliver slettet nu. Du kan åbne dialogen igen i syv dage. Den slettes af sig selv om 12 måneder.',
    noAgreements: 'Der er ingen aftaler endnu.',
    proposalsLeft: (count: number) =>
      count === 1 ? '1 forslag fra telefonerne venter.' : `${count} forslag fra telefonerne venter.`,
    proposalsMean: 'Et forslag kommer kun med i resultatet, hvis det er blevet til en aftale.',
    noFollowUp: 'Der er ingen dato for næste gang.',
    noDeadline: (count: number) => (count === 1 ? '1 aftale mangler en frist.' : `${count} aftaler mangler en frist.`),
  },
  checklist: 'Før I begynder',
  model: {
    title: 'Vis på storskærmen',
    whole: 'Hele modellen',
  },
  plenary: {
    title: 'På storskærmen',
    parts: {
      empty: 'Tomt diagram',
      lines: 'Linjerne',
      median: 'Midten',
      focus: 'Fokus',
      notes: 'Noter',
    } satisfies Record<PlenaryPart, string>,
    notesPage: (page: number, of: number) => `Noter, side ${page} af ${of}`,
    noNotes: 'Ingen grupper har sat stjerne ved en note.',
    noNotesHere: 'Gruppen har ikke sat stjerne ved en note.',
    round: 'Runden',
    all: 'Alle grupper',
    lift: 'Fremhæv en gruppe',
    together: 'Vis alle sammen',
    focus: 'Fokus',
    noFocus: 'Intet fokus valgt',
    starred: 'Noter fra gruppen',
    takeAway: 'Fjern stjernen',
    delete: 'Slet noten',
    deleteMeans: 'Noten bliver slettet for alle, også for gruppen selv.',
    deleteForSure: 'Ja, slet',
    correct: 'Ret tal',
    table: {
      factor: 'Faktor',
      lowest: 'Laveste',
      median: 'Midten',
      previous: 'Sidst',
      highest: 'Højeste',
      focus: 'Fokus',
    },
    none: '–',
  },
};
