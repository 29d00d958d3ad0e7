import { pluralIn } from '../../count/plural.ts';
import { first as shared } from '../../shared/pl/first.ts';
import type { DoorWords } from '../da/door.ts';

const plural = pluralIn('pl');

export const door = {
  shared,
  page: 'Dialog',
  takeOver: {
    title: 'Wróć na swoje miejsce',
    means: 'Masz już miejsce w innej przeglądarce. Naciśnij, a przeniesie się tutaj.',
    take: 'Kontynuuj tutaj',
    door: 'Dołącz na nowym miejscu',
  },
  door: {
    inApp:
      'Strona otworzyła się w środku aplikacji. Zanim wejdziesz, wybierz w menu aplikacji „Otwórz w przeglądarce”. Inaczej łatwo stracić tę stronę.',
    looking: 'Szukamy dialogu…',
    untitled: 'Dialog o waszym środowisku pracy',
    nameless: 'Nie trzeba podawać imienia ani zakładać konta.',
    where: 'Gdzie siedzisz?',
    anywhere: 'Znajdź mi miejsce',
    anywhereMeans: 'Trafisz do grupy, w której jest najwięcej miejsca.',
    atTable: 'Siedzę przy stole',
    numberMeans: 'Wpisz numer grupy.',
    number: 'Numer grupy',
    seating: ({ mode, seats, full }) => {
      if (mode === 'paper') return 'na papierze';
      if (full) return 'pełna';
      if (mode === 'table') return 'wspólny ekran';
      if (seats === 0) return 'jeszcze nikogo';
      return plural(seats, {
        one: '1 miejsce zajęte',
        few: `${seats} miejsca zajęte`,
        many: `${seats} miejsc zajętych`,
        other: `${seats} miejsca zajęte`,
      });
    },
    join: 'Dołącz',
    isShared: (group) =>
      `Grupa ${group} ma wspólny ekran i on już tu jest. Jeśli to twoja grupa, naciśnij „Dołącz” jeszcze raz. Jeśli nie, wybierz inną.`,
    joining: 'Szukamy twojego miejsca…',
    unheard: 'Nie możemy połączyć się z serwerem. Strona sama próbuje dalej.',
    sameNetwork: 'Czy telefon jest w tej samej sieci co komputer osoby prowadzącej?',
    wrong: 'Ten kod nie działa',
    closed: {
      title: 'Wejście jest zamknięte',
      text: 'Osoba prowadząca zamknęła wejście, dialog się skończył albo kod się zmienił. Spójrz na duży ekran albo zapytaj osobę prowadzącą.',
    },
    full: {
      title: 'Nie ma więcej miejsc',
      text: 'Poproś osobę prowadzącą o dodanie grupy. Strona otworzy się sama.',
    },
    ended: { title: 'Dialog się skończył', text: 'Zapytaj osobę prowadzącą o wynik.' },
    otherCode: 'Wpisz inny kod',
    tryCode: 'Znajdź dialog',
    codeIsEightDigits: 'Kod ma osiem cyfr. Są na dużym ekranie.',
  },
} satisfies DoorWords;
