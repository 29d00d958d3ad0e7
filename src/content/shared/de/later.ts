import type { LaterWords } from '../da/later.ts';

export const later = {
  accessibility: 'Können alle Sekskant nutzen?',
  connection: {
    offline:
      'Du bist offline. Mach einfach weiter. Deine Antworten bleiben auf dem Handy und werden gesendet, sobald du wieder verbunden bist.',
    reconnecting: 'Die Verbindung wird wieder aufgebaut.',
    back: 'Du bist wieder verbunden.',
    notStored:
      'Der Server kann gerade nicht speichern. Deine letzte Eingabe bleibt hier und wird noch einmal gesendet.',
    notSent: 'Noch nicht gesendet',
    lastSeen: (time) => `Letzter Stand: ${time}`,
    unsent: (count) =>
      count === 1
        ? 'Deine letzte Eingabe ist noch nicht gesendet. Die Seite versucht es wieder.'
        : `Deine letzten ${count} Eingaben sind noch nicht gesendet. Die Seite versucht es wieder.`,
  },
  people: (count) => (count === 1 ? '1 Person' : `${count} Personen`),
  of: (part, whole) => `${part} von ${whole}`,
  clock: {
    timeLeft: (minutes) => (minutes === 1 ? 'noch 1 Minute' : `noch ${minutes} Minuten`),
    /** With words for those who are in the middle of talking. */
    up: (areTalking) => (areTalking ? 'Die Zeit ist um – sprecht noch zu Ende' : 'Die Zeit ist um'),
  },
  close: 'Schließen',
  cancel: 'Abbrechen',
  tooLong: (over) => `${over} Zeichen zu viel. Kürze den Text, dann lässt er sich speichern.`,
  draft: 'Entwurf, noch nicht gespeichert.',
  meanwhile: {
    title: 'Während du geschrieben hast, hat es jemand anders geändert:',
    empty: '(kein Text)',
    keep: 'Meinen behalten',
    take: 'Den anderen nehmen',
  },
  refusal: {
    'key-invalid': 'Der Link passt nicht zum Dialog. Nimm den Link, den du bekommen hast.',
    'seat-used-up':
      'Dein Handy hat viel mehr gesendet, als in einen Tag passt. Warte etwas oder mach auf einem anderen Handy mit.',
    'dialogue-used-up':
      'Der Dialog ist voll und kann nichts mehr speichern. Die Moderation kann ihn beenden und einen neuen starten.',
    'dialogue-ended': 'Der Dialog ist zu Ende. Es lässt sich nichts mehr ändern.',
    'door-closed': 'Die Moderation lässt niemanden mehr herein. Sag Bescheid, wenn du dabei sein sollst.',
    'wrong-phase': 'Der Dialog ist jetzt an einer anderen Stelle. Die Seite zeigt, wo ihr seid.',
    'wrong-step': 'Die Gruppe ist jetzt an einer anderen Stelle. Die Seite zeigt, wo ihr seid.',
    'group-has-people': 'In der Gruppe sitzen noch Leute. Setze sie zuerst um.',
    'last-group': 'Es muss mindestens eine Gruppe geben.',
    'notes-stay-at-table':
      'Die andere Gruppe hat Notizen ohne Stern. Mit nur einer Gruppe kämen sie ins Ergebnis, und sie sollen am Tisch bleiben.',
    'too-many-groups': 'Mehr Gruppen passen nicht in einen Dialog.',
    'still-waiting': 'Noch hat dich kein Tisch hereingelassen.',
    'seat-not-waiting': 'Dieses Handy wartet nicht mehr an eurem Tisch.',
    'facilitator-moves': 'Die Gruppen haben angefangen. Bitte die Moderation, dich umzusetzen.',
    'unknown-factor': 'Diesen Faktor gibt es in diesem Dialog nicht.',
    'unknown-question': 'Diese Frage gibt es in diesem Dialog nicht.',
    'unknown-note': 'Die Notiz gibt es nicht mehr.',
    'unknown-agreement': 'Die Vereinbarung gibt es nicht mehr.',
    'unknown-proposal': 'Der Vorschlag ist schon beantwortet oder zurückgezogen.',
    'unknown-next-step': 'Dieses Werkzeug gibt es in diesem Dialog nicht.',
    'off-the-scale': 'Wähle eine ganze Zahl von 1 bis 5.',
    'too-few-people': 'Ihr seid zu wenige für eigene Zahlen. Findet die Zahlen gemeinsam.',
    'people-not-counted': 'Sagt zuerst, wie viele ihr am Tisch seid.',
    'company-changed': 'Am Tisch hat sich etwas geändert. Sieh nach und gib deine Zahlen noch einmal ab.',
    'seat-in-contact': 'Dieses Handy ist wieder verbunden.',
    'not-in-company':
      'Die Gruppe hatte schon angefangen, als du kamst. Du bist wieder dabei, wenn ihr eure gemeinsamen Zahlen sucht.',
    'nobody-has-locked': 'In der Gruppe hat noch niemand Zahlen abgegeben.',
    'sheet-incomplete': 'Wähle für jeden Faktor eine Zahl oder antworte „Weiß nicht“.',
    'sheet-locked': 'Deine Zahlen sind abgegeben. Tippe auf „Meine Zahlen ändern“.',
    'ratings-are-open': 'Die Gruppe hat die Zahlen gesehen. Sie lassen sich nicht mehr ändern.',
    'pen-is-held': 'Jemand anders in der Gruppe hat den Stift.',
    'pen-not-asked-for': 'Gerade bittet niemand um den Stift.',
    'line-unfinished': 'Wenn jeder Faktor eine Zahl hat, könnt ihr sagen, dass ihr fertig seid.',
    'scores-closed': 'Die gemeinsame Runde hat begonnen. Die Moderation kann eure Zahlen ändern.',
    'not-your-note': 'Nur wer die Notiz geschrieben hat oder den Stift hat, kann sie ändern.',
    'too-many-stars':
      'Ihr könnt höchstens drei Notizen mit in die gemeinsame Runde nehmen. Entfernt zuerst einen Stern.',
    'focus-one-to-three': 'Wählt höchstens drei Faktoren als Fokus.',
    'too-much-text': 'Hier ist kein Platz mehr.',
    'text-missing': 'Schreib zuerst etwas.',
    'text-too-long': 'Der Text ist zu lang. Bitte kürzen.',
    'responsible-missing': 'Schreib, wer zuständig ist.',
    'date-invalid': 'Wähle ein Datum.',
    'minutes-invalid': 'Wähle eine ganze Zahl von 1 bis 240 Minuten.',
    'people-invalid': 'Schreib eine ganze Zahl von 1 bis 30 Personen.',
    'too-late-to-undo': 'Das lässt sich nicht mehr rückgängig machen. Du kannst aber noch zurückgehen.',
    'too-late-to-reopen': 'Der Dialog ist seit mehr als sieben Tagen zu Ende. Er lässt sich nicht wieder öffnen.',
    'text-changed': 'Jemand anders hat es inzwischen geändert. Sieh dir beides an und wähle.',
    'unknown-guide': 'Diese Übung gibt es hier nicht. Lade die Seite neu und wähle noch einmal.',
    'too-many-dialogues': 'Von hier wurden viele Dialoge gestartet. Warte etwas und versuch es noch einmal.',
    'papers-busy': 'Gerade laden viele ihre Unterlagen. Warte einen Moment und versuch es noch einmal.',
    'paper-failed': 'Das Papier ließ sich nicht erstellen. Versuch es noch einmal oder nimm ein anderes.',
    'paper-not-shared': 'Die Moderation hat die Unterlagen nicht für die Teilnehmenden freigegeben.',
    'no-dates': 'Es gibt keine Termine für einen Kalender.',
  },
} satisfies LaterWords;
