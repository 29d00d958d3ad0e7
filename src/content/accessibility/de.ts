import { de as shared } from '../shared/de.ts';
import type { AccessibilityWords } from './da.ts';

export const de = {
  shared,
  page: 'Barrierefreiheit · Sekskant',
  title: 'Können alle Sekskant nutzen?',
  lead: 'Das sollen sie können: mit Screenreader, Tastatur, Stimme, großer Schrift oder einem alten Handy. Hier steht, wie weit wir sind.',
  back: 'Zur Startseite',
  how: {
    title: 'Wie weit sind wir?',
    standard:
      'Wir messen uns an WCAG 2.2, Stufe A und AA. Das Gesetz verlangt, dass öffentliche Stellen sie einhalten.',
    whole: (of) => `Alle ${of} Kriterien sind erfüllt, oder es gibt hier nichts, wofür sie gelten.`,
    partly: (met, of) => `${met} von ${of} Kriterien sind erfüllt oder gelten hier nicht. Der Rest steht unten.`,
    looked: (date) => `Zuletzt durchgesehen am ${date}.`,
    only: 'Einige Kriterien wurden nur im Programmcode geprüft. Das steht bei jedem dabei. Mit einem Screenreader sind die Seiten noch nicht getestet. Die Texte zu den Kriterien sind auf Englisch.',
    otherwise:
      'Kannst du im Dialog das Handy nicht nutzen, dann nimm Papier oder ein gemeinsames Gerät. Das zählt genauso viel.',
  },
  lacking: 'Das ist noch nicht gut genug',
  old: {
    title: 'Ältere Handys und Computer',
    browsers: (browsers) => `Die Seiten laufen in ${browsers} und neueren. Auf älteren steht, was man tun kann.`,
  },
  contact: {
    title: 'Kommst du nicht weiter?',
    ask: 'Sag es der Moderation (tovholder), solange ihr dabei seid. Schreib oder ruf danach an, damit es behoben werden kann.',
    to: 'Schreib an oder ruf an:',
    nobody:
      'Wer den Server betreibt, hat nicht angegeben, an wen du dich wenden kannst. Frag die Person, die dich eingeladen hat.',
    own: 'Lies die Erklärung von denen, die den Server betreiben',
  },
  complain: {
    title: 'Beschwerde',
    line: 'Eine öffentliche Stelle muss eine eigene Erklärung zur Barrierefreiheit haben. Bekommst du keine Antwort, kannst du eine Beschwerde schicken an',
    authority: 'die dänische Behörde für Digitalisierung (Digitaliseringsstyrelsen)',
    authorityAddress: 'https://digst.dk/tilsyn/webtilgaengelighed/',
  },
  criteria: {
    title: 'Kriterium für Kriterium',
    show: 'Alle Kriterien zeigen',
    tested: 'Geprüft',
    statuses: { met: 'Erfüllt', partly: 'Teilweise erfüllt', not: 'Nicht erfüllt', none: 'Gilt hier nicht' },
  },
} satisfies AccessibilityWords;
