export const checklist = [
  { id: 'room', text: 'Znajdźcie miejsce, gdzie nikt nie przeszkadza w rozmowie.' },
  { id: 'hour', text: 'Przeznaczcie na ćwiczenie dość czasu (co najmniej 60 minut).' },
  { id: 'facilitator', text: 'Znajdźcie osobę, która poprowadzi spotkanie (tovholder/mødeleder).' },
  { id: 'groups', text: 'Jeśli jest was dużo, podzielcie się na grupy po 4–6 osób.' },
  { id: 'prints', text: 'Niech wszyscy wezmą telefon. Albo wydrukuj ćwiczenie i pytania do rozmowy.' },
  {
    id: 'report',
    text: 'Warto zajrzeć do krótkiego raportu NFA „Veje til et bedre psykisk arbejdsmiljø. Resultater og erfaringer fra projektet Forskningsbaseret Ekspertrådgivning om Arbejdsmiljøindsatser” (po duńsku).',
  },
  { id: 'leader', text: 'Umów się z osobą z kierownictwa, że odpowiada i zabiera głos na końcu.' },
];
