import { spelled } from '../../count/de.ts';
import type { agenda as danish } from '../da/agenda.ts';

export const agenda = {
  page: 'Moderation',
  offline:
    'Du bist offline. Mach einfach weiter. Die Uhr läuft, und was du schreibst, bleibt hier und wird gesendet, sobald du wieder verbunden bist.',
  arrival: {
    title: 'Wir können den Dialog nicht öffnen',
    noLink: 'Nimm den Link, den du beim Start des Dialogs bekommen hast. Er ist lang und endet mit einem Schlüssel.',
    gone: 'Der Dialog ist gelöscht',
    lost: 'Der Dialog ist gelöscht, oder dieser Link passt nicht dazu.',
    renewed:
      'Der Link wurde geändert oder zurückgezogen. Bitte die Person, die den Dialog gestartet hat, um einen neuen.',
    front: 'Zur Startseite',
  },
  header: {
    count: (people, groups) => (groups === 1 ? `${people} dabei` : `${people} in ${groups} Gruppen dabei`),
    rename: 'Dialog einen Namen geben',
    renameAgain: 'Namen ändern',
    name: 'Betrieb oder Team',
    save: 'Speichern',
    screen: 'Bildschirm öffnen',
    links: 'Links',
    door: { open: 'Tür schließen', closed: 'Tür öffnen' },
    doorIsClosed: 'Die Tür ist zu',
  },
  invite: {
    title: 'Mitmachen',
    scan: 'QR-Code zum Dialog',
    at: (host) => `Geht auf ${host} und tippt den Code ein.`,
    overheard: 'Andere im selben Netz können mitlesen. Eine https-Adresse für den Server hilft.',
    unreachable: 'Kommt ein Handy nicht durch?',
    sameNetwork:
      'Ist das Handy im selben Netz wie der Computer? Erreichen sie sich in eurem Gastnetz nicht, dann teilt das Netz von einem Handy.',
    choose: 'Sonst probier eine andere Adresse',
    followed: 'Bildschirm, QR-Code, Links und Plakat ändern sich sofort mit.',
    address: (host, adapter) => {
      if (adapter === null) return `${host} (Name des Computers)`;
      return adapter ? `${host} (${adapter})` : host;
    },
    moved: 'Der Computer ist jetzt in einem anderen Netz. Wer herausgefallen ist, soll noch einmal scannen.',
    movedSeen: 'Gesehen',
  },
  links: {
    title: 'Links zum Dialog',
    join: { name: 'Für die Teilnehmenden', means: 'Gibt einen Platz an einem Tisch.' },
    screen: {
      name: 'Für den großen Bildschirm',
      means:
        'Zeigt, was der Raum sehen soll. Kann nichts ändern. Kopiere die Adresse hier, wenn der Beamer an einem anderen Rechner hängt.',
    },
    facilitator: {
      name: 'Für die Moderation',
      means:
        'Wer den Link hat, kann den Dialog leiten und löschen. Bewahre ihn selbst auf, damit du zurückkommen kannst.',
    },
    result: { name: 'Zum Ergebnis', means: 'Ab dem Abschluss können es alle lesen, die den Link haben.' },
    copy: 'Kopieren',
    renew: 'Neuen Link erstellen',
    renewMeans: 'Der alte Link funktioniert sofort nicht mehr, auch dort, wo die Seite offen ist.',
    renewAllMeans:
      'Der alte Link funktioniert sofort nicht mehr, auch dort, wo die Seite offen ist. Auch die Links zum großen Bildschirm und zum Ergebnis werden neu: Öffne sie dort noch einmal, wo sie auf einem anderen Rechner stehen.',
    renewForSure: 'Ja, neuen Link erstellen',
    renewed: 'Du hast einen neuen Link. Schick ihn an alle, die ihn brauchen.',
    newCode: {
      renew: 'Neuen Code erstellen',
      renewMeans:
        'Wer neu dazukommt, braucht den neuen Code. Wer dabei ist, bleibt dabei. Großer Bildschirm und QR-Code wechseln sofort, aber Ausgedrucktes gilt nicht mehr. Entferne zuerst, wer nicht dazugehört.',
      renewForSure: 'Ja, neuen Code erstellen',
      renewed: 'Der Dialog hat einen neuen Code.',
    },
    unheard: 'Das kam nicht an. Versuch es noch einmal.',
    save: {
      go: 'Link auf einem Blatt sichern',
      saved: 'Das Blatt ist gespeichert. Öffne es, wenn du es drucken willst.',
      file: 'der-weg-zurueck',
      title: 'Der Weg zurück zu deinem Dialog',
      code: 'Der Code ist',
      link: 'Dein Link für die Moderation:',
      keep: 'Bewahre das Blatt so auf, dass nur du es siehst. Wer den Link hat, kann den Dialog leiten und löschen.',
    },
    co: {
      title: 'Gemeinsam moderieren',
      means:
        'Wer mitmoderiert, leitet den Dialog mit einem eigenen Link. Du kannst ihn zurückziehen. Dann wird auch der Link zum Ergebnis neu. Nur du kannst den Dialog löschen.',
      one: (id) => `Co-Moderation ${id}`,
      link: 'Link für eine Co-Moderation',
      once: 'Kopiere den Link jetzt. Er wird nur dieses eine Mal gezeigt.',
      add: 'Link für eine Co-Moderation erstellen',
      withdraw: 'Link zurückziehen',
      withdrawName: (id) => `Link zurückziehen: Co-Moderation ${id}`,
    },
    forget: {
      title: 'Nutzen andere diesen Computer?',
      means: 'Dann kann der Browser den Dialog vergessen. Auf dem Server wird nichts gelöscht.',
      go: 'Dialog hier vergessen',
      sure: 'Du kommst nur mit deinem Link zurück. Hast du ihn gesichert?',
      forSure: 'Ja, Dialog vergessen',
    },
    copied: 'Kopiert',
    selected: 'Die Adresse ist markiert. Kopiere sie mit Strg+C oder ⌘C.',
  },
  plan: {
    title: 'Plan für die Stunde',
    done: (minutes) => `${minutes} Min., fertig`,
    minutes: (minutes) => `${minutes} Min.`,
    end: 'Ende',
    change: 'Minuten ändern',
    sum: (minutes) => `Insgesamt ${minutes} Minuten.`,
    ofLastTime: (minutes) => `Davon ${minutes} für die Vereinbarungen vom letzten Mal.`,
    short: 'Das sind weniger als 60 Minuten. Nehmt euch lieber genug Zeit, damit das Gespräch nicht gehetzt wird.',
    save: 'Minuten speichern',
  },
  now: {
    say: 'Sag jetzt',
    quote: { open: '„', close: '“' },
    aloud: 'Lies es vor oder nimm deine eigenen Worte.',
    tips: 'Tipps für dich',
    time: 'Verbleibende Zeit',
    leftOf: (minutes) => `übrig von ${minutes} Min.`,
    overOf: (minutes) => `über die ${minutes} Min.`,
    more: '+5 Min.',
    moreName: '+5 Min., fünf Minuten dazugeben',
    less: '−5 Min.',
    lessName: '−5 Min., fünf Minuten wegnehmen',
  },
  next: {
    title: 'Nächster Schritt',
    factor: (name) => `Weiter: ${name}`,
    parts: {
      empty: '',
      lines: 'Weiter: Linien zeigen',
      median: 'Weiter: Mitte',
      focus: 'Weiter: Fokus',
    },
    group: (group) => `Weiter: Gruppe ${group}`,
    notes: (page, of) => (of === 1 ? 'Weiter: Notizen' : `Weiter: Notizen, Seite ${page} von ${of}`),
    agreement: (number, of) => `Weiter: Vereinbarung ${number} von ${of}`,
    question: (number, of) => `Weiter: Frage ${number} von ${of}`,
    readOut: (page, of) =>
      of === 1 ? 'Weiter: Vereinbarungen vorlesen' : `Weiter: Vereinbarungen vorlesen, Seite ${page} von ${of}`,
    go: (phase) => `Weiter: ${phase}`,
    end: 'Dialog beenden',
    stepBack: 'Ein Schritt zurück',
    back: (phase) => `Zurück: ${phase}`,
    undoMeans: 'Mit der Uhr, wie sie war.',
    pressAgain: 'Noch einmal drücken, um weiterzugehen.',
    notHeard: 'Das kam nicht an. Versuch es noch einmal, wenn du wieder verbunden bist.',
    keys: 'PageDown, PageUp und ein Presenter tun dasselbe. Drück ? für alle Tasten.',
    skipToSay: 'Zum Text, den du sagst',
    skipToNext: 'Zum nächsten Schritt',
    means: (factors) => ({
      lobby: '',
      purpose: 'Fang an, wenn die meisten da sind. Man kann später dazukommen.',
      lastTime: 'Geht die Vereinbarungen vom letzten Mal durch, eine nach der anderen.',
      model: `Sag, worum es im Modell geht, und geh die ${spelled(factors)} Faktoren durch.`,
      exercise: 'Die Gruppen beginnen in ihrem eigenen Tempo. Ab hier lässt jeder Tisch selbst herein.',
      plenary: 'Alle sehen die Linien der Gruppen zusammen.',
      closing: 'Die Antworten und Vereinbarungen werden aufgeschrieben.',
      ended: 'Alle sehen das Ergebnis. Du kannst den Dialog sieben Tage lang wieder öffnen.',
    }),
    meansAlone: 'Die Gruppe beginnt in ihrem eigenen Tempo. Ab hier lässt sie selbst herein.',
    missing: (missing, of) =>
      missing === 0
        ? 'Alle Gruppen haben ihre Linie.'
        : of === 1
          ? 'Der Gruppe fehlt noch die Linie.'
          : missing === 1
            ? `1 von ${of} Gruppen fehlt noch die Linie.`
            : `${missing} von ${of} Gruppen fehlt noch die Linie.`,
    missingAlone: (missing) =>
      missing === 0
        ? 'Die Linie ist gezeichnet.'
        : missing === 1
          ? 'Auf der Linie fehlt eine Zahl.'
          : `Auf der Linie fehlen ${missing} Zahlen.`,
    notDone: (notDone, of) =>
      of === 1
        ? 'Die Gruppe ist noch nicht fertig.'
        : `${notDone} von ${of} Gruppen ${notDone === 1 ? 'ist' : 'sind'} noch nicht fertig.`,
    goOnWriting: (areAllOpen) =>
      areAllOpen
        ? 'Gehst du weiter, können die Gruppen noch Notizen schreiben, aber nur du kannst Zahlen setzen.'
        : 'Gehst du weiter, kannst nur du Zahlen setzen. Gruppen, die ihre Zahlen gesehen haben, können noch Notizen schreiben.',
    endTitle: 'Willst du den Dialog beenden?',
    endMeans:
      'Alle sehen das Ergebnis auf ihrem Gerät, und es lässt sich nichts mehr ändern. Die eigenen Zahlen der Einzelnen und die Angaben, wer was geschrieben hat, werden jetzt gelöscht. Du kannst den Dialog sieben Tage lang wieder öffnen. Nach 12 Monaten wird er von selbst gelöscht.',
    noAgreements: 'Es gibt noch keine Vereinbarungen.',
    proposalsLeft: (count: number) =>
      count === 1 ? '1 Vorschlag von den Handys wartet.' : `${count} Vorschläge von den Handys warten.`,
    proposalsMean: 'Ein Vorschlag steht nur dann im Ergebnis, wenn daraus eine Vereinbarung geworden ist.',
    noFollowUp: 'Es gibt kein Datum für das nächste Mal.',
    noDeadline: (count) =>
      count === 1 ? '1 Vereinbarung hat keine Frist.' : `${count} Vereinbarungen haben keine Frist.`,
  },
  checklist: 'Bevor ihr anfangt',
  model: {
    title: 'Auf dem großen Bildschirm zeigen',
    whole: 'Das ganze Modell',
  },
  plenary: {
    title: 'Auf dem großen Bildschirm',
    parts: {
      empty: 'Leeres Diagramm',
      lines: 'Die Linien',
      median: 'Mitte',
      focus: 'Fokus',
      notes: 'Notizen',
    },
    notesPage: (page, of) => `Notizen, Seite ${page} von ${of}`,
    noNotes: 'Keine Gruppe hat einer Notiz einen Stern gegeben.',
    noNotesHere: 'Die Gruppe hat keiner Notiz einen Stern gegeben.',
    round: 'Reihum',
    all: 'Alle Gruppen',
    lift: 'Eine Gruppe hervorheben',
    together: 'Alle zusammen zeigen',
    focus: 'Fokus',
    noFocus: 'Kein Fokus gewählt',
    starred: 'Notizen der Gruppe',
    takeAway: 'Stern entfernen',
    delete: 'Notiz löschen',
    deleteMeans: 'Die Notiz wird für alle gelöscht, auch für die Gruppe selbst.',
    deleteForSure: 'Ja, löschen',
    correct: 'Zahlen ändern',
    table: {
      factor: 'Faktor',
      lowest: 'Niedrigste',
      median: 'Mitte',
      previous: 'Letztes Mal',
      highest: 'Höchste',
      focus: 'Fokus',
    },
    none: '–',
  },
} satisfies typeof danish;
