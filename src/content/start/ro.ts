import { capitalized } from '../count/capitalized.ts';
import { plural, spelled, spelledNotMasculine } from '../count/ro.ts';
import { wholeNumber } from '../count/whole-number.ts';
import { ro as papers } from '../papers/ro.ts';
import { ro as shared } from '../shared/ro.ts';
import type { StartWords } from './da.ts';

export const ro = {
  shared,
  papers,
  page: 'Sekskant – dialog despre mediul de muncă',
  howLink: 'Cum procedați',
  headline: (factors) => ['O oră.', `${capitalized(spelled(factors))} factori.`, 'Imaginea voastră.'],
  lead: 'O întâlnire de o oră despre mediul vostru de muncă. Întâi dați scoruri, fiecare separat. Apoi găsiți o imagine comună, în grupuri mici.',
  join: {
    label: 'Ai un cod?',
    go: 'Intră',
    help: 'Opt cifre, de pe ecranul mare. Poți și să scanezi codul QR cu camera.',
    incomplete: 'Un cod are opt cifre. Verifică-l pe ecranul mare.',
    unheard: 'Nu ajungem la server. Încearcă din nou peste puțin.',
  },
  open: {
    question: 'Conduci întâlnirea (facilitator)?',
    noAccount: 'Nu trebuie să-ți faci cont.',
    go: 'Începe un dialog',
    opening: 'Se deschide…',
    adjust: 'Alege setările',
    guide: 'Despre ce vorbiți?',
    title: 'Loc de muncă sau echipă',
    titleMeans: 'Opțional. Apare pe ecranul mare și în rezultat.',
    people: 'Câți sunteți?',
    groups: 'Număr de grupuri',
    proposal: (people, sizes) => {
      const [most = 0, fewest = most] = [sizes[0], sizes.at(-1)];
      const each = most === fewest ? `${most}` : `${fewest}–${most}`;
      const [number, groups] = [counted(people), counted(sizes.length)];
      const persons = plural(people, {
        one: '1 persoană',
        few: `${number} persoane`,
        other: `${number} de persoane`,
      });
      return sizes.length === 1
        ? `${persons}: un grup.`
        : `${persons}: ${plural(sizes.length, { one: '1 grup', few: `${groups} grupuri`, other: `${groups} de grupuri` })} de câte ${each}.`;
    },
    outside: 'Un grup ar trebui să aibă 4–6 persoane, ca toți să apuce să vorbească.',
    mode: 'Cum participați',
    modes: {
      phones: { name: 'Telefoane proprii', means: 'Întâi fiecare își dă propriile scoruri.' },
      table: { name: 'Un ecran comun la fiecare masă', means: 'Grupul găsește scorurile împreună.' },
      paper: { name: 'Hârtie', means: 'Tu tastezi scorurile grupului.' },
    },
    wayMeans: 'Poți schimba asta mai târziu pentru fiecare grup.',
    minutes: 'Minute',
    sum: (minutes) => `În total ${minutes} min.`,
    short: 'E sub 60 de minute. Rezervați mai bine destul timp, ca discuția să nu fie grăbită.',
    defaults: 'Începe cu un grup, pe telefoane proprii. Poți adăuga grupuri după ce ai intrat.',
  },
  example: { name: 'Exemplu', title: 'Exemplu de linie a unui grup' },
  agenda: {
    title: 'Cum decurge ora',
    minutes: (minutes) => `${minutes} min`,
    exercise: 'evaluați, cădeți de acord și spuneți de ce',
  },
  how: {
    title: 'Cum procedați',
    steps: (factors, questions) => [
      'Găsiți un loc unde puteți vorbi fără să fiți deranjați și rezervați cel puțin 60 de minute. Găsiți un facilitator (tovholder) care să conducă întâlnirea.',
      'Facilitatorul începe dialogul pe un computer și arată ecranul mare tuturor.',
      'Toți scanează codul și se așază în grupuri de 4–6 persoane.',
      `Fiecare dă un scor de la 1 la 5 pentru cei ${spelled(factors)} factori. Grupul vede unde se situează scorurile și ajunge, vorbind, la o linie comună.`,
      `Grupurile răspund la ${spelledNotMasculine(questions)} întrebări și se adună la discuția comună.`,
      'Încheiați cu înțelegeri: ce, cine și când.',
    ],
  },
  kept: {
    title: 'Ce se păstrează?',
    lines: [
      'Nimeni nu trebuie să-și scrie numele sau să-și facă cont. Numele apar doar unde le scrieți voi.',
      'Scorurile tale individuale le vedeți doar voi, cei de la masă, fără nume. Când dialogul se încheie, ele sunt șterse. Dacă nu se încheie niciodată, se șterg după 24 de ore fără activitate.',
      'Scorurile la care cădeți de acord, notițele și înțelegerile se păstrează. Când dialogul se încheie, uităm cine ce a scris.',
      'Dialogul se șterge cel târziu la 12 luni după ce s-a încheiat. Dacă nu e încheiat niciodată, se șterge la 30 de zile după ultima schimbare. Facilitatorul îl poate șterge mai devreme.',
    ],
  },
  saved: 'Deschide un rezultat salvat',
  own: {
    title: 'Dialoguri pe acest computer sau telefon',
    all: (count) => `Toată lista (${count})`,
    open: (title) => title || 'Dialog fără nume',
    opened: (day) => `Deschis pe ${day}`,
    code: (code) => `cod ${code}`,
    followUp: 'continuare',
    ended: 'încheiat',
    forgotten: 'Browserul a uitat dialogul. Te poți întoarce cu linkul tău.',
    forget: 'Scoate din listă',
    forgetName: (title) => `Scoate din listă: ${title}`,
  },
} satisfies StartWords;

function counted(number: number): string {
  return wholeNumber(number, shared.locale);
}
