import { plural } from '../count/ro.ts';
import { ro as shared } from '../shared/ro.ts';
import type { PrivacyWords } from './da.ts';

export const ro = {
  shared,
  page: 'Ce se păstrează? · Sekskant',
  title: 'Ce se păstrează și cine vede?',
  lead: 'Trebuie să puteți vorbi deschis între voi. Aici scrie ce păstrează serverul, cine vede și când dispare.',
  back: 'La prima pagină',
  short: {
    title: 'Pe scurt',
    lines: [
      'Nu trebuie să-ți scrii numele sau să-ți faci cont.',
      'Scorurile tale individuale le vedeți doar voi, cei de la masă, fără nume. Când dialogul se încheie, ele sunt șterse.',
      'Restul se șterge la un an după dialog sau când îl șterge facilitatorul.',
      'Nimic nu se trimite altora. Nu există reclame și nimeni nu urmărește ce faci pe internet.',
    ],
  },
  who: {
    title: 'Cine e responsabil?',
    controller: 'Operatorul de date (dataansvarlig)',
    noController:
      'Administratorul serverului nu a scris cine e operatorul de date (dataansvarlig). De obicei e locul tău de muncă. Întreabă persoana care te-a invitat.',
    contact: 'Întrebări',
    noContact: 'Aici nu scrie pe cine poți întreba. Începe cu facilitatorul.',
    place: 'Unde se află',
    storage: {
      file: 'Într-un singur fișier, pe computerul de la care vine pagina.',
      database: 'Într-o bază de date folosită doar de acest server.',
    },
    notice: 'Citește și ce scrie operatorul de date',
  },
  kept: {
    title: 'Ce se păstrează',
    who: 'Cine vede?',
    until: 'Când dispare?',
    rows: [
      {
        what: 'Scorurile tale individuale',
        who: 'Doar voi, cei de la masă, fără nume, după ce le-ați blocat.',
        until:
          'Când vedeți scorurile, serverul uită cine ce scor a dat. Când dialogul se încheie, ele sunt șterse. Dacă nu se încheie niciodată, asta se întâmplă după 24 de ore fără activitate.',
      },
      {
        what: 'Scorurile la care cădeți de acord',
        who: 'Voi, cei de la masă, facilitatorul și toți, la discuția comună.',
        until: 'Odată cu dialogul.',
      },
      {
        what: 'Notițe',
        who: 'Voi, cei de la masă. Cele cu stea ajung la discuția comună și în rezultat. Dacă sunteți un singur grup, ajung toate.',
        until: 'Când le scoateți sau odată cu dialogul. Când se încheie, serverul uită cine ce a scris.',
      },
      {
        what: 'Înțelegeri și numele celor responsabili',
        who: 'Toți din dialog, toți cei cu link la rezultat și toți din dialogul următor, dacă faceți unul.',
        until: 'Odată cu dialogul. Înțelegerile luate într-un dialog nou rămân cu acela.',
      },
      {
        what: 'Locul tău',
        who: 'Un număr, care e pe telefonul tău. Serverul nu-ți știe nici numele, nici telefonul.',
        until: 'Odată cu dialogul.',
      },
      {
        what: 'Adresa ta de rețea',
        who: 'Doar serverul, cât timp folosești pagina. Are nevoie de adresă ca să-ți răspundă și ca să-i încetinească pe cei care ghicesc coduri.',
        until: 'Aici nu se notează.',
      },
    ],
    device: {
      title: 'Pe telefonul sau computerul tău',
      lines: [
        'O cheie într-un cookie, ca să-ți găsești din nou locul. Tot acolo sunt limba ta și ce nu s-a trimis încă.',
        'Doar telefonul tău ține minte ce ai ales tu. Asta dispare când telefonul vede că dialogul s-a încheiat sau deschide altul.',
        'Dacă conduci un dialog, browserul ține minte și o listă cu dialogurile tale, plus numele și parola rețelei din sală pe care le-ai scris. Acestea dispar când browserul a uitat ultimul dialog.',
        'Sunt doar lucruri fără de care pagina nu merge. De aceea nu cerem voie pentru cookie-uri. Le poți șterge din browser.',
      ],
    },
  },
  erased: {
    title: 'Ce se șterge',
    lines: [
      'Un dialog se șterge la 12 luni după ce s-a încheiat. Dacă nu e încheiat niciodată, se șterge la 30 de zile după ce a făcut cineva ultima dată ceva în el.',
      'Facilitatorul îl poate șterge mai devreme. Atunci dispare imediat.',
      'Un fișier sau un document descărcat de cineva rămâne acolo unde a fost pus.',
    ],
    backups: (days) => {
      if (days === null)
        return 'Poate exista o copie a tuturor datelor. Aici nu scrie cât se păstrează. Întreabă administratorul serverului.';
      if (days === 0) return 'Nu se fac copii ale datelor păstrate.';
      return plural(days, {
        one: 'Poate exista o copie a tuturor datelor. Se păstrează cel mult o zi.',
        few: `Poate exista o copie a tuturor datelor. Se păstrează cel mult ${days} zile.`,
        other: `Poate exista o copie a tuturor datelor. Se păstrează cel mult ${days} de zile.`,
      });
    },
    list: 'Un dialog șters nu revine când se folosește o copie. De aceea codul lui și momentul stau pe o listă puțin peste un an.',
  },
  free: {
    title: 'Aveți grijă unii de alții când scrieți',
    lines: [
      'Scrieți despre muncă, nu despre persoane. Nu pomeniți sănătatea, credința, politica, sindicatul sau viața privată a cuiva.',
      'Dacă a scris cineva prea mult, scoateți notița la masă. Și facilitatorul o poate scoate din rezultat.',
    ],
  },
  rights: {
    title: 'Dreptul tău',
    lines: [
      'Poți cere operatorului de date să vezi ce scrie despre tine și să fie corectat sau șters. Poți și să te opui folosirii.',
      'Serverul nu știe cine ești. De aceea te poate găsi doar acolo unde e scris numele tău.',
    ],
    complain: 'Poți face plângere la',
    authority: 'Autoritatea daneză pentru protecția datelor (Datatilsynet)',
    authorityAddress: 'https://www.datatilsynet.dk/english',
  },
} satisfies PrivacyWords;
