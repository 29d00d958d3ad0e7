/** The minutes: the same as the report, as text that people go on writing in. */
export const minutes = {
  title: 'Referat af dialog om arbejdsmiljø',
  place: 'Arbejdsplads',
  date: 'Dato',
  present: 'Til stede',
  inGroups: (people: string, groups: number) => `${people} i ${groups} grupper`,
  onlyGroups: (groups: number) => `${groups} grupper`,
  facilitator: 'Tovholder',
  fact: (name: string) => `${name}: `,
  key: {
    line: 'Linjen er det, vi blev enige om.',
    median:
      'Linjen er midten: tallet i midten, når gruppernes tal står på række. Det grå felt går fra det laveste til det højeste tal.',
    previous: (date: string) => `Den stiplede linje er fra sidst, ${date}.`,
    focus: 'En ring betyder, at vi valgte faktoren som fokus.',
    focusByHalf: 'En ring betyder, at mindst halvdelen af grupperne valgte faktoren som fokus.',
  },
  scores: 'Det blev vi enige om',
  groupScores: 'Midten af gruppernes tal',
  foot: 'Ingens private tal er med i referatet.',
  of: ' af ',
};
