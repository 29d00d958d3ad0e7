/** What the facilitator says of this very guide. */
export const own = {
  purpose:
    'Dziś zaczynamy dialog o naszej kompetencji w sprawach środowiska pracy: jak zabieramy się do problemów, które w nim są.',
  model:
    'Kompetencja w sprawach środowiska pracy znaczy po prostu: razem robimy coś z problemami, które widzimy. Nikt nie ma jej w pojedynkę.',
  exercise:
    'Oceńcie każdy z sześciu czynników waszej kompetencji w sprawach środowiska pracy w skali od 1 do 5, gdzie 1 to nisko, a 5 to wysoko.',
  perFactor: {
    openness: 'Pierwszy mówi o tym, co możemy bez obaw powiedzieć głośno.',
    innovation: 'To słowo brzmi poważnie. Tu chodzi o to, żeby próbować czegoś nowego, gdy stare nie działa.',
    motivation: 'Tu patrzymy, czy wierzymy, że działanie coś daje.',
    resources: 'Tu patrzymy, czy są czas, ludzie i pieniądze, żeby zająć się problemami.',
    systematics: 'Tu patrzymy, czy o ustaleniach się pamięta i czy się do nich wraca.',
    knowledge: 'Ostatni mówi o tym, co wiemy i umiemy i kogo możemy zapytać.',
  },
};
