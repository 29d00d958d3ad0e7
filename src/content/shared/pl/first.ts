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
    'dialogue-ended': 'Dialog się skończył. Nic już nie można zmienić.',
    'dialogue-full': 'Nie ma więcej miejsc. Poproś osobę prowadzącą o dodanie grupy.',
    'offer-over': 'Link jest już wykorzystany albo za stary. Zrób nowy tam, gdzie masz swoje miejsce.',
    'group-full': 'Grupa jest pełna. Wybierz inną.',
    'group-on-paper': 'Ta grupa pracuje na papierze. Wybierz inną grupę albo usiądź przy stole.',
    'too-many-wait': 'Przy tym stole czeka już wiele telefonów. Powiedz tym, którzy tam siedzą.',
    'door-closed': 'Osoba prowadząca zamknęła wejście. Powiedz jej, jeśli masz wziąć udział.',
    'unknown-group': 'Nie ma takiej grupy.',
    'unknown-seat': 'Twoje miejsce już nie istnieje. Dołącz ponownie, używając kodu.',
    'unknown-dialogue': 'Nie możemy znaleźć tego kodu. Sprawdź osiem cyfr na dużym ekranie.',
    'key-invalid': 'Ten link nie pasuje do dialogu. Użyj linku, który masz od osoby prowadzącej.',
    'request-invalid': 'Strona i serwer się nie rozumieją. Odśwież stronę.',
    'too-large': 'To za dużo tekstu naraz.',
    'too-many-commands': 'To było za szybko. Poczekaj chwilę.',
    'too-many-codes': 'Z waszej sieci wpisano wiele błędnych kodów. Sprawdź kod albo użyj internetu w telefonie.',
    'too-many-joins': 'Właśnie dołącza stąd wiele telefonów. Strona sama próbuje dalej.',
    'too-many-connections': 'Za dużo osób jest teraz połączonych. Spróbuj za chwilę.',
    'seat-used-up':
      'Twój telefon wysłał znacznie więcej, niż mieści się w jednym dniu. Poczekaj trochę albo dołącz na innym telefonie.',
    'dialogue-used-up':
      'Dialog jest pełny i nie może zapisać nic więcej. Osoba prowadząca może go zakończyć i otworzyć nowy.',
    'not-stored': 'Serwer nie może teraz zapisywać. To, co jest wpisane, zostaje tutaj i zostanie wysłane ponownie.',
  },
} satisfies FirstWords;
