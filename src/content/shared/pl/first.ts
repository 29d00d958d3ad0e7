import type { FirstWords } from '../da/first.ts';

export const first = {
  language: 'pl',
  locale: 'pl-PL',
  product: 'Sekskant',
  languageMenu: 'Język',
  privacy: 'Co jest zapisywane i kto to widzi?',
  group: (number) => `Grupa ${number}`,
  connection: {
    connecting: 'Otwieramy dialog…',
    missing: 'Strona nie może teraz wczytać reszty. Sama próbuje dalej.',
    portal:
      'Sieć wymaga zalogowania. Otwórz inną stronę w przeglądarce, zaloguj się i wróć tutaj. To, co jest już wpisane, zostaje.',
  },
  refusal: {
    'not-allowed': 'Tego nie możesz tu zrobić.',
    'dialogue-full': 'Nie ma więcej miejsc. Poproś osobę prowadzącą o dodanie grupy.',
    'offer-over': 'Link jest już wykorzystany albo za stary. Zrób nowy tam, gdzie masz swoje miejsce.',
    'group-full': 'Grupa jest pełna. Wybierz inną.',
    'group-on-paper': 'Ta grupa pracuje na papierze. Wybierz inną grupę albo usiądź przy stole.',
    'too-many-wait': 'Przy tym stole czeka już wiele telefonów. Powiedz tym, którzy tam siedzą.',
    'unknown-group': 'Nie ma takiej grupy.',
    'unknown-seat': 'Twoje miejsce już nie istnieje. Dołącz ponownie, używając kodu.',
    'unknown-dialogue':
      'Pod tym kodem nie ma otwartego dialogu. Sprawdź osiem cyfr na dużym ekranie albo zapytaj osobę prowadzącą.',
    'request-invalid': 'Strona i serwer się nie rozumieją. Odśwież stronę.',
    'too-large': 'To za dużo tekstu naraz.',
    'too-many-commands': 'To było za szybko. Poczekaj chwilę.',
    'too-many-codes': 'Z waszej sieci wpisano wiele błędnych kodów. Sprawdź kod albo użyj internetu w telefonie.',
    'too-many-joins': 'Właśnie dołącza stąd wiele telefonów. Strona sama próbuje dalej.',
    'too-many-connections': 'Za dużo osób jest teraz połączonych. Spróbuj za chwilę.',
    'not-stored': 'Serwer nie może teraz zapisywać. To, co jest wpisane, zostaje tutaj i zostanie wysłane ponownie.',
  },
} satisfies FirstWords;
