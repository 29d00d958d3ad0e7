import { groupsCounted, plural } from '../count/ro.ts';
import { overview } from '../overview/ro.ts';
import { ro as papers } from '../papers/ro.ts';
import { ro as shared } from '../shared/ro.ts';
import type { ResultWords } from './da.ts';

export const ro = {
  shared,
  overview,
  papers,
  page: 'Rezultat',
  print: 'Imprimă',
  offline: 'Nu ai conexiune. Pagina arată ultima stare.',
  tableOf: (title) => `Tabel: ${title}`,
  entrance: {
    wrongLink: 'Linkul nu merge aici',
    noLink: 'Deschide rezultatul cu linkul primit de la facilitator.',
    gone: 'Rezultatul nu mai există',
    goneBecause: 'Dialogul e șters.',
    renewed: 'Linkul nu mai merge',
    renewedBecause: 'A fost schimbat sau rezultatul nu mai e partajat. Cere facilitatorului un link nou.',
  },
  file: {
    title: 'Deschide un rezultat salvat',
    lead: 'Alege fișierul descărcat ca „Date” dintr-un rezultat. Poate fi și de pe alt server.',
    private:
      'Fișierul e citit aici, în browser. Nu se trimite nimic până când descarci un document sau începi o continuare.',
    reading: 'Se citește fișierul…',
    howFar: (share) => `S-a citit ${share}.`,
    choose: 'Alege un fișier',
    drop: 'Poți și să tragi fișierul aici.',
    shown: (name) => `Vezi un rezultat salvat din fișierul ${name}. E citit aici, în browser.`,
    another: 'Deschide alt fișier',
    back: 'Înapoi',
    papers: 'Serverul face documentele din fișierul tău. Nu păstrează nici fișierul, nici documentele.',
    followUp: {
      title: 'Continuă de la acest dialog',
      means:
        'Deschizi un dialog nou. Înțelegerile și linia de aici vin cu el, ca să vedeți ce s-a întâmplat de atunci. Se păstrează împreună cu noul dialog.',
      begin: 'Începe o continuare',
    },
    problem: {
      unreadable: 'Fișierul nu a putut fi citit. Încearcă să-l alegi din nou.',
      'too-large': 'Fișierul e mult prea mare ca să fie un rezultat.',
      'not-json':
        'Fișierul nu e un rezultat salvat sau nu e întreg. Alege fișierul care se termină cu .json sau descarcă-l din nou.',
      'other-format': 'Fișierul nu e un rezultat din Sekskant. Alege fișierul descărcat ca „Date”.',
      'newer-version': 'Fișierul e dintr-o versiune mai nouă de Sekskant. Deschide-l pe serverul de unde vine.',
      'unknown-guide': 'Fișierul e despre un exercițiu pe care nu îl avem aici. Deschide-l pe serverul de unde vine.',
      'does-not-fit': 'Fișierul e un rezultat, dar ceva din el nu se potrivește. Poate a fost modificat.',
    },
    at: (pointer) => `Primul lucru care nu se potrivește: ${pointer}`,
  },
  waiting: {
    title: 'Rezultatul nu e gata încă',
    because: 'Îl poți citi aici când dialogul ajunge la încheiere și înțelegeri. Pagina se schimbă singură.',
    now: (phase) => `Acum: ${phase}.`,
  },
  summary: {
    running: 'Dialogul nu s-a încheiat încă. Pagina se schimbă pe măsură ce scrieți.',
    wasRunning: 'Dialogul nu era încheiat când s-a descărcat fișierul.',
  },
  picture: {
    title: 'Diagrama',
    line: 'Linia noastră',
    noLine: 'Nicio linie.',
    described: (factor, score) => `${factor}: ${score}`,
    unscored: 'fără scor',
    median: 'Mijlocul',
    medianHint: 'scorul din mijloc, când scorurile grupurilor sunt puse în ordine',
    spread: 'Zona gri',
    spreadHint: 'de la scorul cel mai mic la cel mai mare',
    focus: 'Cercul: ales ca prioritate',
    focusByHalf: 'Cercul: ales ca prioritate de cel puțin jumătate din grupuri',
  },
  factors: {
    title: 'Factor cu factor',
    factor: 'Factor',
    score: 'Scorul nostru',
    median: 'Mijloc',
    spread: 'Minim–maxim',
    focus: 'Ales ca prioritate',
    range: (lowest, highest) => `${lowest}–${highest}`,
    chosen: 'Da',
    chosenBy: (groups, of) => `${groups} din ${groupsCounted(of)}`,
    none: '–',
    scoredBy: (groups, of) =>
      plural(groups, {
        one: `1 din ${groupsCounted(of)} a pus un scor`,
        few: `${groups} din ${groupsCounted(of)} au pus un scor`,
        other: `${groups} din ${groupsCounted(of)} au pus un scor`,
      }),
  },
  groups: {
    title: 'Scorurile grupurilor',
    note: 'Grupurile sunt în ordinea numerelor. Nu se pot compara ca mai bune sau mai slabe: fiecare grup vorbește despre munca lui de zi cu zi.',
    group: 'Grup',
    focus: 'prioritate',
    key: 'Un cerc în jurul scorului arată că grupul a ales factorul ca prioritate.',
  },
  notes: {
    title: 'Ce am spus',
    titleInGroups: 'Notițele alese de grupuri',
    none: 'Aici nu sunt notițe.',
    noneInGroups: 'Niciun grup nu a ales notițe.',
    noneFrom: (groups, count) =>
      plural(count, {
        one: `Grupul ${groups} nu a ales notițe.`,
        few: `Grupurile ${groups} nu au ales notițe.`,
        other: `Grupurile ${groups} nu au ales notițe.`,
      }),
    starred: 'Evidențiată',
  },
  answers: {
    title: 'Întrebările de încheiere',
    none: 'Fără răspuns.',
  },
  agreements: {
    title: 'Ce am stabilit',
    none: 'Nu s-au scris înțelegeri.',
    what: 'Înțelegere',
    factor: 'Factor',
    responsible: 'Responsabil',
    deadline: 'Termen',
    level: 'Unde trebuie schimbat ceva?',
    noFactor: 'Niciunul anume',
    carriedOver: 'Reluată de data trecută',
    noDeadline: 'Nestabilit',
  },
  previous: {
    line: 'Data trecută',
    agreements: (date) => `Înțelegerile de data trecută, ${date}`,
    outcome: 'Ce s-a întâmplat cu ea?',
  },
  next: {
    title: 'Cum mergem mai departe',
    followUp: (date) => `Ne întâlnim la un nou dialog pe ${date}.`,
    noFollowUp: 'Nu s-a stabilit o dată pentru întâlnirea viitoare.',
    steps: 'La ce ne putem uita în continuare',
  },
  about: {
    title: 'Despre rezultat',
    kept: 'Aici sunt scorurile la care ați căzut de acord și ce ați scris. Scorurile individuale nu sunt aici, nici măcar numărul lor. Totul se șterge la 12 luni după ce s-a încheiat dialogul sau când îl șterge facilitatorul.',
    keptInFile:
      'Aici sunt scorurile la care ați căzut de acord și ce ați scris. Scorurile individuale nu sunt aici, nici măcar numărul lor. Fișierul e doar acolo unde l-ai salvat.',
  },
} satisfies ResultWords;
