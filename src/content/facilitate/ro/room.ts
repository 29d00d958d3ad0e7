import { plural } from '../../count/ro.ts';
import type { room as danish } from '../da/room.ts';

export const room = {
  miniature: {
    title: 'Sala vede acum',
    shows: (what) => `Ecranul mare arată: ${what}. Adu fereastra lui în față.`,
  },
  reading: {
    title: (count) => `Notițe pentru ecranul mare (${count})`,
    means: 'Alege-le pe cele de citit. Dacă nu alegi niciuna, vin toate.',
    pick: 'Citește',
    all: 'Se citesc toate.',
    picked: (count) =>
      plural(count, { one: '1 e aleasă.', few: `${count} sunt alese.`, other: `${count} sunt alese.` }),
    now: 'Se vede acum',
  },
  round: {
    means: 'Aceste grupuri sunt cel mai departe de mijloc. Ascultați-le întâi.',
    none: 'Grupurile au scoruri apropiate. Ascultați-i pe cei care vor să spună ceva.',
  },
  wifi: {
    open: 'Arată rețeaua sălii',
    shown: (name) => `Rețeaua sălii: ${name}`,
    title: 'Rețeaua sălii',
    means:
      'Dacă telefoanele trebuie să intre întâi într-o rețea, ecranul mare și afișul pot arăta un cod QR pentru ea.',
    name: 'Numele rețelei (SSID)',
    password: 'Parola rețelei',
    noPassword: 'Lasă câmpul gol dacă rețeaua e deschisă.',
    stays:
      'Numele și parola rămân în acest browser. Ecranul mare le arată când e deschis aici. Dacă descarci un afiș, serverul le primește cât timp face afișul.',
    save: 'Arat-o',
    remove: 'Scoate-o',
  },
  before: {
    screen: 'Arată codul în sală',
    screenMeans: 'Ecranul mare se deschide în fereastra lui. Mut-o pe proiector.',
  },
} satisfies typeof danish;
