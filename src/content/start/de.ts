import { capitalized } from '../count/capitalized.ts';
import { spelled } from '../count/de.ts';
import { wholeNumber } from '../count/whole-number.ts';
import { de as papers } from '../papers/de.ts';
import { de as shared } from '../shared/de.ts';
import type { StartWords } from './da.ts';

export const de = {
  shared,
  papers,
  page: 'Sekskant – Dialog über das Arbeitsumfeld',
  howLink: 'So geht es',
  headline: (factors) => ['Eine Stunde.', `${capitalized(spelled(factors))} Faktoren.`, 'Euer eigenes Bild.'],
  lead: 'Ein Treffen von einer Stunde über euer Arbeitsumfeld. Wählt eure Zahlen erst für euch allein. Findet dann in kleinen Gruppen ein gemeinsames Bild.',
  join: {
    label: 'Hast du einen Code?',
    go: 'Mitmachen',
    help: 'Acht Ziffern vom großen Bildschirm. Du kannst auch den QR-Code mit der Kamera scannen.',
    incomplete: 'Ein Code hat acht Ziffern. Prüfe ihn auf dem großen Bildschirm.',
    unheard: 'Wir erreichen den Server nicht. Versuch es gleich noch einmal.',
  },
  open: {
    question: 'Übernimmst du die Moderation (tovholder)?',
    noAccount: 'Du brauchst kein Konto.',
    go: 'Dialog starten',
    opening: 'Wird geöffnet …',
    adjust: 'Erst anpassen',
    guide: 'Worüber wollt ihr sprechen?',
    title: 'Betrieb oder Team',
    titleMeans: 'Kann leer bleiben. Steht auf dem großen Bildschirm und im Ergebnis.',
    people: 'Wie viele seid ihr?',
    groups: 'Anzahl der Gruppen',
    proposal: (people, sizes) => {
      const [most = 0, fewest = most] = [sizes[0], sizes.at(-1)];
      const each = most === fewest ? `${most}` : `${fewest}–${most}`;
      const persons = people === 1 ? '1 Person' : `${counted(people)} Personen`;
      return sizes.length === 1
        ? `${persons}: eine Gruppe.`
        : `${persons}: ${counted(sizes.length)} Gruppen mit je ${each}.`;
    },
    outside: 'Eine Gruppe sollte 4–6 Personen haben, damit alle zu Wort kommen.',
    mode: 'So macht ihr mit',
    modes: {
      phones: { name: 'Eigene Handys', means: 'Erst wählen alle eigene Zahlen.' },
      table: { name: 'Ein gemeinsames Gerät je Tisch', means: 'Die Gruppe findet die Zahlen gemeinsam.' },
      paper: { name: 'Papier', means: 'Du tippst die Zahlen der Gruppe ein.' },
    },
    wayMeans: 'Du kannst das später für jede Gruppe ändern.',
    minutes: 'Minuten',
    sum: (minutes) => `Insgesamt ${minutes} Minuten.`,
    short: 'Das sind weniger als 60 Minuten. Nehmt euch lieber genug Zeit, damit das Gespräch nicht gehetzt wird.',
    defaults: 'Beginnt mit einer Gruppe auf eigenen Handys. Weitere Gruppen fügst du danach hinzu.',
  },
  example: { name: 'Beispiel', title: 'Beispiel für die Linie einer Gruppe' },
  agenda: {
    title: 'So läuft die Stunde',
    minutes: (minutes) => `${minutes} Min.`,
    exercise: 'Ihr schätzt ein, einigt euch und sprecht über das Warum',
  },
  how: {
    title: 'So geht es',
    steps: (factors, questions) => [
      'Findet einen Ort, an dem ihr ungestört sprechen könnt, und nehmt euch mindestens 60 Minuten. Bestimmt, wer die Moderation übernimmt.',
      'Die Moderation startet den Dialog auf einem Computer und zeigt allen den großen Bildschirm.',
      'Alle scannen den Code und setzen sich in Gruppen mit 4–6 Personen zusammen.',
      `Alle geben den ${spelled(factors)} Faktoren erst allein eine Zahl von 1 bis 5. Die Gruppe sieht, wo die Zahlen liegen, und findet im Gespräch eine gemeinsame Linie.`,
      `Die Gruppen beantworten ${spelled(questions)} Fragen und kommen in einer gemeinsamen Runde zusammen.`,
      'Ihr schließt mit Vereinbarungen ab: was, wer und bis wann.',
    ],
  },
  kept: {
    title: 'Was wird gespeichert?',
    lines: [
      'Niemand muss den eigenen Namen angeben oder ein Konto anlegen. Namen stehen nur dort, wo ihr sie selbst schreibt.',
      'Deine eigenen Zahlen seht nur ihr am Tisch, ohne Namen. Wenn der Dialog endet, sind sie gelöscht. Endet er nie, werden sie gelöscht, sobald 24 Stunden lang nichts passiert ist.',
      'Die Zahlen, auf die ihr euch einigt, Notizen und Vereinbarungen werden gespeichert. Wenn der Dialog endet, vergessen wir, wer was geschrieben hat.',
      'Der Dialog wird spätestens 12 Monate nach seinem Ende gelöscht. Wird er nie beendet, wird er 30 Tage nach der letzten Änderung gelöscht. Die Moderation kann ihn früher löschen.',
    ],
  },
  saved: 'Gespeichertes Ergebnis öffnen',
  own: {
    title: 'Dialoge auf diesem Gerät',
    all: (count) => `Die ganze Liste (${count})`,
    open: (title) => title || 'Dialog ohne Namen',
    opened: (day) => `Gestartet am ${day}`,
    code: (code) => `Code ${code}`,
    followUp: 'Folgedialog',
    ended: 'beendet',
    forgotten: 'Der Browser hat den Dialog vergessen. Mit deinem Link kommst du zurück.',
    forget: 'Aus der Liste entfernen',
    forgetName: (title) => `Aus der Liste entfernen: ${title}`,
  },
} satisfies StartWords;

function counted(number: number): string {
  return wholeNumber(number, shared.locale);
}
