import type { ParticipationMode } from '../../dialogue/guide.ts';
import { capitalized } from '../count/capitalized.ts';
import { spelled } from '../count/da.ts';
import { wholeNumber } from '../count/whole-number.ts';
import { da as papers } from '../papers/da.ts';
import { da as shared } from '../shared/da.ts';

/** The front page. */
export const da = {
  shared,
  papers,
  page: 'Sekskant – dialog om arbejdsmiljø',
  howLink: 'Sådan gør I',
  headline: (factors: number) => ['Én time.', `${capitalized(spelled(factors))} faktorer.`, 'Jeres eget billede.'],
  lead: 'Et møde på en time om jeres arbejdsmiljø. Sæt først jeres tal hver for sig. Find så et fælles billede i små grupper.',
  join: {
    label: 'Har du en kode?',
    go: 'Kom med',
    help: 'Otte cifre fra storskærmen. Du kan også scanne QR-koden med dit kamera.',
    incomplete: 'En kode er otte cifre. Tjek den på storskærmen.',
    unheard: 'Vi kan ikke få fat i serveren. Prøv igen om lidt.',
  },
  open: {
    question: 'Skal du lede mødet (tovholder)?',
    noAccount: 'Du skal ikke oprette en konto.',
    go: 'Start en dialog',
    opening: 'Åbner …',
    adjust: 'Tilpas først',
    guide: 'Hvad skal I snakke om?',
    title: 'Arbejdsplads eller hold',
    titleMeans: 'Kan udelades. Står på storskærmen og i resultatet.',
    people: 'Hvor mange er I?',
    groups: 'Antal grupper',
    proposal: (people: number, sizes: readonly number[]) => {
      const [most = 0, fewest = most] = [sizes[0], sizes.at(-1)];
      const each = most === fewest ? `${most}` : `${fewest}–${most}`;
      const persons = people === 1 ? '1 person' : `${counted(people)} personer`;
      return sizes.length === 1
        ? `${persons}: én gruppe.`
        : `${persons}: ${counted(sizes.length)} grupper med ${each}.`;
    },
    outside: 'En gruppe bør være på 4–6 personer, så alle når at sige noget.',
    mode: 'Sådan deltager I',
    modes: {
      phones: { name: 'Egne telefoner', means: 'Først sætter hver sine egne tal.' },
      table: { name: 'Én fælles skærm ved hvert bord', means: 'Gruppen finder tallene sammen.' },
      paper: { name: 'Papir', means: 'Du taster gruppens tal ind.' },
    } satisfies Record<ParticipationMode, { name: string; means: string }>,
    wayMeans: 'Du kan ændre det for hver gruppe senere.',
    minutes: 'Minutter',
    sum: (minutes: number) => `I alt ${minutes} minutter.`,
    short: 'Det er under 60 minutter. Sæt hellere god tid af, så samtalen ikke bliver presset.',
    defaults: 'Begynder med én gruppe på egne telefoner. Grupper kan tilføjes, når du er inde.',
  },
  example: { name: 'Eksempel', title: 'Eksempel på en gruppes linje' },
  agenda: {
    title: 'Sådan går timen',
    minutes: (minutes: number) => `${minutes} min`,
    exercise: 'I vurderer, bliver enige og taler om hvorfor',
  },
  how: {
    title: 'Sådan gør I',
    steps: (factors: number, questions: number) => [
      'Find et sted, hvor I kan tale uforstyrret, og sæt mindst 60 minutter af. Find en tovholder, der leder mødet.',
      'Tovholderen starter dialogen på en computer og viser storskærmen for alle.',
      'Alle scanner koden og sætter sig i grupper på 4–6 personer.',
      `Hver sætter et tal fra 1 til 5 på de ${spelled(factors)} faktorer. Gruppen ser, hvor tallene ligger, og snakker sig frem til én fælles linje.`,
      `Grupperne svarer på ${spelled(questions)} spørgsmål og samler op sammen.`,
      'I slutter med aftaler: hvad, hvem og hvornår.',
    ],
  },
  kept: {
    title: 'Hvad bliver gemt?',
    lines: [
      'Ingen skal skrive sit navn eller oprette en konto. Navne står kun dér, hvor I selv skriver dem.',
      'Dine private tal ser kun I ved bordet, uden navne. Når dialogen slutter, er de slettet. Slutter den aldrig, bliver de slettet, når den har ligget stille i et døgn.',
      'De tal, I bliver enige om, noter og aftaler bliver gemt. Når dialogen slutter, glemmer vi, hvem der skrev hvad.',
      'Dialogen slettes senest 12 måneder efter, den er slut. Bliver den aldrig afsluttet, slettes den 30 dage efter den sidste ændring. Tovholderen kan slette den før.',
    ],
  },
  saved: 'Åbn et gemt resultat',
  own: {
    title: 'Dialoger på denne computer eller telefon',
    all: (count: number) => `Hele listen (${count})`,
    open: (title: string) => title || 'Dialog uden navn',
    opened: (day: string) => `Åbnet ${day}`,
    code: (code: string) => `kode ${code}`,
    followUp: 'opfølgning',
    ended: 'slut',
    forgotten: 'Browseren har glemt dialogen. Du kan komme tilbage med dit link.',
    forget: 'Fjern fra listen',
    forgetName: (title: string) => `Fjern fra listen: ${title}`,
  },
};

function counted(number: number): string {
  return wholeNumber(number, shared.locale);
}

export type StartWords = typeof da;
