import type { FacilitateWords } from '../da.ts';

export const lastTime: Pick<FacilitateWords, 'lastTime'> = {
  lastTime: {
    title: (date) => `Das haben wir letztes Mal vereinbart, ${date}`,
    none: 'Es wurden keine Vereinbarungen aufgeschrieben.',
    done: (done, of) => `${done} von ${of} erledigt`,
    unanswered: (missing, of) =>
      missing === 0
        ? 'Zu allen Vereinbarungen vom letzten Mal gibt es eine Antwort.'
        : `Zu ${missing} von ${of} Vereinbarungen vom letzten Mal fehlt die Antwort.`,
    all: 'Alle Vereinbarungen zeigen',
    show: 'Auf dem großen Bildschirm zeigen',
    showName: (what) => `Auf dem großen Bildschirm zeigen: ${what}`,
    isShown: 'Wird gezeigt',
    outcome: (what) => `Was ist daraus geworden: ${what}`,
    describe: 'Was ist dabei herausgekommen?',
    saved: 'Gespeichert',
    carried: 'Steht jetzt bei den Vereinbarungen von heute. Die Frist setzt ihr im Abschluss.',
    stays:
      'Die Vereinbarung von heute wurde seit der Übernahme geändert und bleibt stehen. Du kannst sie im Abschluss löschen.',
    carriedOver: 'Vom letzten Mal übernommen',
    noDeadline: 'Fehlt',
  },
};
