import type { GuideForm } from '../../../../dialogue/guide.ts';
import { factorsCounted, questionsCounted } from '../../../count/pl.ts';
import type { Lines, OwnLines, Script } from '../../guide-words.ts';

/** Returns what the facilitator may say in a dialogue of this form, around what the guide says of its own subject. */
export function script<Factor extends string>(form: GuideForm, own: OwnLines<Factor>): Script<Factor> {
  return {
    lobby,
    purpose: purpose(own),
    lastTime,
    model: { ...model(form, own), perFactor: own.perFactor },
    exercise: exercise(form, own),
    plenary,
    closing: closing(form),
    ended,
  };
}

const join = 'Witajcie. Zeskanujcie kod telefonem albo go wpiszcie. Imienia nie trzeba podawać.';
const noPhone = 'Jeśli nie masz telefonu, powiedz. Papier jest tak samo dobry.';

const lobby = {
  say: [join, 'Telefon pokazuje, w jakiej jesteś grupie. Usiądź ze swoją grupą.', noPhone],
  alone: [join, noPhone],
  tips: [
    'Zacznij, gdy większość już jest. Można dołączyć później. Od ćwiczenia nowe osoby wpuszcza stół albo ty.',
    'Umów się teraz z osobą z kierownictwa, że odpowiada i zabiera głos na końcu.',
  ],
};

function purpose(own: OwnLines<string>): Lines {
  const say = [
    own.purpose,
    'Nie ma tu dobrych ani złych odpowiedzi. Swoje oceny widzicie tylko wy przy stole, bez imion. Gdy dialog się kończy, zostają usunięte.',
    'Na koniec mamy wspólny obraz i ustalenia, kto co robi.',
  ];
  return {
    say,
    alone: say,
    tips: [
      'Mów krótko i powiedz, do czego posłużą ustalenia.',
      'Gdy ktoś zapyta, powiedz: „To rozmowa, a nie pomiar ani APV”.',
    ],
  };
}

const sinceLastTime = [
  'Mamy ustalenia z ostatniego razu. Bierzemy je po kolei: co z nich wyszło?',
  'Jeśli z któregoś nic nie wyszło, pytamy, co stanęło na drodze, a nie, czyja to wina.',
  'Do tego, czego dalej chcecie, dziś wracamy.',
];

const lastTime = {
  say: sinceLastTime,
  alone: sinceLastTime,
  perAgreement: 'Co wyszło z tego ustalenia? Najpierw posłuchajmy osoby, która za nie odpowiada.',
  tips: [
    'Poświęć każdemu ustaleniu minutę lub dwie i zapisz jednym zdaniem, co z niego wyszło.',
    '„Porzucone” to też odpowiedź. Jest lepsza niż ustalenie, w które nikt nie wierzy.',
    'Wracajcie tylko do tego, za co ktoś chce odpowiadać. Termin ustalicie na końcu.',
    'Jeśli większości ostatnio nie było, przeczytaj ustalenie na głos i powiedz, skąd się wzięło.',
  ],
};

function model({ factors }: GuideForm, own: OwnLines<string>): Lines {
  const say = [
    own.model,
    `Model ma ${factorsCounted(factors.length)}. Gdy je omawiamy, myślcie o ostatnim miesiącu. Jeszcze nic nie oceniacie.`,
  ];
  return {
    say,
    alone: say,
    tips: [
      'Poświęć każdemu czynnikowi minutę. Zapytaj: czy to jasne? Czy jakieś słowo trzeba wyjaśnić?',
      'Możesz dać przykład z waszej pracy.',
      'Gdy ktoś zaczyna odpowiadać albo oceniać, poproś, żeby to zachować na ćwiczenie.',
    ],
  };
}

function exercise({ factors, questions }: GuideForm, own: OwnLines<string>): Script<string>['exercise'] {
  const say = [
    own.exercise,
    'Najpierw podajcie, ile osób siedzi przy stole. Potem każdy ocenia sam, w ciszy. Myślcie o ostatnim miesiącu.',
    'Gdy wszyscy przy stole zatwierdzą, zobaczycie, jak blisko siebie są oceny, bez imion. Najpierw rozmawiajcie o tym, co widzicie różnie.',
    `Potem znajdźcie jedną ocenę dla każdego czynnika. Dojdźcie do niej w rozmowie, bez liczenia. Na koniec odpowiadacie na ${questionsCounted(questions.length)}.`,
  ];
  return {
    say,
    alone: say,
    together: [
      `Weźcie ${factorsCounted(factors.length)} po kolei. Znajdźcie razem jedną ocenę od 1 do 5. 1 to nisko, a 5 to wysoko.`,
      'Niech każdy powie, co myśli, zanim wybierzecie. Osoba z kierownictwa mówi swoją ocenę na końcu. Dojdźcie do wspólnej w rozmowie, bez liczenia.',
      `Gdy linia jest narysowana, odpowiadacie na ${questionsCounted(questions.length)}.`,
    ],
    tips: [
      'Połowa czasu jest na oceny, a połowa na pytania. Powiedz, gdy minie połowa.',
      'Osoba z kierownictwa zabiera głos na końcu.',
      'Nikt nie musi mówić, jaką dał ocenę. Gdy ktoś zaczyna zgadywać, zapytaj raczej, co za nią przemawia.',
      'Gdy wszyscy szybko się zgadzają, zapytaj: czego trzeba, żeby ocena była o jeden wyższa?',
      'Gdy zapada cisza, policz do dziesięciu. Potem poproś o przykład z ostatniego miesiąca.',
      'Gdy rozmowa schodzi na jedną osobę, życzliwie przerwij ten temat. Wróć do niego po spotkaniu, z kierownictwem albo z przedstawicielem ds. środowiska pracy.',
      'Gdy komuś zrobi się przykro, zróbcie przerwę.',
    ],
    perStep: {
      rate: 'Oceniajcie bez rozmowy. Myślcie o ostatnim miesiącu, nie tylko o wczoraj. Jeśli nie wiesz, naciśnij „Nie wiem”.',
      compare:
        'Zacznijcie tam, gdzie oceny są najdalej od siebie. Co przemawia za najniższą? Co przemawia za najwyższą?',
      agree:
        'Znajdźcie jedną ocenę, którą wszyscy mogą przyjąć. Jeśli dalej się nie zgadzacie, wybierzcie jedną i wróćcie do tej różnicy przy pytaniach.',
      discuss:
        'Weźcie pytania po kolei i zapiszcie to, co najważniejsze. Wybierzcie od jednego do trzech czynników, którymi chcecie się zająć.',
    },
  };
}

