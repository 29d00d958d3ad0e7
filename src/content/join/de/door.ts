import { first as shared } from '../../shared/de/first.ts';
import type { DoorWords } from '../da/door.ts';

export const door = {
  shared,
  page: 'Dialog',
  takeOver: {
    title: 'Mit deinem Platz weitermachen',
    means: 'Du hast schon einen Platz in einem anderen Browser. Tippe, dann kommt er hierher.',
    take: 'Hier weitermachen',
    door: 'Mit neuem Platz mitmachen',
  },
  door: {
    inApp:
      'Die Seite ist in einer App geöffnet. Wähle im Menü der App „Im Browser öffnen“, bevor du hereinkommst. Sonst verlierst du die Seite leicht.',
    looking: 'Dialog wird gesucht …',
    untitled: 'Dialog über euer Arbeitsumfeld',
    nameless: 'Du brauchst keinen Namen und kein Konto.',
    where: 'Wo sitzt du?',
    anywhere: 'Such mir einen Platz',
    anywhereMeans: 'Du kommst in die Gruppe, in der am meisten Platz ist.',
    atTable: 'Ich sitze an einem Tisch',
    numberMeans: 'Schreib die Nummer der Gruppe.',
    number: 'Nummer der Gruppe',
    seating: ({ mode, seats, full }) => {
      if (mode === 'paper') return 'auf Papier';
      if (full) return 'voll';
      if (mode === 'table') return 'teilt sich ein Gerät';
      if (seats === 0) return 'noch niemand';
      return seats === 1 ? '1 Platz belegt' : `${seats} Plätze belegt`;
    },
    join: 'Mitmachen',
    isShared: (group) =>
      `Gruppe ${group} teilt sich ein Gerät, und das ist schon da. Ist es deine Gruppe, tippe noch einmal auf „Mitmachen“. Sonst wähle eine andere.`,
    joining: 'Dein Platz wird gesucht …',
    unheard: 'Wir erreichen den Server nicht. Die Seite versucht es von selbst wieder.',
    sameNetwork: 'Ist das Handy im selben Netz wie der Computer der Moderation?',
    wrong: 'Der Code funktioniert nicht',
    closed: {
      title: 'Die Tür ist zu',
      text: 'Die Moderation (tovholder) lässt niemanden mehr herein, der Dialog ist beendet, oder der Code wurde geändert. Schau auf den großen Bildschirm, oder frag nach.',
    },
    full: {
      title: 'Es sind keine Plätze mehr frei',
      text: 'Bitte die Moderation um eine weitere Gruppe. Die Seite öffnet sich von selbst.',
    },
    ended: { title: 'Der Dialog ist zu Ende', text: 'Frag die Moderation nach dem Ergebnis.' },
    otherCode: 'Anderen Code probieren',
    tryCode: 'Dialog suchen',
    codeIsEightDigits: 'Ein Code hat acht Ziffern. Sie stehen auf dem großen Bildschirm.',
  },
} satisfies DoorWords;
