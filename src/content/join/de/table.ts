import { spelled } from '../../count/de.ts';
import type { JoinWords } from '../da.ts';

export const table = {
  /** How long a step may take, where it begins. */
  minutes: {
    line: (minutes) => `Nehmt euch ca. ${minutes}\u00a0Min. für eure Linie.`,
    rate: (minutes) => `zusammen ca. ${minutes}\u00a0Min.`,
    discuss: (minutes) => `Nehmt euch ca. ${minutes}\u00a0Min. für die Fragen.`,
  },
  rate: {
    high: '5 ist hoch.',
    low: '1 ist niedrig.',
    legend: (factor) => `${factor}. Wie sieht es bei uns aus? Wähle eine Zahl von 1 bis 5.`,
    valueText: (score) => (score === 5 ? '5, hoch' : score === 1 ? '1, niedrig' : String(score)),
    chooseOne: 'Wähle eine Zahl von 1 bis 5 oder tippe auf „Weiß nicht“.',
    unknown: 'Weiß nicht',
    unknownMeans:
      'Du hast „Weiß nicht“ geantwortet. Dann zählst du nicht mit, wenn die Gruppe die Zahlen für diesen Faktor sieht.',
    unknownShort: 'weiß nicht',
    open: 'fehlt',
    back: 'Zurück',
    next: 'Weiter',
    toOverview: 'Zurück zu deinen Zahlen',
    overview: (factors) => `Deine ${spelled(factors)} Zahlen`,
    overviewMeans: 'Tippe auf eine Zahl, um sie zu ändern. Das geht, bis die Gruppe die Zahlen sieht.',
    answerLast: (missing) => (missing === 1 ? 'Die letzte beantworten' : `Die letzten ${missing} beantworten`),
    lock: 'Zahlen abgeben',
    locked: 'Deine Zahlen sind abgegeben',
    ready: (locked, of) => `${locked} von ${of} ${locked === 1 ? 'hat' : 'haben'} geantwortet.`,
    lockedMeans: 'Ihr seht die Zahlen gemeinsam, wenn alle abgegeben haben.',
    unlock: 'Meine Zahlen ändern',
    othersVotedToReveal: 'Einige in der Gruppe wollen die Zahlen jetzt sehen. Gib deine ab, wenn sie zählen sollen.',
  },
  openNow: {
    title: 'Wollt ihr die Zahlen jetzt sehen?',
    means: (votes, locked) =>
      `Dafür müssen mindestens ${spelled(votes)} Ja sagen, und mindestens ${spelled(locked)} müssen abgegeben haben. Zahlen, die nicht abgegeben sind, kommen nicht mit.`,
    votes: (votes, needed) => `${votes} von ${needed} ${votes === 1 ? 'hat' : 'haben'} Ja gesagt.`,
    vote: 'Ja, Zahlen jetzt zeigen',
    voted: 'Du hast Ja gesagt: Zahlen jetzt sehen.',
    allLocked: 'Alle, die noch da sind, haben ihre Zahlen abgegeben.',
    show: 'Unsere Zahlen zeigen',
  },
  together: {
    title: 'Ihr findet die Zahlen gemeinsam',
    orWait: (seats) =>
      seats === 1
        ? 'Dein Handy ist gerade das einzige in der Gruppe. Kommen noch andere, dann warte auf sie.'
        : `Ihr habt gerade ${spelled(seats)} Handys in der Gruppe. Kommen noch andere, dann wartet auf sie.`,
    orAgain:
      'Einige von euch sind gegangen. Seid ihr noch drei oder mehr mit Handy, könnt ihr unter „Hilfe“ von vorn anfangen.',
    go: 'Zahlen gemeinsam finden',
  },
  compare: {
    title: 'So seht ihr es',
    turned: 'Hier sind die Zahlen. Ihr seht sie alle gleichzeitig.',
    means:
      'Jeder Punkt ist die Zahl einer Person aus der Gruppe, ohne Namen. Sprecht darüber, was für die niedrige und was für die hohe Zahl spricht.',
    wordsMean:
      'Haben nur drei geantwortet, oder gibt es mehr Handys als Personen, seht ihr Worte statt Punkte. Sonst kann jemand ausrechnen, wer was geantwortet hat.',
    erased: 'Eure eigenen Zahlen sind gelöscht. Findet eure gemeinsamen Zahlen.',
    first: 'Hier anfangen',
    second: 'Dann hier',
    goOn: 'Gemeinsame Zahlen finden',
  },
  own: {
    answer: (answer) => `Du hast ${answer} gewählt.`,
    unknown: 'Du hast „Weiß nicht“ geantwortet.',
    onlyHere: 'Was du selbst gewählt hast, weiß nur dein Handy.',
    onlyThis: 'Das weiß nur dein Handy.',
    hide: 'Verbergen',
    show: 'Zeigen, was ich selbst gewählt habe',
  },
  dots: (counts) => {
    const groups = counts.flatMap((count, index) => (count > 0 ? [`${count} bei ${index + 1}`] : []));
    return `Die Punkte: ${groups.join(', ')}.`;
  },
  table: {
    count: 'Wie viele seid ihr an diesem Gerät?',
    save: 'Speichern',
  },
  pen: {
    yours: 'Du hast den Stift',
    others: 'Jemand anders am Tisch hat den Stift',
    nobodys: 'Niemand hat den Stift',
    take: 'Stift nehmen',
    ask: 'Um den Stift bitten',
    asking: 'Du hast um den Stift gebeten.',
    otherAsks: 'Jemand anders hat um den Stift gebeten',
    kept: 'Wer den Stift hat, behält ihn.',
    asked: 'Jemand in der Gruppe möchte den Stift.',
    give: 'Stift weitergeben',
    keep: 'Behalten',
    putDown: 'Stift weglegen',
    late: 'Die Person mit dem Stift kam dazu, als ihr schon angefangen hattet.',
    lateYours: 'Die anderen können sehen, dass du erst nach dem Anfang dazugekommen bist.',
  },
  agree: {
    line: 'Eure Linie',
    whole: (factors) => `Ihr seid euch bei allen ${spelled(factors)} Zahlen einig.`,
    noLine: 'Ihr habt keine Linie.',
    previous: (day) => `Letztes Mal, ${day}`,
    figure: 'Eure Linie bis jetzt',
    soFar: (set, of) => `${set} von ${of} Faktoren ${set === 1 ? 'hat' : 'haben'} eine Zahl.`,
    set: (set, of) => `${set} von ${of} gesetzt`,
    edit: 'Zahlen im Diagramm setzen',
    valueText: (name, score) => `${name}: ${score === null ? 'noch keine Zahl' : score}`,
    legend: (factor, dots) => `Eure gemeinsame Zahl für ${factor}. ${dots}`,
    chooseOne: 'Wählt eine Zahl von 1 bis 5.',
    agree: 'Wir sind uns einig',
    agreeOn: (score) => `Wir einigen uns auf ${score}`,
    agreed: (score) => `Ihr seid euch auf ${score} einig.`,
    watching: 'Die Zahl erscheint hier, sobald die Person mit dem Stift sie gesetzt hat.',
    explain: 'Worum geht es bei diesem Faktor?',
    all: (factors) => `Alle ${spelled(factors)}`,
    unset: 'keine Zahl',
    goOn: 'Weiter zu den Fragen',
    comes: 'Jetzt kommen die Fragen. Wer den Stift hat, geht weiter.',
    toNumbers: 'Eure Zahlen ansehen',
    goOnWithout: (missing, of) => {
      if (missing === of) return 'Ohne Zahlen weiter';
      return missing === 1 ? 'Ohne die letzte Zahl weiter' : `Ohne die letzten ${missing} Zahlen weiter`;
    },
    news: (factor, score, set, of) => `${factor} auf ${score} gesetzt. ${set} von ${of} gesetzt.`,
  },
  figureTable: {
    show: 'Als Tabelle zeigen',
    factor: 'Faktor',
    lowest: 'Niedrigste',
    median: 'Mitte',
    highest: 'Höchste',
    previous: 'Letztes Mal',
    none: '–',
    scoreOf: (factor) => `Eure Zahl für ${factor}`,
  },
  discuss: {
    questions: (questions) => `Die ${spelled(questions)} Fragen`,
    tab: (number, { notes, hasFocus, isTaken }) => {
      const written = notes === 0 ? 'keine Notizen' : notes === 1 ? '1 Notiz' : `${notes} Notizen`;
      return `Frage ${number}, ${hasFocus ? 'Fokus ist gewählt, ' : ''}${written}${isTaken ? ', hier ist die Gruppe' : ''}`;
    },
    toGroup: 'Zur Frage der Gruppe',
    wentOn: 'Du schreibst hier weiter. Die Gruppe ist schon hier:',
    bringText: 'Meinen Text mitnehmen',
    previous: 'Vorige Frage',
    next: 'Nächste Frage',
    done: 'Wir sind fertig',
    notDone: 'Wir sind noch nicht fertig',
    findMissing: (missing) => (missing === 1 ? 'Die letzte Zahl finden' : `Die letzten ${missing} Zahlen finden`),
    areDone: 'Ihr seid fertig, und die Moderation kann es sehen. Notizen könnt ihr weiter schreiben.',
    showLine: 'Linie zeigen',
    changeScores: 'Eure Zahlen ändern',
  },
  notes: {
    empty: 'Noch keine Notizen. Schreibt in euren eigenen Worten, was ihr euch merken wollt.',
    write: 'Notiz schreiben',
    add: 'Notiz hinzufügen',
    edit: 'Ändern',
    change: 'Notiz ändern',
    save: 'Speichern',
    remove: 'Notiz entfernen',
    kept: 'Die Person mit dem Stift hat eine Notiz von dir geändert oder entfernt:',
    restore: 'Meine Worte zurückholen',
    returned: 'Die Notiz, die du gerade geändert hast, ist entfernt. Dein Text steht hier im Feld.',
    all: 'Eure Notizen',
    star: (isSingle) =>
      isSingle
        ? {
            title: 'Hervorgehobene Notizen',
            others: 'Eure anderen Notizen',
            othersMean: 'Sie stehen im Ergebnis. Die Moderation kann sie lesen und eine löschen.',
            none: '',
            goesTo: 'Sie kommt ins Ergebnis. Ab dem Abschluss kann auch die Moderation sie lesen.',
            starred: 'Hervorgehoben',
            action: (note: string) => `Im Ergebnis hervorheben: ${note}`,
          }
        : {
            title: 'Eure ausgewählten Notizen',
            others: 'Eure anderen Notizen',
            othersMean: 'Sie bleiben in der Gruppe.',
            none: 'Ihr habt keine Notizen ausgewählt.',
            goesTo: 'Mit einem Stern sehen alle sie.',
            starred: 'In der gemeinsamen Runde',
            action: (note: string) => `In die gemeinsame Runde mitnehmen: ${note}`,
          },
  },
  stars: {
    ask: (notes) =>
      notes === 1 ? '1 Notiz ohne Stern – soll sie mit?' : `${notes} Notizen ohne Stern – sollen welche mit?`,
    all: 'Alle eure Notizen kommen mit in die gemeinsame Runde.',
    full: 'Ihr habt drei Notizen für die gemeinsame Runde ausgewählt.',
    nothing: 'Ohne Stern wird keine eurer Notizen in der gemeinsamen Runde gezeigt.',
    pick: 'Notizen auswählen',
    title: 'Notizen für die gemeinsame Runde auswählen',
    means: (most) =>
      `Gebt höchstens ${spelled(most)} Notizen einen Stern. Alle sehen sie in der gemeinsamen Runde und im Ergebnis.`,
    count: (stars, most) => `${stars} von ${most} Sternen vergeben.`,
  },
  unsent: {
    note: 'Diese Notiz konntest du nicht mehr senden:',
    edit: 'Diese Änderung konntest du nicht mehr speichern:',
    proposal: 'Diesen Vorschlag konntest du nicht mehr senden:',
    removed: 'Die Notiz, die du gerade geändert hast, ist entfernt. Das war dein Text:',
    refused: 'Das wurde nicht gesendet:',
    own: 'Es liegt nur auf deinem Handy.',
    add: 'Als Notiz hinzufügen',
    save: 'Änderung speichern',
    propose: 'Als Vorschlag senden',
    copy: 'Kopieren',
    copied: 'Der Text ist kopiert.',
    notCopied: 'Der Text ließ sich nicht kopieren. Markiere ihn und kopiere ihn selbst.',
    dismiss: 'Verwerfen',
  },
  focus: {
    title: 'Euer Fokus',
    means: (most) =>
      `Wählt ein bis ${most === 3 ? 'drei' : most} Faktoren. Die Zahlen sind die, auf die ihr euch geeinigt habt.`,
    penChooses: 'Wer den Stift hat, wählt.',
    none: 'Ihr habt noch keinen Fokus gewählt.',
    choose: 'Fokus wählen',
    goOnWithout: 'Weiter ohne Fokus',
  },
} satisfies Partial<JoinWords>;
