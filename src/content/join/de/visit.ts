import type { JoinWords } from '../da.ts';

export const visit = {
  farewell: {
    lost: {
      title: 'Deinen Platz gibt es nicht mehr',
      text: 'Der Platz wurde entfernt, oder der Dialog wurde gelöscht. Willst du noch dabei sein, dann nimm einen neuen Platz.',
    },
    left: { title: 'Du hast den Dialog verlassen', text: 'Danke, dass du dabei warst.' },
    elsewhere: {
      title: 'Dein Platz ist umgezogen',
      text: 'Du hast in einem anderen Browser weitergemacht. Diese Seite kannst du schließen.',
    },
    keyless: {
      title: 'Die Seite sieht nicht, wo du sitzt',
      text: 'Der Schlüssel zu deinem Platz ist ein Cookie, und dein Browser oder das Netz hält ihn zurück. Versuch es noch einmal, am besten in einem anderen Netz. Hilft das nicht, dann nimm einen neuen Platz.',
    },
    again: 'Wieder mitmachen',
    tryAgain: 'Noch einmal versuchen',
    newSeat: 'Neuen Platz nehmen',
  },
  elsewhere: {
    title: 'In einem anderen Browser weitermachen',
    means: 'Nimm deinen Platz mit, damit bei euch kein Handy zu viel ist.',
    make: 'Link erstellen',
    link: 'Link zu deinem Platz',
    copy: 'Link kopieren',
    once: 'Der Link ist der Schlüssel zu deinem eigenen Platz, gib ihn also niemandem. Öffne ihn innerhalb von zehn Minuten im anderen Browser. Er funktioniert einmal. Bist du in einer App, kannst du in ihrem Menü auch „Im Browser öffnen“ wählen.',
    copied: 'Kopiert',
    selected: 'Der Link ist markiert. Kopiere ihn.',
    unheard: 'Das hat nicht geklappt. Versuch es noch einmal.',
  },
  inApp: {
    seated: 'Die Seite ist in einer App geöffnet, und dort verlierst du sie leicht.',
    go: 'In deinem Browser weitermachen',
    stay: 'Hierbleiben',
  },
  help: {
    title: 'Hilfe',
    called: 'Ihr habt um Hilfe gebeten',
    over: 'Ihr bittet nicht mehr um Hilfe.',
    call: 'Moderation herbitten',
    calledMeans: 'Die Moderation kann sehen, dass ihr Hilfe möchtet.',
    cancel: 'Wir kommen jetzt klar',
  },
  seat: {
    number: (seat) => `Platz ${seat}`,
    change: (isSingle) => (isSingle ? 'Dialog verlassen' : 'Gruppe wechseln oder gehen'),
    numberMeans: 'Die Nummer gehört zu deinem Handy. Nenne sie, wenn die Moderation dich umsetzen soll.',
    time: 'Verbleibende Zeit',
    otherGroup: 'Wechseln zu',
    otherGroupNumber: 'Wechseln zu Gruppe Nummer',
    move: 'Gruppe wechseln',
    moveTo: (group) => `Zu ${group} wechseln`,
    leave: 'Dialog verlassen',
    leaveMeans: 'Gehst du jetzt, werden deine Zahlen gelöscht, falls die Gruppe sie noch nicht gesehen hat.',
    leaveForSure: 'Ja, Dialog verlassen',
  },
  lobby: {
    title: 'Du bist dabei',
    here: (seats, isSingle) => {
      const phones = seats === 1 ? '1 Handy ist' : `${seats} Handys sind`;
      return isSingle ? `${phones} dabei` : `${phones} in der Gruppe`;
    },
    sharing: 'Ihr teilt euch dieses Gerät am Tisch.',
    waiting:
      'Die Moderation (tovholder) fängt an, wenn ihr bereit seid. Schließ die Seite nicht. Das Handy darfst du solange sperren.',
    next: 'Das macht ihr',
    plainHttp: 'Die Seite kam ohne Verschlüsselung. Darum können andere im selben Netz vielleicht mitlesen.',
  },
  model: {
    now: 'Darüber sprecht ihr jetzt',
  },
  aggregate: { median: 'Mitte der Zahlen aller Gruppen', band: 'Von der niedrigsten zur höchsten' },
  plenary: {
    spotlit: (group) => `${group}, jetzt seid ihr dran. Erzählt den anderen, was bei euch herausgekommen ist.`,
    own: 'Das ist eure eigene Linie. Die der anderen Gruppen seht ihr auf dem großen Bildschirm.',
    besideMiddle:
      'Das ist eure Linie neben der Mitte der Zahlen aller Gruppen. Über den Unterschied lässt sich sprechen, er ist keine Rangliste.',
    withoutLine: 'Erzählt den anderen, wie weit ihr gekommen seid. Die Moderation kann eure Zahlen setzen.',
    note: 'Wollt ihr euch noch etwas merken?',
  },
  closing: {
    means: 'Sagt, was ihr vereinbart. Die Moderation schreibt es auf, dann steht es hier.',
    agreements: 'Vereinbarungen',
    none: 'Noch keine Vereinbarungen. Auch das ist in Ordnung, wenn ihr es gemeinsam so wollt.',
    responsible: (who) => `Zuständig: ${who}`,
    deadline: (day) => `Frist: ${day}`,
    showLine: 'Eure Linie zeigen',
  },
  propose: {
    title: 'Vereinbarung vorschlagen',
    what: 'Was soll passieren?',
    factor: 'Um welchen Faktor geht es?',
    noFactor: 'Keinen bestimmten',
    means: 'Alle sehen den Vorschlag ohne deinen Namen. Sag gern laut, dass er von dir ist.',
    send: 'Vorschlag senden',
    yours: 'Deine Vorschläge',
    others: (count) => `Vorschläge von anderen (${count})`,
    support: 'Das unterstütze ich',
    supportMeans: 'Die Moderation sieht, wie viele einen Vorschlag unterstützen, niemals wer.',
    showAll: (count) => `Alle ${count} zeigen`,
    showFew: 'Weniger zeigen',
    status: {
      waiting: 'Bei der Moderation',
      accepted: 'Wurde eine Vereinbarung',
      left: 'Diesmal nicht aufgenommen',
    },
    withdraw: 'Zurückziehen',
  },
  ended: {
    title: 'Danke für das Gespräch',
    thanks: 'Das ist bei euch herausgekommen. Auf dieser Seite findest du es wieder.',
    next: 'Wie es weitergeht',
    noAgreements: 'Es wurden keine Vereinbarungen aufgeschrieben.',
    followUp: (day) => `Ihr trefft euch am ${day} zu einem neuen Dialog.`,
  },
} satisfies Partial<JoinWords>;
