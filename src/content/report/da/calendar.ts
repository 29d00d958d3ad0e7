/** What stands in the calendar of those who import the dates. */
export const calendar = {
  deadline: (what: string) => `Frist: ${what}`,
  responsible: (name: string) => `Ansvarlig: ${name}`,
  factor: (name: string) => `Faktor: ${name}`,
  level: (name: string) => `Hvor skal der ændres noget? ${name}`,
  from: (title: string, date: string) => `Aftalt ved dialogen »${title}« den ${date}.`,
  followUp: (title: string) => `Ny dialog: ${title}`,
  carriedOver: 'Taget med fra sidst.',
  lastTime: (done: number, of: number) => `Siden sidst: ${done} af ${of} aftaler gjort.`,
  withdrawn: 'Aftalen er fjernet',
  withdrawnFollowUp: (title: string) => `Ny dialog er aflyst: ${title}`,
  soon: (what: string) => `Om en uge: ${what}`,
  followUpMeans: 'Gå aftalerne fra sidst igennem først. Læg så den nye linje oven på den gamle.',
};
