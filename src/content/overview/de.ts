import { capitalized } from '../count/capitalized.ts';
import { spelled } from '../count/de.ts';
import type { OverviewWords } from './da.ts';

export const overview = {
  factor: (name) => `„${name}“`,
  talked: {
    alone: (people, date) =>
      people === 1 ? `1 Person war am ${date} dabei.` : `${people} Personen haben am ${date} miteinander gesprochen.`,
    groups: (people, groups, date) =>
      `${people === 1 ? '1 Person hat' : `${people} Personen haben`} am ${date} in ${groups === 1 ? 'einer Gruppe' : `${groups} Gruppen`} miteinander gesprochen.`,
    groupsUncounted: (groups, date) =>
      `${groups === 1 ? 'Eine Gruppe hat' : `${groups} Gruppen haben`} am ${date} miteinander gesprochen.`,
    uncounted: (date) => `Der Dialog ist vom ${date}.`,
  },
  focus: {
    title: 'Fokus',
    none: 'Es wurde kein Fokus gewählt.',
    alone: (factors) => `Hier wollen wir etwas tun: ${factors}.`,
    byBoth: (factors) => `Beide Gruppen wollen hier etwas tun: ${factors}.`,
    byHalf: (factors) => `Mindestens die Hälfte der Gruppen will hier etwas tun: ${factors}.`,
    mixed: (factors) => `Keinen Faktor hat mindestens die Hälfte gewählt. Die meisten Gruppen wählten ${factors}.`,
    spread: (most, of) =>
      `Die Gruppen haben Verschiedenes gewählt. Keinen Faktor haben mehr als ${most} von ${of} Gruppen gewählt.`,
    mixedOfTwo: (factors) => `Keinen Faktor haben beide Gruppen gewählt. Von einer der beiden gewählt: ${factors}.`,
    chosenBy: (factor, groups, of) => `${factor} (${groups} von ${of})`,
  },
  differ: {
    title: 'Hier sehen wir es unterschiedlich',
    many: (factors, of, by) =>
      `Bei ${factors === of ? 'allen' : `${spelled(factors)} von ${spelled(of)}`} Faktoren liegen ${by} zwischen der niedrigsten und der höchsten Zahl.`,
    most: (factors) => `Am weitesten liegen die Gruppen hier auseinander: ${factors}.`,
    close: 'Die Gruppen liegen nah beieinander: höchstens 1 zwischen der niedrigsten und der höchsten Zahl.',
    range: (factor, from, to) => `${factor} (von ${from} bis ${to})`,
  },
  line: {
    title: 'Unsere Linie',
    ends: (highest, lowest) => `Am höchsten ist die Linie bei ${highest}, am niedrigsten bei ${lowest}.`,
    at: (factor, score) => `${factor} (${score})`,
  },
  moved: {
    title: 'Seit dem letzten Mal',
    score: {
      higher: (factors) => `Höher als letztes Mal: ${factors}.`,
      lower: (factors) => `Niedriger als letztes Mal: ${factors}.`,
      same: 'Von den Zahlen, die wir vergleichen können, hat sich keine bewegt.',
    },
    median: {
      higher: (factors) => `Die Mitte ist höher als letztes Mal: ${factors}.`,
      lower: (factors) => `Die Mitte ist niedriger als letztes Mal: ${factors}.`,
      same: 'Die Mitte hat sich nicht bewegt.',
    },
    from: (factor, from, to) => `${factor} (von ${from} auf ${to})`,
  },
  lastTime: {
    title: 'Was ist aus den Vereinbarungen vom letzten Mal geworden?',
    done: (done, of) =>
      of === 1
        ? `Die eine Vereinbarung vom letzten Mal ist ${done === 1 ? 'erledigt' : 'nicht erledigt'}.`
        : `${done} von ${of} Vereinbarungen vom letzten Mal ${done === 1 ? 'ist' : 'sind'} erledigt.`,
    others: (outcomes) => `Der Rest: ${outcomes}.`,
    counted: (outcome, agreements) => `${agreements} × ${outcome.charAt(0).toLocaleLowerCase('de')}${outcome.slice(1)}`,
    notTalkedOf: 'Die Vereinbarungen vom letzten Mal wurden nicht besprochen.',
  },
  notes: {
    all: 'Alle Notizen sind dabei.',
    selected: (shown, written) =>
      `Hier stehen ${shown} von ${written} Notizen. Die Gruppen haben sie selbst ausgewählt.`,
    selectedOf: 'Hier stehen nur Notizen, die von den Gruppen selbst ausgewählt wurden.',
  },
  method: {
    title: 'So haben wir die Zahlen gefunden',
    ratedAlone: {
      counted: (raters, of) =>
        `${raters} von ${of} haben die Faktoren zuerst allein auf dem eigenen Handy eingeschätzt, ohne dass andere es sehen konnten.`,
      everybody: (raters) =>
        `Alle ${raters} haben die Faktoren zuerst allein auf dem eigenen Handy eingeschätzt, ohne dass andere es sehen konnten.`,
      some: (raters) =>
        `${raters} haben die Faktoren zuerst allein auf dem eigenen Handy eingeschätzt, ohne dass andere es sehen konnten.`,
      alone:
        'In der Gruppe haben zuerst alle die Faktoren allein auf eigenen Handys eingeschätzt, ohne dass andere es sehen konnten.',
      groups: (groups) =>
        `In ${groups === 1 ? 'einer Gruppe' : `${spelled(groups)} Gruppen`} wurden die Faktoren zuerst allein auf eigenen Handys eingeschätzt, ohne dass andere es sehen konnten.`,
      afterwards: 'Danach haben sie im Gespräch die gemeinsamen Zahlen gefunden.',
    },
    together: {
      alone: 'Die Gruppe hat die Zahlen gleich gemeinsam gefunden.',
      groups: (groups) => `${countedGroups(groups)} die Zahlen gleich gemeinsam gefunden.`,
    },
    onPaper: {
      alone: 'Die Gruppe hat die Zahlen gemeinsam auf Papier gefunden.',
      groups: (groups) => `${countedGroups(groups)} die Zahlen gemeinsam auf Papier gefunden.`,
    },
    unscored: {
      alone: 'Es wurden keine gemeinsamen Zahlen gesetzt.',
      groups: (groups) => `${countedGroups(groups)} keine gemeinsamen Zahlen gesetzt.`,
      all: 'Keine Gruppe hat gemeinsame Zahlen gesetzt.',
    },
    unknown: 'Die Datei sagt nicht, wie die Zahlen gefunden wurden.',
    shared: 'Die Zahlen sind gemeinsame Einschätzungen. Sie sind keine Messung.',
  },
} satisfies OverviewWords;

function countedGroups(groups: number): string {
  return groups === 1 ? 'Eine Gruppe hat' : `${capitalized(spelled(groups))} Gruppen haben`;
}
