import type { JoinWords } from '../da.ts';

export const consensus = {
  agree: 'Ihr liegt nah beieinander',
  differ: 'Ihr seht es etwas unterschiedlich',
  farApart: 'Ihr seht es sehr unterschiedlich',
  ask: (low, high) => `Ihr liegt zwischen ${low} und ${high}. Was spricht für ${low}? Was spricht für ${high}?`,
  allEqual: 'Ihr seid euch von Anfang an einig. Gibt es etwas, das die Zahl nicht zeigt?',
  tooFewRated: 'Weniger als drei haben hier eine Zahl gewählt, darum zeigen wir nichts. Findet eure Zahl gemeinsam.',
  tooFewPeople:
    'Antworten nur ein oder zwei Personen, kann man ausrechnen, wer was geantwortet hat. Darum findet ihr die Zahlen gemeinsam.',
} satisfies JoinWords['consensus'];

export const near = {
  agree: 'Ihr liegt nah beieinander',
  differ: 'Ihr liegt auseinander',
  farApart: 'Ihr liegt weit auseinander',
} satisfies JoinWords['near'];
