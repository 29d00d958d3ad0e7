import type { room as danish } from '../da/room.ts';

export const room = {
  miniature: {
    title: 'Das sieht der Raum jetzt',
    shows: (what) => `Der große Bildschirm zeigt: ${what}. Hol sein Fenster nach vorn.`,
  },
  reading: {
    title: (count) => `Notizen für den großen Bildschirm (${count})`,
    means: 'Wähle die aus, die vorgelesen werden sollen. Wählst du keine, kommen alle.',
    pick: 'Vorlesen',
    all: 'Alle werden vorgelesen.',
    picked: (count) => (count === 1 ? '1 ist gewählt.' : `${count} sind gewählt.`),
    now: 'Wird gezeigt',
  },
  round: {
    means: 'Diese Gruppen liegen am weitesten von der Mitte entfernt. Hör sie zuerst.',
    none: 'Die Gruppen liegen nah beieinander. Hör die, die etwas sagen möchten.',
  },
  wifi: {
    open: 'WLAN des Raums zeigen',
    shown: (name) => `WLAN des Raums: ${name}`,
    title: 'WLAN des Raums',
    means: 'Müssen die Handys erst in ein Netz, können Bildschirm und Plakat einen QR-Code dafür zeigen.',
    name: 'Name des Netzes (SSID)',
    password: 'Passwort des Netzes',
    noPassword: 'Lass das Feld leer, wenn das Netz offen ist.',
    stays:
      'Name und Passwort bleiben in diesem Browser. Der große Bildschirm zeigt sie, wenn er hier geöffnet ist. Lädst du ein Plakat, bekommt der Server sie, während er das Plakat erstellt.',
    save: 'Zeigen',
    remove: 'Entfernen',
  },
  before: {
    screen: 'Dem Raum den Code zeigen',
    screenMeans: 'Der große Bildschirm öffnet sich in einem eigenen Fenster. Zieh es auf den Beamer.',
  },
} satisfies typeof danish;
