export const factors = {
  openness: {
    name: 'Otwartość, zaufanie i bezpieczeństwo psychologiczne',
    lines: ['Otwartość, zaufanie', 'i bezpieczeństwo psychologiczne'],
    short: 'Ufamy sobie i mówimy o tym, co trudne.',
    what: 'Problem da się rozwiązać dopiero wtedy, gdy ktoś powie o nim głośno. Dzieje się tak, gdy można bez obaw powiedzieć: „to mój błąd”, „mam inne zdanie” albo „nie wyrabiam się”.',
    low: 'O tym, co trudne, mówimy tylko w drodze do domu.',
    high: 'O tym, co trudne, mówimy sobie i kierownictwu.',
    lowExample: 'Na oddziale nikt nie mówi, że nocna zmiana była za ciężka. Mówi się o tym tylko w cztery oczy.',
    highExample:
      'Na oddziale nowa koleżanka mówi rano, że w nocy nie czuła się pewnie. Inni o to pytają i nikt nie zaczyna się bronić.',
    opener: 'Co się dzieje, gdy ktoś mówi: „Tak dalej nie może być”?',
  },
  innovation: {
    name: 'Innowacyjność',
    lines: ['Innowacyjność'],
    short: 'Próbujemy czegoś nowego, gdy stare nie działa.',
    what: 'Niektóre problemy wracają, kiedy wszystko robi się tak jak zwykle. Wtedy potrzebny jest nowy pomysł i ktoś, kto może go wypróbować.',
    low: 'Robimy to, co zwykle, choć nie działa.',
    high: 'Próbujemy nowego pomysłu i patrzymy, czy działa.',
    lowExample:
      'W magazynie przy każdym zdawaniu zmiany są kłopoty. Gdy ktoś ma pomysł, słyszy: „Już tego próbowaliśmy”.',
    highExample:
      'W magazynie dwa zespoły próbują spotykać się na dziesięć minut przy zdawaniu zmiany. Po dwóch tygodniach decydują, czy robić tak dalej.',
    opener: 'Kiedy ostatnio pojawiło się u was nowe rozwiązanie?',
  },
  motivation: {
    name: 'Motywacja',
    lines: ['Motywacja'],
    short: 'Chcemy działać, bo to coś daje.',
    what: 'Ludzie biorą się za problem, gdy wierzą, że to coś da. Łatwiej w to uwierzyć, gdy już się widziało, że się udało.',
    low: 'Nie wierzymy, że to coś da, więc to zostawiamy.',
    high: 'Wierzymy, że to coś da, więc działamy.',
    lowExample:
      'W szkole nauczyciele trzy razy mówili o hałasie na korytarzu. Nic się nie zmieniło. Teraz nikt o nim nie wspomina.',
    highExample:
      'W szkole zmieniono dyżury na przerwach, gdy nauczyciele o tym powiedzieli. Teraz mówią też o hałasie na korytarzu.',
    opener: 'Kiedy ostatnio działanie coś u was dało?',
  },
  resources: {
    name: 'Czas i zasoby',
    lines: ['Czas i zasoby'],
    short: 'Mamy czas i ludzi, żeby działać.',
    what: 'Rozwiązanie problemu wymaga czasu, a czasem także pieniędzy. Tu patrzycie, czy coś na to przeznaczono.',
    low: 'Nie mamy kiedy. Bieżąca praca jest pierwsza.',
    high: 'Mamy na to czas i pieniądze i z nich korzystamy.',
    lowExample: 'W opiece domowej spotkanie o środowisku pracy odwołano trzy razy, bo brakowało ludzi.',
    highExample:
      'W opiece domowej spotkanie o środowisku pracy jest wpisane w grafik. Odbywa się także wtedy, gdy jest dużo pracy.',
    opener: 'Kiedy ostatnio był u was czas na problem?',
  },
  systematics: {
    name: 'Systematyczność',
    lines: ['Systematyczność'],
    short: 'Od problemu do ustaleń, a potem sprawdzamy.',
    what: 'Problem nie może przepaść, bo osoba, która o nim powiedziała, ma wolne. Czy zostaje zapisany, czy ktoś bierze go na siebie i czy sprawdzacie, czy pomogło?',
    low: 'W kółko rozmawiamy o tym samym.',
    high: 'Zapisujemy ustalenia i sprawdzamy, czy pomogły.',
    lowExample:
      'W biurze wszyscy umawiają się, że będzie mniej przerywania. Po trzech miesiącach nikt tego nie pamięta.',
    highExample:
      'W biurze ustalenia wiszą na tablicy z imieniem i datą. Omawia się je w pierwszy poniedziałek miesiąca.',
    opener: 'Co wyszło z waszych ostatnich ustaleń?',
  },
  knowledge: {
    name: 'Techniki i wiedza',
    lines: ['Techniki', 'i wiedza'],
    short: 'Umiemy podejść do problemu i znaleźć pomoc.',
    what: 'Dobra wola nie wystarczy. Trzeba też wiedzieć, co obciąża, jak o tym rozmawiać i gdzie szukać pomocy.',
    low: 'Widzimy problem, ale nie wiemy, co z nim zrobić.',
    high: 'Wiemy, co możemy zrobić i kogo zapytać.',
    lowExample: 'W fabryce nowy grafik daje się we znaki. Nikt nie wie, jak o tym zacząć rozmowę.',
    highExample:
      'W fabryce nowy grafik daje się we znaki. Zespół idzie do przedstawiciela ds. środowiska pracy (arbejdsmiljørepræsentant) i razem znajdują przyczynę.',
    opener: 'Kogo pytacie, gdy macie wątpliwości?',
  },
};
