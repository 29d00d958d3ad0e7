import { plural } from '../count/pl.ts';
import type { OverviewWords } from './da.ts';

export const overview = {
  factor: (name) => `„${name}”`,
  talked: {
    alone: (people, date) =>
      plural(people, {
        one: `1 osoba wzięła udział ${date}.`,
        few: `${people} osoby rozmawiały ze sobą ${date}.`,
        many: `${people} osób rozmawiało ze sobą ${date}.`,
        other: `${people} osoby rozmawiały ze sobą ${date}.`,
      }),
    groups: (people, groups, date) => {
      const where = plural(groups, {
        one: 'w jednej grupie',
        few: `w ${groups} grupach`,
        many: `w ${groups} grupach`,
        other: `w ${groups} grupy`,
      });
      return plural(people, {
        one: `1 osoba rozmawiała ${where} ${date}.`,
        few: `${people} osoby rozmawiały ze sobą ${where} ${date}.`,
        many: `${people} osób rozmawiało ze sobą ${where} ${date}.`,
        other: `${people} osoby rozmawiały ze sobą ${where} ${date}.`,
      });
    },
    groupsUncounted: (groups, date) =>
      plural(groups, {
        one: `Jedna grupa rozmawiała ze sobą ${date}.`,
        few: `${groups} grupy rozmawiały ze sobą ${date}.`,
        many: `${groups} grup rozmawiało ze sobą ${date}.`,
        other: `${groups} grupy rozmawiały ze sobą ${date}.`,
      }),
    uncounted: (date) => `Dialog odbył się ${date}.`,
  },
  focus: {
    title: 'Priorytet',
    none: 'Nie wybrano priorytetu.',
    alone: (factors) => `Chcemy się zająć: ${factors}.`,
    byBoth: (factors) => `Obie grupy chcą się zająć: ${factors}.`,
    byHalf: (factors) => `Co najmniej połowa grup chce się zająć: ${factors}.`,
    mixed: (factors) => `Nie ma czynnika, który wybrała co najmniej połowa grup. Najwięcej grup wybrało: ${factors}.`,
    spread: (most, of) => `Wybory są różne. Żadnego czynnika nie wybrało więcej grup niż ${most} z ${of}.`,
    mixedOfTwo: (factors) => `Nie ma czynnika, który wybrały obie grupy. Wybrane przez jedną z nich: ${factors}.`,
    chosenBy: (factor, groups, of) => `${factor} (${groups} z ${of})`,
  },
  differ: {
    title: 'Co widzimy różnie',
    many: (factors, of, by) =>
      factors === of
        ? `Przy wszystkich czynnikach najniższą i najwyższą ocenę dzieli ${by}.`
        : `Przy ${factors} z ${of} czynników najniższą i najwyższą ocenę dzieli ${by}.`,
    most: (factors) => `Oceny grup są najdalej od siebie tu: ${factors}.`,
    close: 'Grupy są blisko siebie: od najniższej do najwyższej oceny jest najwyżej 1.',
    range: (factor, from, to) => `${factor} (od ${from} do ${to})`,
  },
  line: {
    title: 'Nasza linia',
    ends: (highest, lowest) => `Linia jest najwyżej tu: ${highest}. Najniżej: ${lowest}.`,
    at: (factor, score) => `${factor} (${score})`,
  },
  moved: {
    title: 'Od ostatniego razu',
    score: {
      higher: (factors) => `Wyżej niż poprzednio: ${factors}.`,
      lower: (factors) => `Niżej niż poprzednio: ${factors}.`,
      same: 'Żadna z ocen, które możemy porównać, się nie zmieniła.',
    },
    median: {
      higher: (factors) => `Środek jest wyżej niż poprzednio: ${factors}.`,
      lower: (factors) => `Środek jest niżej niż poprzednio: ${factors}.`,
      same: 'Środek się nie przesunął.',
    },
    from: (factor, from, to) => `${factor} (z ${from} na ${to})`,
  },
  lastTime: {
    title: 'Co wyszło z poprzednich ustaleń?',
    done: (done, of) =>
      of === 1
        ? `Jedyne poprzednie ustalenie: ${plural(done, { one: 'zrobione', few: 'niezrobione', many: 'niezrobione', other: 'niezrobione' })}.`
        : `Zrobione z poprzednich ustaleń: ${done} z ${of}.`,
    others: (outcomes) => `Pozostałe: ${outcomes}.`,
    counted: (outcome, agreements) => `${outcome.toLocaleLowerCase('pl')} – ${agreements}`,
    notTalkedOf: 'Poprzednie ustalenia nie zostały omówione.',
  },
  notes: {
    all: 'Są tu wszystkie notatki.',
    selected: (shown, written) => `Notatki, które grupy same wybrały: ${shown} z ${written}.`,
    selectedOf: 'Są tu tylko notatki, które grupy same wybrały.',
  },
  method: {
    title: 'Jak powstały oceny',
    ratedAlone: {
      counted: (raters, of) =>
        plural(raters, {
          one: `Najpierw 1 z ${of} osób oceniała na własnym telefonie i nikt inny nie mógł tego widzieć.`,
          few: `Najpierw ${raters} z ${of} osób oceniały osobno na własnych telefonach i nikt inny nie mógł tego widzieć.`,
          many: `Najpierw ${raters} z ${of} osób oceniało osobno na własnych telefonach i nikt inny nie mógł tego widzieć.`,
          other: `Najpierw ${raters} z ${of} osób oceniało osobno na własnych telefonach i nikt inny nie mógł tego widzieć.`,
        }),
      everybody: (raters) =>
        `Najpierw wszyscy (${raters}) oceniali osobno na własnych telefonach i nikt inny nie mógł tego widzieć.`,
      some: (raters) =>
        plural(raters, {
          one: 'Najpierw 1 osoba oceniała na własnym telefonie i nikt inny nie mógł tego widzieć.',
          few: `Najpierw ${raters} osoby oceniały osobno na własnych telefonach i nikt inny nie mógł tego widzieć.`,
          many: `Najpierw ${raters} osób oceniało osobno na własnych telefonach i nikt inny nie mógł tego widzieć.`,
          other: `Najpierw ${raters} osoby oceniały osobno na własnych telefonach i nikt inny nie mógł tego widzieć.`,
        }),
      alone: 'Grupa zaczęła od ocen na własnych telefonach, każdy osobno, i nikt inny nie mógł tego widzieć.',
      groups: (groups) =>
        plural(groups, {
          one: 'W jednej grupie najpierw każdy oceniał osobno na własnym telefonie i nikt inny nie mógł tego widzieć.',
          few: `W ${groups} grupach najpierw każdy oceniał osobno na własnym telefonie i nikt inny nie mógł tego widzieć.`,
          many: `W ${groups} grupach najpierw każdy oceniał osobno na własnym telefonie i nikt inny nie mógł tego widzieć.`,
          other: `W ${groups} grupy najpierw każdy oceniał osobno na własnym telefonie i nikt inny nie mógł tego widzieć.`,
        }),
      afterwards: 'Potem w rozmowie powstały wspólne oceny.',
    },
    together: {
      alone: 'Grupa od razu uzgadniała oceny razem.',
      groups: (groups) =>
        plural(groups, {
          one: 'Jedna grupa od razu uzgadniała oceny razem.',
          few: `${groups} grupy od razu uzgadniały oceny razem.`,
          many: `${groups} grup od razu uzgadniało oceny razem.`,
          other: `${groups} grupy od razu uzgadniały oceny razem.`,
        }),
    },
    onPaper: {
      alone: 'Grupa uzgadniała oceny razem na papierze.',
      groups: (groups) =>
        plural(groups, {
          one: 'Jedna grupa uzgadniała oceny razem na papierze.',
          few: `${groups} grupy uzgadniały oceny razem na papierze.`,
          many: `${groups} grup uzgadniało oceny razem na papierze.`,
          other: `${groups} grupy uzgadniały oceny razem na papierze.`,
        }),
    },
    unscored: {
      alone: 'Nie ma wspólnych ocen.',
      groups: (groups) =>
        plural(groups, {
          one: 'Jedna grupa nie ma wspólnych ocen.',
          few: `${groups} grupy nie mają wspólnych ocen.`,
          many: `${groups} grup nie ma wspólnych ocen.`,
          other: `${groups} grupy nie mają wspólnych ocen.`,
        }),
      all: 'Żadna grupa nie ma wspólnych ocen.',
    },
    unknown: 'Plik nie mówi, jak powstały oceny.',
    shared: 'To wspólne oceny z rozmowy. Nie są pomiarem.',
  },
} satisfies OverviewWords;
