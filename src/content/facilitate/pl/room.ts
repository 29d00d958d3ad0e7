import { plural } from '../../count/pl.ts';
import type { room as danish } from '../da/room.ts';

export const room = {
  miniature: {
    title: 'Sala widzi teraz',
    shows: (what) => `Duży ekran pokazuje: ${what}. Wyciągnij jego okno na wierzch.`,
  },
  reading: {
    title: (count) => `Notatki na duży ekran (${count})`,
    means: 'Wybierz te, które będą czytane na głos. Jeśli nie wybierzesz żadnej, będą wszystkie.',
    pick: 'Czytaj na głos',
    all: 'Czytane będą wszystkie.',
    picked: (count) =>
      plural(count, {
        one: '1 wybrana.',
        few: `${count} wybrane.`,
        many: `${count} wybranych.`,
        other: `${count} wybranej.`,
      }),
    now: 'Widać teraz',
  },
  round: {
    means: 'Te grupy są najdalej od środka. Wysłuchaj ich najpierw.',
    none: 'Grupy są blisko siebie. Wysłuchaj tych, które chcą coś powiedzieć.',
  },
  wifi: {
    open: 'Pokaż sieć sali',
    shown: (name) => `Sieć sali: ${name}`,
    title: 'Sieć sali',
    means: 'Jeśli telefony muszą najpierw wejść do sieci, duży ekran i plakat mogą pokazać kod QR do niej.',
    name: 'Nazwa sieci (SSID)',
    password: 'Hasło do sieci',
    noPassword: 'Zostaw pole puste, jeśli sieć jest otwarta.',
    stays:
      'Nazwa i hasło zostają w tej przeglądarce. Duży ekran pokazuje je, gdy jest otwarty tutaj. Jeśli pobierzesz plakat, serwer dostaje je na czas robienia plakatu.',
    save: 'Pokaż ją',
    remove: 'Usuń ją',
  },
  before: {
    screen: 'Pokaż sali kod',
    screenMeans: 'Duży ekran otworzy się w osobnym oknie. Przesuń je na projektor.',
  },
} satisfies typeof danish;
