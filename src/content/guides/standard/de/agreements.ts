export const levels = {
  organisation: { name: 'Der ganze Betrieb', hint: 'Zum Beispiel Besetzung, Dienstplan und Regeln.' },
  leadership: { name: 'Die Leitung', hint: 'Was eine Führungskraft tut, entscheidet oder unterstützt.' },
  group: { name: 'Die Abteilung oder das Team', hint: 'Was ihr im Alltag gemeinsam tut.' },
  individual: { name: 'Einzelne', hint: 'Was eine Person tut oder lernt.' },
};

export const levelsNudge =
  'In allen Vereinbarungen geht es darum, was eine einzelne Person tut. Meist hilft es mehr, etwas für alle zu ändern. Gibt es etwas, das die Leitung oder der ganze Betrieb angehen soll?';

export const outcomes = {
  done: 'Erledigt',
  inProgress: 'Läuft',
  notStarted: 'Nicht begonnen',
  dropped: 'Aufgegeben',
  carriedOver: 'Kommt wieder dran',
};

export const lastTime = {
  line: 'Wir gehen die Vereinbarungen vom letzten Mal durch, eine nach der anderen: Was ist daraus geworden?',
  open: 'Noch nicht besprochen',
  left: 'Nicht besprochen',
};
