import { plural } from '../count/ro.ts';
import { ro as shared } from '../shared/ro.ts';
import type { AccessibilityWords } from './da.ts';

export const ro = {
  shared,
  page: 'Accesibilitate · Sekskant',
  title: 'Poate folosi oricine Sekskant?',
  lead: 'Așa ar trebui: cu cititor de ecran, tastatură, voce, litere mari sau un telefon vechi. Aici scrie unde am ajuns.',
  back: 'La prima pagină',
  how: {
    title: 'Unde am ajuns?',
    standard:
      'Ne măsurăm după WCAG 2.2, nivelurile A și AA. Legea cere ca locurile de muncă publice să le respecte. Textele criteriilor sunt în engleză.',
    whole: (of) => `Toate cele ${criteriaCounted(of)} sunt îndeplinite sau nu au aici la ce să se aplice.`,
    partly: (met, of) => `${met} din ${criteriaCounted(of)} sunt îndeplinite sau nu se aplică aici. Restul e mai jos.`,
    looked: (date) => `Verificat ultima dată pe ${date}.`,
    only: 'Unele criterii au fost verificate doar citind codul. Scrie la fiecare. Paginile nu au fost încă încercate cu un cititor de ecran.',
    otherwise: 'Dacă nu poți folosi telefonul în dialog, alege hârtia sau un ecran comun. Contează la fel de mult.',
  },
  lacking: 'Ce nu e încă destul de bun',
  old: {
    title: 'Telefoane și computere mai vechi',
    browsers: (browsers) => `Paginile merg în ${browsers} și mai noi. Pe cele mai vechi apare ce se poate face.`,
  },
  contact: {
    title: 'Te-ai blocat?',
    ask: 'Spune-i facilitatorului cât timp sunteți la dialog. Scrie sau sună după aceea, ca să se poată repara.',
    to: 'Scrie sau sună la',
    nobody: 'Administratorul serverului nu a scris pe cine poți contacta. Întreabă persoana care te-a invitat.',
    own: 'Citește declarația administratorului serverului',
  },
  complain: {
    title: 'Plângere',
    line: 'Un loc de muncă public trebuie să aibă propria declarație de accesibilitate. Dacă nu primești răspuns, poți face plângere la',
    authority: 'Agenția daneză pentru digitalizare (Digitaliseringsstyrelsen)',
    authorityAddress: 'https://digst.dk/tilsyn/webtilgaengelighed/',
  },
  criteria: {
    title: 'Criteriu cu criteriu',
    show: 'Arată toate criteriile',
    tested: 'Verificat',
    statuses: { met: 'Îndeplinit', partly: 'Îndeplinit în parte', not: 'Neîndeplinit', none: 'Nu se aplică aici' },
  },
} satisfies AccessibilityWords;

function criteriaCounted(criteria: number): string {
  return plural(criteria, { one: '1 criteriu', few: `${criteria} criterii`, other: `${criteria} de criterii` });
}
