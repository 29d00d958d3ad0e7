import { capitalized } from '../count/capitalized.ts';
import { groupsCounted, peopleCounted, plural, spelled, spelledNotMasculine } from '../count/ro.ts';
import type { OverviewWords } from './da.ts';

export const overview = {
  factor: (name) => `„${name}”`,
  talked: {
    alone: (people, date) =>
      plural(people, {
        one: `1 persoană a participat pe ${date}.`,
        few: `${people} persoane au stat de vorbă pe ${date}.`,
        other: `${people} de persoane au stat de vorbă pe ${date}.`,
      }),
    groups: (people, groups, date) =>
      plural(people, {
        one: `1 persoană a stat de vorbă ${inGroups(groups)} pe ${date}.`,
        few: `${people} persoane au stat de vorbă ${inGroups(groups)} pe ${date}.`,
        other: `${people} de persoane au stat de vorbă ${inGroups(groups)} pe ${date}.`,
      }),
    groupsUncounted: (groups, date) =>
      plural(groups, {
        one: `Un grup a stat de vorbă pe ${date}.`,
        few: `${groups} grupuri au stat de vorbă pe ${date}.`,
        other: `${groups} de grupuri au stat de vorbă pe ${date}.`,
      }),
    uncounted: (date) => `Dialogul este din ${date}.`,
  },
  focus: {
    title: 'Priorități',
    none: 'Nu s-au ales priorități.',
    alone: (factors) => `Am ales să lucrăm la ${factors}.`,
    byBoth: (factors) => `Ambele grupuri vor să lucreze la ${factors}.`,
    byHalf: (factors) => `Cel puțin jumătate din grupuri vor să lucreze la ${factors}.`,
    mixed: (factors) => `Niciun factor nu a fost ales de cel puțin jumătate. Cel mai des ales: ${factors}.`,
    spread: (most, of) =>
      `Alegerile sunt împărțite. Niciun factor nu a fost ales de mai mult de ${most} din ${groupsCounted(of)}.`,
    mixedOfTwo: (factors) => `Niciun factor nu a fost ales de ambele grupuri. Ales de unul din ele: ${factors}.`,
    chosenBy: (factor, groups, of) => `${factor} (${groups} din ${of})`,
  },
  differ: {
    title: 'Unde avem păreri diferite',
    many: (factors, of, by) =>
      `La ${factors === of ? 'toți factorii' : `${spelled(factors)} din ${spelled(of)} factori`}, între scorul cel mai mic și cel mai mare e o diferență de ${by}.`,
    most: (factors) => `Grupurile sunt cel mai departe unele de altele la ${factors}.`,
    close: 'Grupurile au păreri apropiate: cel mult 1 între scorul cel mai mic și cel mai mare.',
    range: (factor, from, to) => `${factor} (de la ${from} la ${to})`,
  },
  line: {
    title: 'Linia noastră',
    ends: (highest, lowest) => `Linia e cel mai sus la ${highest} și cel mai jos la ${lowest}.`,
    at: (factor, score) => `${factor} (${score})`,
  },
  moved: {
    title: 'Față de data trecută',
    score: {
      higher: (factors) => `Mai sus decât data trecută: ${factors}.`,
      lower: (factors) => `Mai jos decât data trecută: ${factors}.`,
      same: 'Niciunul dintre scorurile pe care le putem compara nu s-a mișcat.',
    },
    median: {
      higher: (factors) => `Mijlocul e mai sus decât data trecută: ${factors}.`,
      lower: (factors) => `Mijlocul e mai jos decât data trecută: ${factors}.`,
      same: 'Mijlocul nu s-a mișcat.',
    },
    from: (factor, from, to) => `${factor} (de la ${from} la ${to})`,
  },
  lastTime: {
    title: 'Ce s-a întâmplat cu înțelegerile de data trecută?',
    done: (done, of) =>
      of === 1
        ? `Singura înțelegere de data trecută ${done === 1 ? 'e făcută' : 'nu e făcută'}.`
        : plural(of, {
            one: `Făcute: ${done} din 1.`,
            few: `Făcute: ${done} din ${of} înțelegeri de data trecută.`,
            other: `Făcute: ${done} din ${of} de înțelegeri de data trecută.`,
          }),
    others: (outcomes) => `Restul: ${outcomes}.`,
    counted: (outcome, agreements) => `${outcome.toLocaleLowerCase('ro')} (${agreements})`,
    notTalkedOf: 'Înțelegerile de data trecută nu au fost discutate.',
  },
  notes: {
    all: 'Toate notițele sunt aici.',
    selected: (shown, written) =>
      `Aici sunt ${plural(written, {
        one: `${shown} din 1 notiță`,
        few: `${shown} din ${written} notițe`,
        other: `${shown} din ${written} de notițe`,
      })}: cele pe care le-au ales chiar grupurile.`,
    selectedOf: 'Aici sunt doar notițele pe care le-au ales chiar grupurile.',
  },
  method: {
    title: 'Cum am găsit scorurile',
    ratedAlone: {
      counted: (raters, of) =>
        plural(raters, {
          one: `1 din ${of} a evaluat întâi separat, pe telefonul propriu, fără ca alții să vadă.`,
          few: `${raters} din ${of} au evaluat întâi separat, pe telefonul propriu, fără ca alții să vadă.`,
          other: `${raters} din ${of} au evaluat întâi separat, pe telefonul propriu, fără ca alții să vadă.`,
        }),
      everybody: (raters) =>
        `Toate cele ${peopleCounted(raters)} au evaluat întâi separat, pe telefonul propriu, fără ca alții să vadă.`,
      some: (raters) =>
        plural(raters, {
          one: '1 persoană a evaluat întâi separat, pe telefonul propriu, fără ca alții să vadă.',
          few: `${raters} persoane au evaluat întâi separat, pe telefonul propriu, fără ca alții să vadă.`,
          other: `${raters} de persoane au evaluat întâi separat, pe telefonul propriu, fără ca alții să vadă.`,
        }),
      alone: 'Grupul a început prin a evalua separat, fiecare pe telefonul propriu, fără ca alții să vadă.',
      groups: (groups) =>
        plural(groups, {
          one: 'Într-un grup s-a evaluat întâi separat, pe telefoane proprii, fără ca alții să vadă.',
          few: `În ${spelledNotMasculine(groups)} grupuri s-a evaluat întâi separat, pe telefoane proprii, fără ca alții să vadă.`,
          other: `În ${groups} de grupuri s-a evaluat întâi separat, pe telefoane proprii, fără ca alții să vadă.`,
        }),
      afterwards: 'Apoi au ajuns, vorbind, la scorurile comune.',
    },
    together: {
      alone: 'Grupul a găsit scorurile împreună de la început.',
      groups: (groups) =>
        plural(groups, {
          one: 'Un grup a găsit scorurile împreună de la început.',
          few: `${manyGroups(groups)} au găsit scorurile împreună de la început.`,
          other: `${manyGroups(groups)} au găsit scorurile împreună de la început.`,
        }),
    },
    onPaper: {
      alone: 'Grupul a găsit scorurile împreună, pe hârtie.',
      groups: (groups) =>
        plural(groups, {
          one: 'Un grup a găsit scorurile împreună, pe hârtie.',
          few: `${manyGroups(groups)} au găsit scorurile împreună, pe hârtie.`,
          other: `${manyGroups(groups)} au găsit scorurile împreună, pe hârtie.`,
        }),
    },
    unscored: {
      alone: 'Nu s-au stabilit scoruri comune.',
      groups: (groups) =>
        plural(groups, {
          one: 'Un grup nu a stabilit scoruri comune.',
          few: `${manyGroups(groups)} nu au stabilit scoruri comune.`,
          other: `${manyGroups(groups)} nu au stabilit scoruri comune.`,
        }),
      all: 'Niciun grup nu a stabilit scoruri comune.',
    },
    unknown: 'Fișierul nu spune cum au fost găsite scorurile.',
    shared: 'Scorurile sunt aprecieri comune. Nu sunt o măsurătoare.',
  },
} satisfies OverviewWords;

function inGroups(groups: number): string {
  return groups === 1 ? 'într-un grup' : `în ${groupsCounted(groups)}`;
}

function manyGroups(groups: number): string {
  const number = capitalized(spelledNotMasculine(groups));
  return plural(groups, { one: 'Un grup', few: `${number} grupuri`, other: `${number} de grupuri` });
}
