import { overview } from '../overview/da.ts';
import { da as papers } from '../papers/da.ts';
import { da as shared } from '../shared/da.ts';

/** The result as it is read afterwards, also by people who were not there. */
export const da = {
  shared,
  overview,
  papers,
  page: 'Resultat',
  print: 'Print',
  offline: 'Du er uden net. Siden viser det seneste.',
  tableOf: (title: string) => `Tabel: ${title}`,
  entrance: {
    wrongLink: 'Linket virker ikke her',
    noLink: 'Åbn resultatet med det link, du har fået af tovholderen.',
    gone: 'Resultatet findes ikke længere',
    goneBecause: 'Dialogen er slettet.',
    renewed: 'Linket virker ikke længere',
    renewedBecause: 'Det er skiftet, eller resultatet bliver ikke delt mere. Bed tovholderen om et nyt link.',
  },
  file: {
    title: 'Åbn et gemt resultat',
    lead: 'Vælg den fil, der er hentet som »Data« fra et resultat. Den må gerne være fra en anden server.',
    private:
      'Filen bliver læst her i browseren. Der bliver ikke sendt noget, før du henter et papir eller begynder en opfølgning.',
    reading: 'Læser filen …',
    /** `share` is a percentage. */
    howFar: (share: string) => `${share} er læst.`,
    choose: 'Vælg en fil',
    drop: 'Du kan også trække filen herhen.',
    shown: (name: string) => `Du ser et gemt resultat fra filen ${name}. Den er læst her i browseren.`,
    another: 'Åbn en anden fil',
    back: 'Tilbage',
    papers: 'Serveren laver papirerne af din fil. Den gemmer hverken filen eller papirerne.',
    followUp: {
      title: 'Gå videre fra denne dialog',
      means:
        'Du åbner en ny dialog. Aftalerne og linjen herfra kommer med, så I kan se, hvad der er sket siden. De bliver gemt sammen med den nye dialog.',
      begin: 'Begynd en opfølgning',
    },
    problem: {
      unreadable: 'Filen kunne ikke læses. Prøv at vælge den igen.',
      'too-large': 'Filen er alt for stor til at være et resultat.',
      'not-json':
        'Filen er ikke et gemt resultat, eller den er ikke hel. Vælg den fil, der ender på .json, eller hent den igen.',
      'other-format': 'Filen er ikke et resultat fra Sekskant. Vælg den fil, der er hentet som »Data«.',
      'newer-version': 'Filen er fra en nyere udgave af Sekskant. Åbn den på den server, den kommer fra.',
      'unknown-guide': 'Filen er om en øvelse, som vi ikke har her. Åbn den på den server, den kommer fra.',
      'does-not-fit': 'Filen er et resultat, men noget i den passer ikke. Den kan være ændret.',
    },
    at: (pointer: string) => `Det første, der ikke passer: ${pointer}`,
  },
  waiting: {
    title: 'Resultatet er ikke klar endnu',
    because: 'Det kan læses her, når dialogen når til afslutning og aftaler. Siden skifter af sig selv.',
    now: (phase: string) => `Lige nu: ${phase}.`,
  },
  summary: {
    running: 'Dialogen er ikke slut endnu. Siden følger med, mens I skriver.',
    wasRunning: 'Dialogen var ikke slut, da filen blev hentet.',
  },
  picture: {
    title: 'Diagrammet',
    line: 'Vores linje',
    noLine: 'Ingen linje.',
    described: (factor: string, score: string) => `${factor}: ${score}`,
    unscored: 'intet tal',
    median: 'Midten',
    medianHint: 'tallet i midten, når gruppernes tal står på række',
    spread: 'Det grå felt',
    spreadHint: 'fra det laveste til det højeste tal',
    focus: 'Ringen: valgt som fokus',
    focusByHalf: 'Ringen: valgt som fokus af mindst halvdelen af grupperne',
  },
  factors: {
    title: 'Faktor for faktor',
    factor: 'Faktor',
    score: 'Vores tal',
    median: 'Midten',
    spread: 'Laveste–højeste',
    focus: 'Valgt som fokus',
    range: (lowest: string, highest: string) => `${lowest}–${highest}`,
    chosen: 'Ja',
    chosenBy: (groups: number, of: number) => `${groups} af ${of} grupper`,
    none: '–',
    scoredBy: (groups: number, of: number) => `${groups} af ${of} grupper har sat et tal`,
  },
  groups: {
    title: 'Gruppernes tal',
    note: 'Grupperne står i nummerorden. De kan ikke sammenlignes som bedre eller dårligere: Hver gruppe taler om sin egen hverdag.',
    group: 'Gruppe',
    focus: 'fokus',
    key: 'En ring om tallet betyder, at gruppen har valgt faktoren som fokus.',
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
  },
  agreements: {
    title: 'Det har vi aftalt',
    none: 'Der er ikke skrevet aftaler.',
    what: 'Aftale',
    factor: 'Faktor',
    responsible: 'Ansvarlig',
    deadline: 'Frist',
    level: 'Hvor skal der ændres noget?',
    noFactor: 'Ingen bestemt',
    carriedOver: 'Taget med fra sidst',
    noDeadline: 'Ikke sat',
  },
  previous: {
    line: 'Sidst',
    agreements: (date: string) => `Aftalerne fra sidst, ${date}`,
    outcome: 'Hvad blev der af den?',
  },
  next: {
    title: 'Sådan går vi videre',
    followUp: (date: string) => `Vi mødes til en ny dialog den ${date}.`,
    noFollowUp: 'Der er ikke sat en dato for næste gang.',
    steps: 'Det kan vi se på som det næste',
  },
  about: {
    title: 'Om resultatet',
    kept: 'Her står de tal, I blev enige om, og det, I skrev. De private tal er ikke med, heller ikke som antal. Alt slettes 12 måneder efter, at dialogen er slut, eller når tovholderen sletter den.',
    keptInFile:
      'Her står de tal, I blev enige om, og det, I skrev. De private tal er ikke med, heller ikke som antal. Filen ligger kun dér, hvor du har gemt den.',
  },
};

export type ResultWords = typeof da;
