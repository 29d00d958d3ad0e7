/** The minutes: the same as the report, as text that people go on writing in. */
export const minutes = {
  title: 'Referat af dialog om arbejdsmiljø',
  place: 'Arbejdsplads',
  date: 'Dato',
  present: 'Til stede',
  inGroups: (people: string, groups: number) => `${people} i ${groups} grupper`,
  facilitator: 'Tovholder',
  fact: (name: string) => `${name}: `,
  scores: 'Det blev vi enige om',
  foot: 'Tallene er fælles vurderinger. Ingen personers tal er med.',
  of: ' af ',
};