const plenary = {
  say: [
    'Oto linie wszystkich grup. Pokazują, o czym była rozmowa. Nie pokazują, kto jest najlepszy.',
    'Bierzemy po jednej grupie. O czym mówiło się najwięcej i czym chcecie się zająć?',
    'Potem spójrzcie na wszystkie. W czym grupy się zgadzają, a w czym nie?',
  ],
  alone: ['Spójrzcie razem na swoją linię. Co zauważacie?', 'Co z tej rozmowy ma stać się ustaleniami?'],
  tips: [
    'Minuta na grupę. Gdy grup jest dużo, wysłuchaj trzech lub czterech i zapytaj, kto widzi coś inaczej.',
    'Nie chwal oceny i nie krytykuj jej. Zapytaj, co za nią stoi.',
    'Niech osoba z kierownictwa słucha i zabierze głos na końcu.',
    'Gdy nikt nie chce zacząć, zapytaj: co was zaskoczyło?',
  ],
  perBeat: {
    empty:
      'Teraz zobaczycie linie grup, najpierw razem, a potem jedną po drugiej. Pokazują, o czym była rozmowa. Nie pokazują, kto jest najlepszy.',
    lines: 'Oto linie wszystkich grup. Popatrzcie na nie chwilę, zanim zaczniemy rozmawiać. Co zauważacie?',
    group: 'Powiedzcie krótko: o czym mówiło się najwięcej i czym chcecie się zająć?',
    median: 'Teraz spójrzcie na wszystkie grupy. W czym się zgadzają, a w czym nie?',
    focus: 'Oto czynniki, którymi grupy chcą się zająć. Które się powtarzają?',
    notes: 'Grupy wybrały te notatki. Czy ktoś chce powiedzieć o nich coś więcej?',
  },
  lastTime: 'Linia przerywana jest z poprzedniego razu. Co się przesunęło i co robimy inaczej?',
};

function closing({ closingQuestions }: GuideForm): Script<string>['closing'] {
  const say = [
    `Teraz z rozmowy mają powstać ustalenia. Bierzemy ${questionsCounted(closingQuestions.length)} i zapisujemy odpowiedzi.`,
    'Ustalenie mówi, co ma się stać, kto za to odpowiada i kiedy będzie zrobione. Zacznijcie od tego, co można zmienić dla wszystkich.',
    'Na koniec wybieramy dzień, żeby sprawdzić, co z tego wyszło.',
  ];
  return {
    say,
    alone: say,
    readOut: [
      'Przeczytam teraz nasze ustalenia. Posłuchajcie, czy właśnie o to chodziło.',
      'Jeśli to twoje ustalenie, powiedz „tak”, gdy je przeczytam. Czy data pasuje?',
      'I na koniec: którego dnia spotykamy się znowu i sprawdzamy, co z tego wyszło?',
    ],
    readOutNone: [
      'Nie mamy zapisanych ustaleń. Czy jest jedna rzecz, którą chcemy zrobić?',
      'Jeśli nie, to też jest odpowiedź. Którego dnia spotykamy się znowu?',
    ],
    tips: [
      'Dwa ustalenia, których się dotrzyma, są lepsze niż dziesięć.',
      'Osoba, która odpowiada, musi się na to zgodzić.',
      'Osobę z kierownictwa zapytaj na końcu: na co możesz zgodzić się teraz, a co musisz sprawdzić?',
      'Gdy brakuje czasu na ustalenie, umówcie się, kiedy rozmawiacie dalej.',
    ],
  };
}

const thanks = [
  'Dziękuję za dziś. Linię i ustalenia możesz zobaczyć na swoim telefonie.',
  'Następnym razem zaczniemy od dzisiejszych ustaleń.',
];

const ended = {
  say: thanks,
  alone: thanks,
  tips: [
    'Wyślij wynik wszystkim, także tym, których nie było.',
    'Wpisz od razu do kalendarza dzień, w którym sprawdzicie ustalenia. Jeśli nic się nie dzieje, ludzie tracą chęć na następny raz.',
    'Weź wynik na coroczną rozmowę o środowisku pracy (arbejdsmiljødrøftelse).',
  ],
};
