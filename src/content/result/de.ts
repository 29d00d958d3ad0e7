import { overview } from '../overview/de.ts';
import { de as papers } from '../papers/de.ts';
import { de as shared } from '../shared/de.ts';
import type { ResultWords } from './da.ts';

export const de = {
  shared,
  overview,
  papers,
  page: 'Ergebnis',
  print: 'Drucken',
  offline: 'Du bist offline. Die Seite zeigt den letzten Stand.',
  tableOf: (title) => `Tabelle: ${title}`,
  entrance: {
    wrongLink: 'Der Link funktioniert hier nicht',
    noLink: 'Öffne das Ergebnis mit dem Link, den du von der Moderation (tovholder) bekommen hast.',
    gone: 'Das Ergebnis gibt es nicht mehr',
    goneBecause: 'Der Dialog ist gelöscht.',
    renewed: 'Der Link funktioniert nicht mehr',
    renewedBecause:
      'Er wurde geändert, oder das Ergebnis wird nicht mehr geteilt. Bitte die Moderation um einen neuen Link.',
  },
  file: {
    title: 'Gespeichertes Ergebnis öffnen',
    lead: 'Wähle die Datei, die bei einem Ergebnis als „Daten“ heruntergeladen wurde. Sie darf auch von einem anderen Server sein.',
    private:
      'Die Datei wird hier im Browser gelesen. Es wird nichts gesendet, bevor du ein Papier lädst oder einen Folgedialog startest.',
    reading: 'Datei wird gelesen …',
    howFar: (share) => `${share} gelesen.`,
    choose: 'Datei wählen',
    drop: 'Du kannst die Datei auch hierher ziehen.',
    shown: (name) => `Du siehst ein gespeichertes Ergebnis aus der Datei ${name}. Sie wurde hier im Browser gelesen.`,
    another: 'Andere Datei öffnen',
    back: 'Zurück',
    papers: 'Der Server erstellt die Unterlagen aus deiner Datei. Er speichert weder die Datei noch die Unterlagen.',
    followUp: {
      title: 'Von diesem Dialog aus weitermachen',
      means:
        'Du startest einen neuen Dialog. Die Vereinbarungen und die Linie von hier kommen mit, damit ihr seht, was seitdem passiert ist. Sie werden zusammen mit dem neuen Dialog gespeichert.',
      begin: 'Folgedialog starten',
    },
    problem: {
      unreadable: 'Die Datei ließ sich nicht lesen. Wähle sie noch einmal.',
      'too-large': 'Die Datei ist viel zu groß für ein Ergebnis.',
      'not-json':
        'Die Datei ist kein gespeichertes Ergebnis, oder sie ist nicht vollständig. Wähle die Datei, die auf .json endet, oder lade sie noch einmal.',
      'other-format':
        'Die Datei ist kein Ergebnis von Sekskant. Wähle die Datei, die als „Daten“ heruntergeladen wurde.',
      'newer-version':
        'Die Datei ist von einer neueren Version von Sekskant. Öffne sie auf dem Server, von dem sie kommt.',
      'unknown-guide':
        'In der Datei geht es um eine Übung, die es hier nicht gibt. Öffne sie auf dem Server, von dem sie kommt.',
      'does-not-fit': 'Die Datei ist ein Ergebnis, aber etwas darin passt nicht. Vielleicht wurde sie geändert.',
    },
    at: (pointer) => `Das Erste, was nicht passt: ${pointer}`,
  },
  waiting: {
    title: 'Das Ergebnis ist noch nicht fertig',
    because:
      'Du kannst es hier lesen, sobald der Dialog bei Abschluss und Vereinbarungen ist. Die Seite wechselt von selbst.',
    now: (phase) => `Gerade jetzt: ${phase}.`,
  },
  summary: {
    running: 'Der Dialog ist noch nicht zu Ende. Die Seite geht mit, während ihr schreibt.',
    wasRunning: 'Der Dialog war noch nicht zu Ende, als die Datei heruntergeladen wurde.',
  },
  picture: {
    title: 'Das Diagramm',
    line: 'Unsere Linie',
    noLine: 'Keine Linie.',
    described: (factor, score) => `${factor}: ${score}`,
    unscored: 'keine Zahl',
    median: 'Mitte',
    medianHint: 'die Zahl in der Mitte, wenn man die Zahlen der Gruppen der Größe nach ordnet',
    spread: 'Die graue Fläche',
    spreadHint: 'von der niedrigsten bis zur höchsten Zahl',
    focus: 'Der Ring: als Fokus gewählt',
    focusByHalf: 'Der Ring: von mindestens der Hälfte der Gruppen als Fokus gewählt',
  },
  factors: {
    title: 'Faktor für Faktor',
    factor: 'Faktor',
    score: 'Unsere Zahl',
    median: 'Mitte',
    spread: 'Niedrigste–höchste',
    focus: 'Als Fokus gewählt',
    range: (lowest, highest) => `${lowest}–${highest}`,
    chosen: 'Ja',
    chosenBy: (groups, of) => `${groups} von ${of} Gruppen`,
    none: '–',
    scoredBy: (groups, of) => `${groups} von ${of} Gruppen mit einer Zahl`,
  },
  groups: {
    title: 'Die Zahlen der Gruppen',
    note: 'Die Gruppen stehen nach ihrer Nummer. Sie lassen sich nicht als besser oder schlechter vergleichen: Jede Gruppe spricht über ihren eigenen Alltag.',
    group: 'Gruppe',
    focus: 'Fokus',
    key: 'Ein Ring um die Zahl heißt: Die Gruppe hat den Faktor als Fokus gewählt.',
  },
  notes: {
    title: 'Das haben wir gesagt',
    titleInGroups: 'Ausgewählte Notizen der Gruppen',
    none: 'Hier gibt es keine Notizen.',
    noneInGroups: 'Keine der Gruppen hat Notizen ausgewählt.',
    noneFrom: (groups, count) =>
      count === 1
        ? `Gruppe ${groups} hat keine Notizen ausgewählt.`
        : `Die Gruppen ${groups} haben keine Notizen ausgewählt.`,
    starred: 'Hervorgehoben',
  },
  answers: {
    title: 'Die abschließenden Fragen',
    none: 'Nicht beantwortet.',
  },
  agreements: {
    title: 'Das haben wir vereinbart',
    none: 'Es wurden keine Vereinbarungen aufgeschrieben.',
    what: 'Vereinbarung',
    factor: 'Faktor',
    responsible: 'Zuständig',
    deadline: 'Frist',
    level: 'Wo soll sich etwas ändern?',
    noFactor: 'Kein bestimmter',
    carriedOver: 'Vom letzten Mal übernommen',
    noDeadline: 'Nicht gesetzt',
  },
  previous: {
    line: 'Letztes Mal',
    agreements: (date) => `Die Vereinbarungen vom letzten Mal, ${date}`,
    outcome: 'Was ist daraus geworden?',
  },
  next: {
    title: 'So machen wir weiter',
    followUp: (date) => `Wir treffen uns am ${date} zu einem neuen Dialog.`,
    noFollowUp: 'Für das nächste Mal ist noch kein Datum gesetzt.',
    steps: 'Das können wir uns als Nächstes ansehen',
  },
  about: {
    title: 'Zum Ergebnis',
    kept: 'Hier stehen die Zahlen, auf die ihr euch geeinigt habt, und was ihr geschrieben habt. Die eigenen Zahlen der Einzelnen sind nicht dabei, auch nicht als Anzahl. Alles wird 12 Monate nach dem Ende des Dialogs gelöscht, oder wenn die Moderation ihn löscht.',
    keptInFile:
      'Hier stehen die Zahlen, auf die ihr euch geeinigt habt, und was ihr geschrieben habt. Die eigenen Zahlen der Einzelnen sind nicht dabei, auch nicht als Anzahl. Die Datei liegt nur dort, wo du sie gespeichert hast.',
  },
} satisfies ResultWords;
