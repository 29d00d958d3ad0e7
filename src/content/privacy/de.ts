import { de as shared } from '../shared/de.ts';
import type { PrivacyWords } from './da.ts';

export const de = {
  shared,
  page: 'Was wird gespeichert? · Sekskant',
  title: 'Was wird gespeichert, und wer sieht es?',
  lead: 'Ihr sollt offen miteinander sprechen können. Hier steht, was der Server speichert, wer es sieht und wann es weg ist.',
  back: 'Zur Startseite',
  short: {
    title: 'Kurz gesagt',
    lines: [
      'Du musst weder deinen Namen angeben noch ein Konto anlegen.',
      'Deine eigenen Zahlen seht nur ihr am Tisch, ohne Namen. Wenn der Dialog endet, sind sie gelöscht.',
      'Alles andere wird ein Jahr nach dem Dialog gelöscht, oder wenn die Moderation (tovholder) ihn löscht.',
      'Nichts wird an andere gesendet. Es gibt keine Werbung, und niemand verfolgt, was du im Netz tust.',
    ],
  },
  who: {
    title: 'Wer ist verantwortlich?',
    controller: 'Verantwortlich für die Daten (dataansvarlig)',
    noController:
      'Wer den Server betreibt, hat nicht angegeben, wer für die Daten verantwortlich ist (dataansvarlig). Meist ist das dein Betrieb. Frag die Person, die dich eingeladen hat.',
    contact: 'Fragen',
    noContact: 'Hier steht nicht, wen du fragen kannst. Fang bei der Moderation an.',
    place: 'Wo es liegt',
    storage: {
      file: 'In einer Datei auf dem Computer, von dem die Seite kommt.',
      database: 'In einer Datenbank, die nur dieser Server nutzt.',
    },
    notice: 'Lies auch, was die für die Daten Verantwortlichen selbst schreiben',
  },
  kept: {
    title: 'Das wird gespeichert',
    who: 'Wer sieht es?',
    until: 'Wann ist es weg?',
    rows: [
      {
        what: 'Deine eigenen Zahlen',
        who: 'Nur ihr am Tisch, ohne Namen, wenn ihr sie abgegeben habt.',
        until:
          'Wenn ihr die Zahlen seht, vergisst der Server, wer welche gegeben hat. Wenn der Dialog endet, sind sie gelöscht. Endet er nie, geschieht das, sobald 24 Stunden lang nichts passiert ist.',
      },
      {
        what: 'Die Zahlen, auf die ihr euch einigt',
        who: 'Ihr am Tisch, die Moderation und in der gemeinsamen Runde alle.',
        until: 'Zusammen mit dem Dialog.',
      },
      {
        what: 'Notizen',
        who: 'Ihr am Tisch. Die mit Stern kommen in die gemeinsame Runde und ins Ergebnis. Seid ihr nur eine Gruppe, kommen alle Notizen hinein.',
        until:
          'Wenn du sie entfernst, oder zusammen mit dem Dialog. Wenn er endet, vergisst der Server, wer was geschrieben hat.',
      },
      {
        what: 'Vereinbarungen und die Namen der Zuständigen',
        who: 'Alle im Dialog, alle mit dem Link zum Ergebnis und alle im nächsten Dialog, wenn ihr einen Folgedialog macht.',
        until:
          'Zusammen mit dem Dialog. Vereinbarungen, die in einen neuen Dialog übernommen sind, bleiben so lange wie dieser.',
      },
      {
        what: 'Dein Platz',
        who: 'Eine Nummer, die auf deinem Handy steht. Der Server kennt weder deinen Namen noch dein Handy.',
        until: 'Zusammen mit dem Dialog.',
      },
      {
        what: 'Deine Adresse im Netz',
        who: 'Nur der Server, solange du verbunden bist. Er braucht die Adresse, um dir zu antworten und um alle zu bremsen, die Codes raten.',
        until: 'Sie wird hier nicht aufgeschrieben.',
      },
    ],
    device: {
      title: 'Auf deinem Handy oder Computer',
      lines: [
        'Ein Schlüssel in einem Cookie, damit du zu deinem Platz zurückfindest. Deine Sprache und was noch nicht gesendet ist, liegen auch dort.',
        'Was du selbst gewählt hast, merkt sich nur dein Handy. Das verschwindet, sobald das Handy sieht, dass der Dialog zu Ende ist, oder einen anderen öffnet.',
        'Leitest du einen Dialog, merkt sich der Browser auch eine Liste deiner Dialoge sowie Name und Passwort des WLANs im Raum, die du eingegeben hast. Das verschwindet, wenn der Browser den letzten Dialog vergessen hat.',
        'Es ist nur das, was die Seite unbedingt braucht. Darum fragen wir nicht nach Erlaubnis für Cookies. Du kannst es in deinem Browser löschen.',
      ],
    },
  },
  erased: {
    title: 'Das wird gelöscht',
    lines: [
      'Ein Dialog wird 12 Monate nach seinem Ende gelöscht. Wird er nie beendet, geschieht das 30 Tage, nachdem zuletzt jemand etwas darin getan hat.',
      'Die Moderation kann ihn früher löschen. Dann ist er sofort weg.',
      'Eine Datei oder ein Papier, das jemand heruntergeladen hat, bleibt dort, wo es abgelegt wurde.',
    ],
    backups: (days) =>
      days === null
        ? 'Es kann eine Kopie von allem geben. Wie lange sie aufbewahrt wird, steht hier nicht. Frag die Person, die den Server betreibt.'
        : days === 0
          ? 'Von dem, was gespeichert ist, werden keine Kopien gemacht.'
          : `Es kann eine Kopie von allem geben. Sie wird höchstens ${days === 1 ? '24 Stunden' : `${days} Tage`} aufbewahrt.`,
    list: 'Ein gelöschter Dialog kommt nicht wieder, wenn eine Kopie zurückgeholt wird. Darum stehen sein Code und der Zeitpunkt etwas länger als ein Jahr auf einer Liste.',
  },
  free: {
    title: 'Achtet aufeinander, wenn ihr schreibt',
    lines: [
      'Schreibt über die Arbeit und nicht über Personen. Nennt bei niemandem Gesundheit, Glauben, Politik, Gewerkschaft oder Privatleben.',
      'Hat jemand zu viel geschrieben, dann entfernt die Notiz am Tisch. Auch die Moderation kann sie aus dem Ergebnis entfernen.',
    ],
  },
  rights: {
    title: 'Deine Rechte',
    lines: [
      'Du kannst die für die Daten Verantwortlichen bitten, dir zu zeigen, was über dich gespeichert ist, es zu berichtigen oder zu löschen, oder der Nutzung widersprechen.',
      'Der Server weiß nicht, wer du bist. Darum kann er dich nur dort finden, wo dein Name geschrieben steht.',
    ],
    complain: 'Eine Beschwerde kannst du schicken an',
    authority: 'die dänische Datenschutzbehörde (Datatilsynet)',
    authorityAddress: 'https://www.datatilsynet.dk/english',
  },
} satisfies PrivacyWords;
