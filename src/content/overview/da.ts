import { capitalized } from '../count/capitalized.ts';
import { spelled } from '../count/da.ts';

/** What is said of one dialogue before all else. Each sentence is said only where it is true. */
export const overview = {
  factor: (name: string) => `»${name}«`,
  talked: {
    alone: (people: number, date: string) =>
      people === 1 ? `1 person var med den ${date}.` : `${people} personer talte sammen den ${date}.`,
    groups: (people: number, groups: number, date: string) =>
      `${people === 1 ? '1 person' : `${people} personer`} talte sammen i ${groups === 1 ? 'én gruppe' : `${groups} grupper`} den ${date}.`,
    groupsUncounted: (groups: number, date: string) =>
      `${groups === 1 ? 'Én gruppe' : `${groups} grupper`} talte sammen den ${date}.`,
    uncounted: (date: string) => `Dialogen er fra den ${date}.`,
  },
  focus: {
    title: 'Fokus',
    none: 'Der er ikke valgt fokus.',
    alone: (factors: string) => `Vi har valgt at gøre noget ved ${factors}.`,
    byBoth: (factors: string) => `Begge grupper vil gøre noget ved ${factors}.`,
    byHalf: (factors: string) => `Mindst halvdelen af grupperne vil gøre noget ved ${factors}.`,
    mixed: (factors: string) => `Ingen faktor er valgt af mindst halvdelen. Flest grupper har valgt ${factors}.`,
    spread: (most: number, of: number) =>
      `Valget er spredt. Ingen faktor er valgt af mere end ${most} af ${of} grupper.`,
    mixedOfTwo: (factors: string) => `Ingen faktor er valgt af begge grupper. Valgt af en af dem: ${factors}.`,
    chosenBy: (factor: string, groups: number, of: number) => `${factor} (${groups} af ${of})`,
  },
  differ: {
    title: 'Her ser vi forskelligt på det',
    many: (factors: number, of: number, by: string) =>
      `På ${factors === of ? 'alle' : `${spelled(factors)} af ${spelled(of)}`} faktorer er der ${by} fra det laveste til det højeste tal.`,
    most: (factors: string) => `Grupperne ligger længst fra hinanden på ${factors}.`,
    close: 'Grupperne ligger tæt: højst 1 fra det laveste til det højeste tal.',
    range: (factor: string, from: string, to: string) => `${factor} (fra ${from} til ${to})`,
  },
  line: {
    title: 'Vores linje',
    ends: (highest: string, lowest: string) => `Linjen er højest på ${highest} og lavest på ${lowest}.`,
    at: (factor: string, score: string) => `${factor} (${score})`,
  },
  moved: {
    title: 'Siden sidst',
    score: {
      higher: (factors: string) => `Højere end sidst: ${factors}.`,
      lower: (factors: string) => `Lavere end sidst: ${factors}.`,
      same: 'Ingen af de tal, vi kan sammenligne, har flyttet sig.',
    },
    median: {
      higher: (factors: string) => `Midten er højere end sidst: ${factors}.`,
      lower: (factors: string) => `Midten er lavere end sidst: ${factors}.`,
      same: 'Midten har ikke flyttet sig.',
    },
    from: (factor: string, from: string, to: string) => `${factor} (fra ${from} til ${to})`,
  },
  lastTime: {
    title: 'Hvad blev der af aftalerne fra sidst?',
    done: (done: number, of: number) =>
      of === 1
        ? `Den ene aftale fra sidst er ${done === 1 ? 'gjort' : 'ikke gjort'}.`
        : `${done} af ${of} aftaler fra sidst er gjort.`,
    others: (outcomes: string) => `Resten: ${outcomes}.`,
    counted: (outcome: string, agreements: number) => `${agreements} ${outcome.toLocaleLowerCase('da')}`,
    notTalkedOf: 'Aftalerne fra sidst er ikke gået igennem.',
  },
  notes: {
    all: 'Alle noter er med.',
    selected: (shown: number, written: number) =>
      `Her står ${shown} af ${written} noter: dem, grupperne selv valgte ud.`,
    selectedOf: 'Her står kun de noter, grupperne selv valgte ud.',
  },
  method: {
    title: 'Sådan fandt vi tallene',
    ratedAlone: {
      counted: (raters: number, of: number) =>
        `${raters} af ${of} vurderede først hver for sig på egen telefon, uden at andre kunne se det.`,
      everybody: (raters: number) =>
        `Alle ${raters} vurderede først hver for sig på egen telefon, uden at andre kunne se det.`,
      some: (raters: number) => `${raters} vurderede først hver for sig på egen telefon, uden at andre kunne se det.`,
      alone: 'Gruppen begyndte med at vurdere hver for sig på egne telefoner, uden at andre kunne se det.',
      groups: (groups: number) =>
        `I ${groups === 1 ? 'en gruppe' : `${spelled(groups)} grupper`} vurderede man først hver for sig på egne telefoner, uden at andre kunne se det.`,
      afterwards: 'Bagefter talte de sig frem til de fælles tal.',
    },
    together: {
      alone: 'Gruppen fandt tallene sammen med det samme.',
      groups: (groups: number) => `${countedGroups(groups)} fandt tallene sammen med det samme.`,
    },
    onPaper: {
      alone: 'Gruppen fandt tallene sammen på papir.',
      groups: (groups: number) => `${countedGroups(groups)} fandt tallene sammen på papir.`,
    },
    unscored: {
      alone: 'Der blev ikke sat fælles tal.',
      groups: (groups: number) => `${countedGroups(groups)} satte ingen fælles tal.`,
      all: 'Ingen grupper satte fælles tal.',
    },
    unknown: 'Filen siger ikke, hvordan tallene blev fundet.',
    shared: 'Tallene er fælles vurderinger. De er ikke en måling.',
  },
};

function countedGroups(groups: number): string {
  return groups === 1 ? 'En gruppe' : `${capitalized(spelled(groups))} grupper`;
}

export type OverviewWords = typeof overview;
