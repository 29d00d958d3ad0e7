import { spelled } from '../../count/de.ts';
import type { JoinWords } from '../da.ts';

const counted = (people: number) => (people === 1 ? '1 Person' : `${people} Personen`);
const devices = (phones: number) => (phones === 1 ? '1 Handy' : `${phones} Handys`);

export const company = {
  company: {
    ask: 'Wie viele seid ihr am Tisch?',
    everybody: 'Zählt alle mit, auch wer kein Handy hat.',
    once: 'Es reicht, wenn eine Person antwortet.',
    more: (most) => `Wir sind mehr als ${spelled(most)}`,
    number: 'Anzahl der Personen',
    save: 'Speichern',
    here: (people, phones) => `${counted(people)}, ${devices(phones)}`,
    correct: 'Ändern',
    theNumber: ', wie viele ihr seid',
    morePhones:
      'Es sind mehr Handys als Personen. Dann seht ihr Worte und keine Punkte, denn wer zwei Handys hat, könnte die Zahlen der anderen ausrechnen. Seid ihr mehr geworden, dann ändert die Anzahl.',
    changed: (people, phones) =>
      `Am Tisch hat sich etwas geändert. Jetzt steht hier: ${counted(people)} und ${devices(phones)}. Stimmt das, dann gib deine Zahlen noch einmal ab.`,
  },
  away: {
    is: (seat) => `Platz ${seat} hat keine Verbindung.`,
    notHere: 'Der Platz ist nicht hier',
    notHereName: (seat) => `Der Platz ist nicht hier: Platz ${seat}`,
    sure: (seat) =>
      `Hat niemand Platz ${seat}? Die Nummer steht unten auf dem Handy. Gehört er niemandem, zählt er nicht mit, und wer schon abgegeben hat, muss noch einmal abgeben. Zählt, wie viele ihr seid, dann ist der Platz herausgenommen.`,
    isAside: (seat) => `Platz ${seat} zählt gerade nicht mit.`,
    lockAgain: (seat) => `Platz ${seat} ist herausgenommen. Gebt eure Zahlen noch einmal ab.`,
    title: 'Die anderen konnten dein Handy nicht sehen',
    means:
      'Sie haben ohne es weitergemacht, und deine Zahlen sind gelöscht. Bist du da, dann sag Bescheid und gib sie noch einmal ein.',
    here: 'Ich bin da',
  },
  knock: {
    asks: (phones) =>
      phones === 1
        ? 'Ein neues Handy möchte an eurem Tisch mitmachen.'
        : `${phones} neue Handys möchten an eurem Tisch mitmachen.`,
    together: 'Sitzt ihr zusammen?',
    yes: 'Ja',
    no: 'Nein',
    letIn: (seat) => `Platz ${seat} hereinlassen`,
    keepOut: (seat) => `Platz ${seat} nicht hereinlassen`,
  },
  moved: {
    to: (group) => `Du hast einen neuen Platz. Du sitzt jetzt in Gruppe ${group}.`,
    here: (people, phones) => `Hier: ${people === null ? '' : `${counted(people)} und `}${devices(phones)}.`,
    again: 'Deine Zahlen sind nicht mitgekommen. Gib sie hier noch einmal ein.',
    notIn: 'Deine Zahlen sind nicht mitgekommen. Du bist wieder dabei, wenn die Gruppe ihre gemeinsamen Zahlen sucht.',
    further: 'Die Gruppe ist schon weiter. Du bist ab hier dabei. Deine eigenen Zahlen sind nicht mitgekommen.',
    read: 'OK',
  },
  late: {
    title: 'Die Gruppe hatte schon angefangen, als du kamst',
    means:
      'Die anderen sind bei ihren eigenen Zahlen, und deine können nicht mehr dazu. Du bist dabei, wenn ihr eure gemeinsamen Zahlen sucht.',
    orOldSeat:
      'Ist der Platz ohne Verbindung dein alter? Dann tippe unten auf „Der Platz ist nicht hier“. So bist du dabei, und die anderen müssen nur noch einmal abgeben.',
    orAgain: 'Sollen die Zahlen von allen dabei sein, dann fangt von vorn an. Das geht unter „Hilfe“.',
    rated: 'Du hast deine Zahlen in einer anderen Gruppe eingegeben',
    ratedMeans: 'Darum gibst du hier keine ein. Du bist dabei, wenn ihr eure gemeinsamen Zahlen sucht.',
  },
  again: {
    title: 'Von vorn anfangen',
    means: 'Sind noch Leute dazugekommen, oder ist etwas schiefgegangen? Dann könnt ihr eure Zahlen von vorn eingeben.',
    begin: 'Mit den Zahlen von vorn anfangen',
    sure: 'Dann werden alle Zahlen gelöscht, die ihr am Tisch eingegeben habt, auch die schon abgegebenen. Seid ihr euch einig?',
    forSure: 'Ja, Zahlen löschen',
    said: 'Ihr habt von vorn angefangen. Alle eure Zahlen von vorher sind gelöscht.',
  },
  waiting: {
    here: (group) => (group === null ? 'Du wartest auf Einlass' : `Du wartest bei ${group}`),
    means: 'Sag denen am Tisch Bescheid. Jemand tippt dort auf dem eigenen Handy auf Ja, und du bist dabei.',
    why: 'Sie haben angefangen, und was sie sagen und schreiben, bleibt am Tisch. Darum lassen sie selbst herein.',
    keep: 'Schließ die Seite nicht. Das Handy darfst du solange sperren.',
    choose: 'Wo sitzt du?',
    chooseMeans: 'Die Gruppen haben angefangen. Wähle deine, dann fragen wir dort, ob du hereinkommen kannst.',
    declined: 'Der Tisch hat Nein gesagt',
    declinedMeans: 'Vielleicht war es nicht dein Tisch. Wähle die Gruppe, bei der du sitzt, oder geh zur Moderation.',
    onlyDeclinedMeans: 'Sprich mit denen, die dort sitzen, oder mit der Moderation. Dann kannst du noch einmal fragen.',
    again: 'Noch einmal fragen',
    yours: 'Deine Gruppe',
    yoursNumber: 'Nummer deiner Gruppe',
    wrongGroup: 'Ich habe falsch gewählt',
    other: 'Sitzt du in einer anderen Gruppe?',
    otherNumber: 'Sitzt du in einer anderen Gruppe? Schreib ihre Nummer.',
    ask: 'Dort fragen',
    sitAt: (group) => `Ich sitze in ${group}`,
    leaveMeans: 'Dann fragen wir am Tisch nicht weiter.',
  },
} satisfies Partial<JoinWords>;
