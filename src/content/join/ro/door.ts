import { pluralIn } from '../../count/plural.ts';
import { first as shared } from '../../shared/ro/first.ts';
import type { DoorWords } from '../da/door.ts';

const plural = pluralIn('ro');

export const door = {
  shared,
  page: 'Dialog',
  takeOver: {
    title: 'Continuă cu locul tău',
    means: 'Ai deja un loc în alt browser. Apasă, și se mută aici.',
    take: 'Continuă aici',
    door: 'Intră cu un loc nou',
  },
  door: {
    inApp:
      'Pagina e deschisă într-o aplicație. Alege „Deschide în browser” în meniul aplicației înainte să intri. Altfel poți pierde ușor pagina.',
    looking: 'Căutăm dialogul…',
    untitled: 'Dialog despre mediul vostru de muncă',
    nameless: 'Nu trebuie să-ți scrii numele și nu trebuie să-ți faci cont.',
    where: 'La ce masă ești?',
    anywhere: 'Găsește-mi un loc',
    anywhereMeans: 'Ajungi în grupul cu cel mai mult loc.',
    atTable: 'Sunt la o masă',
    numberMeans: 'Scrie numărul grupului.',
    number: 'Numărul grupului',
    seating: ({ mode, seats, full }) => {
      if (mode === 'paper') return 'pe hârtie';
      if (full) return 'plin';
      if (mode === 'table') return 'un ecran comun';
      if (seats === 0) return 'încă nimeni';
      return plural(seats, {
        one: '1 loc ocupat',
        few: `${seats} locuri ocupate`,
        other: `${seats} de locuri ocupate`,
      });
    },
    join: 'Intră',
    isShared: (group) =>
      `Grupul ${group} are un ecran comun, care a intrat deja. Dacă e grupul tău, apasă din nou „Intră”. Dacă nu, alege altul.`,
    joining: 'Îți căutăm locul…',
    unheard: 'Nu ajungem la server. Pagina încearcă singură din nou.',
    sameNetwork: 'E telefonul în aceeași rețea cu computerul facilitatorului?',
    wrong: 'Codul nu merge',
    closed: {
      title: 'Intrarea e închisă',
      text: 'Facilitatorul a închis intrarea, dialogul s-a încheiat sau codul s-a schimbat. Uită-te la ecranul mare sau întreabă facilitatorul.',
    },
    full: {
      title: 'Nu mai sunt locuri',
      text: 'Roagă facilitatorul să adauge un grup. Pagina se deschide singură.',
    },
    ended: { title: 'Dialogul s-a încheiat', text: 'Întreabă facilitatorul despre rezultat.' },
    otherCode: 'Încearcă alt cod',
    tryCode: 'Găsește dialogul',
    codeIsEightDigits: 'Un cod are opt cifre. Le vezi pe ecranul mare.',
  },
} satisfies DoorWords;
