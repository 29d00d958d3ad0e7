export const privacy = {
  participant:
    'Nikomu nie pokazujemy, co odpowiadasz akurat ty. Osobie prowadzącej też nie. Swoje oceny widzicie tylko bez imion, a gdy dialog się kończy, zostają usunięte. To, co piszesz, grupa widzi od razu, też bez imienia. Wszystko inne usuwamy najpóźniej 12 miesięcy po dialogu.',
  limits: [
    'Ktoś przy stole może się domyślić, kto co odpowiedział, albo poznać cię po słowach.',
    'Policzcie, ile osób i ile telefonów jest przy stole. Inaczej ktoś, kto bierze udział na kilku telefonach, może wyliczyć wasze oceny. Dotyczy to też osoby prowadzącej.',
    'Jeśli adres strony zaczyna się od http://, a nie od https://, inni w tej sieci być może widzą, co jest przesyłane.',
  ],
  short: 'Twoje oceny widzicie tylko wy przy stole, bez imion. Gdy dialog się kończy, zostają usunięte.',
  notes: 'Grupa widzi notatkę od razu, bez imienia.',
  agreements: 'Wpisz, kto odpowiada: imię albo rolę. Wszyscy to widzą.',
};
