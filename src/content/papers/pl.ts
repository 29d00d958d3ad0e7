import { capitalized } from '../count/capitalized.ts';
import { factorsCounted, questionsCounted } from '../count/pl.ts';
import type { PaperWords } from './da.ts';

export const pl = {
  title: 'Pobierz dokumenty',
  open: 'Pobierz dokumenty',
  intro: 'Wszystko powstaje po polsku. Zmień język strony, jeśli chcecie to mieć w innym języku.',
  making: 'Robimy plik…',
  taken: (name) => `Pobrano: ${name}.`,
  offline: 'Nie możemy połączyć się z serwerem. Spróbuj ponownie.',
  notYet: 'Raport i reszta pojawią się tu, gdy dojdziecie do zakończenia i ustaleń.',
  result: {
    title: 'Z dialogu',
    report: {
      name: 'Raport',
      hint: 'Dla kierownictwa i grupy ds. środowiska pracy (arbejdsmiljøgruppe): wykres, co padło w rozmowie i wasze ustalenia.',
    },
    minutes: {
      name: 'Protokół',
      hint: 'Oceny, notatki, odpowiedzi i ustalenia jako tekst do poprawiania w programie Word albo LibreOffice.',
    },
    slides: {
      name: 'Slajdy',
      hint: 'Do pokazania innym: wykres, notatki i ustalenia, z tym, co możesz do nich powiedzieć.',
    },
    board: {
      name: 'Tablica ustaleń',
      hint: 'Na ścianę: ustalenia z polami do odhaczania i data kolejnego dialogu.',
    },
    calendar: {
      name: 'Terminy do kalendarza',
      hint: 'Terminy waszych ustaleń i data kolejnego dialogu. Pobierz jeszcze raz, gdy coś się zmieni.',
    },
    diagram: { name: 'Wykres', hint: 'Na tablicę ogłoszeń i do własnych slajdów.' },
    numbers: { name: 'Arkusz kalkulacyjny', hint: 'Wspólne oceny, notatki i ustalenia.' },
    data: {
      name: 'Dane',
      hint: 'Cały wynik jako JSON. Można go otworzyć ze strony głównej, także na innym serwerze.',
    },
  },
  tables: {
    title: 'Na stoły i na ścianę',
    sheets: {
      name: 'Karty na stoły',
      hint: 'Najpierw scenariusz i model, potem ćwiczenie i pytania do rozmowy dla każdej grupy, a na końcu karta ustaleń.',
    },
    poster: { name: 'Plakat', hint: 'Kod i kod QR na ścianę.' },
  },
  blank: {
    title: 'Wydrukuj na papierze',
    intro: 'Wszystko można zrobić też bez telefonów. Karty są puste i gotowe do pisania.',
    exercise: { name: 'Ćwiczenie', hint: 'Tabela i pusty wykres.' },
    questions: {
      name: 'Pytania do rozmowy',
      hint: (questions) => `${capitalized(questionsCounted(questions))} z liniami na odpowiedzi.`,
    },
    model: {
      name: 'Model na jednej stronie',
      hint: (factors) => `${capitalized(factorsCounted(factors))} z wyjaśnieniem.`,
    },
    agreements: { name: 'Zakończenie i ustalenia', hint: 'Pytania na zakończenie i miejsce na wasze ustalenia.' },
    licence: { name: 'Scenariusz', hint: 'Cała godzina na jednej stronie, dla osoby prowadzącej.' },
  },
  formats: {
    pdf: 'PDF',
    word: 'Word',
    excel: 'Excel',
    powerpoint: 'PowerPoint',
    calendar: 'Wszystkie (ICS)',
    calendars: 'Osobno dla każdego (ZIP)',
    png: 'PNG',
    svg: 'SVG',
    pngWide: 'PNG 16:9',
    svgWide: 'SVG 16:9',
    json: 'JSON',
    csvScores: 'CSV: oceny',
    csvNotes: 'CSV: notatki',
    csvAgreements: 'CSV: ustalenia',
    a4: 'A4',
    a3: 'A3',
    letter: 'US Letter',
    tabloid: 'US Tabloid',
  },
  sizes: ['a4'],
  facilitator: {
    label: 'Kto prowadził dialog? (nieobowiązkowe)',
    hint: 'Pojawi się w raporcie. Zostaw pole puste, jeśli ma tego nie być.',
    save: 'Zapisz',
    saved: 'Zapisano.',
  },
  handOn: {
    link: {
      copy: 'Kopiuj link',
      share: 'Udostępnij link',
      copied: 'Link jest skopiowany.',
      means: 'Wynik może czytać każdy, kto ma link.',
    },
    text: {
      copy: 'Kopiuj jako tekst',
      share: 'Udostępnij jako tekst',
      copied: 'Tekst jest skopiowany.',
      means: 'Ustalenia i wasze oceny, gotowe do wklejenia w wiadomość.',
    },
    notCopied: 'Nie udało się skopiować. Zaznacz to tutaj i skopiuj ręcznie.',
  },
  share: {
    label: 'Udostępnij wynik uczestnikom',
    hint: 'Gdy dialog się skończy, duży ekran pokaże kod QR do wyniku, a dokumenty będzie można pobrać na telefonach.',
  },
} satisfies PaperWords;
