import type { ParticipationMode } from '../../../dialogue/guide.ts';
import { first as shared } from '../../shared/da/first.ts';

/** What a participant reads before a seat is taken. It comes first and alone, and has to be light. */
export const door = {
  shared,
  page: 'Dialog',
  takeOver: {
    title: 'Gå videre med din plads',
    means: 'Du har allerede en plads i en anden browser. Tryk, så flytter den herhen.',
    take: 'Gå videre her',
    door: 'Kom med på en ny plads',
  },
  door: {
    inApp:
      'Siden er åbnet inde i en app. Vælg »Åbn i browser« i appens menu, før du går ind. Ellers kan du let miste siden.',
    looking: 'Finder dialogen …',
    untitled: 'Dialog om jeres arbejdsmiljø',
    nameless: 'Du skal ikke skrive dit navn, og du skal ikke oprette dig.',
    where: 'Hvor sidder du?',
    anywhere: 'Find en plads til mig',
    anywhereMeans: 'Du kommer i den gruppe, hvor der er bedst plads.',
    atTable: 'Jeg sidder ved et bord',
    numberMeans: 'Skriv gruppens nummer.',
    number: 'Gruppens nummer',
    seating: ({ mode, seats, full }: { mode: ParticipationMode; seats: number; full: boolean }) => {
      if (mode === 'paper') return 'på papir';
      if (full) return 'fuld';
      if (mode === 'table') return 'deler én skærm';
      if (seats === 0) return 'ingen endnu';
      return seats === 1 ? '1 plads er taget' : `${seats} pladser er taget`;
    },
    join: 'Kom med',
    isShared: (group: number) =>
      `Gruppe ${group} deler én skærm, og den er her allerede. Er det din gruppe, så tryk »Kom med« igen. Ellers vælg en anden.`,
    joining: 'Finder din plads …',
    unheard: 'Vi kan ikke få fat i serveren. Siden prøver igen af sig selv.',
    sameNetwork: 'Er telefonen på samme net som tovholderens computer?',
    wrong: 'Koden virker ikke',
    closed: {
      title: 'Døren er lukket',
      text: 'Tovholderen har lukket for flere, dialogen er slut, eller koden er skiftet. Se på storskærmen, eller spørg tovholderen.',
    },
    full: {
      title: 'Der er ikke flere pladser',
      text: 'Bed tovholderen om at tilføje en gruppe. Siden åbner af sig selv.',
    },
    ended: { title: 'Dialogen er slut', text: 'Spørg din tovholder om resultatet.' },
    otherCode: 'Prøv en anden kode',
    tryCode: 'Find dialogen',
    codeIsEightDigits: 'En kode er otte cifre. De står på storskærmen.',
  },
};

export type DoorWords = typeof door;
