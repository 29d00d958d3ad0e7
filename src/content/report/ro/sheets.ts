import { spelled } from '../../count/ro.ts';
import type { sheets as da } from '../da/sheets.ts';

export const sheets = {
  title: 'Fișe pentru mese',
  group: 'Grup',
  date: 'Data',
  code: 'Cod',
  goTo: (address) => `la ${address}`,
  qr: (address) => `Cod QR care deschide dialogul pe telefon: ${address}`,
  exercise: {
    steps: [
      {
        name: 'Separat',
        line: 'Gândește-te la un scor de la 1 la 5 pentru fiecare factor. 1 e scăzut, 5 e ridicat.',
      },
      {
        name: 'Împreună',
        line: 'De ce un scor mic? De ce unul mare? Șeful sau șefa își spune scorul la urmă. Găsiți un scor pe care îl puteți susține cu toții.',
      },
      { name: 'Trageți linia', line: 'Scrieți scorul în căsuță, puneți un punct pe axă și uniți punctele.' },
    ],
    factor: 'Factor',
    score: 'Scor',
  },
  questions: {
    focus: 'Bifați între unul și trei factori',
    star: 'Puneți o stea la ce vreți să ajungă la discuția comună, cel mult trei.',
  },
  agreements: {
    title: 'Ce stabilim',
    what: 'Ce facem?',
    where: 'Unde trebuie schimbat ceva?',
    responsible: 'Responsabil',
    deadline: 'Termen',
    followUp: 'Ne întâlnim la un nou dialog pe',
  },
  model: {
    factors: (factors) => `Cei ${spelled(factors)} factori`,
    ends: 'La 1 și 5 scrie cum poate arăta fiecare capăt.',
  },
  licence: {
    title: 'Scenariu',
    lead: (minutes) => `Toată ora pe o pagină, pentru facilitator. ${minutes} Schimbați-le după cum vă convine.`,
    phase: 'Când',
    say: 'Ce poți spune',
    mind: 'Ține minte',
    minutes: (minutes) => `${minutes} min`,
    paper: 'Fără telefoane',
    never: (deeds) => `De evitat: ${deeds}.`,
    nevers: [
      'să calculezi o medie',
      'să întrebi de scorul cuiva',
      'să numești un grup cel mai bun',
      'să rezolvi problema în locul grupului',
    ],
    neversAlone: ['să calculezi o medie', 'să întrebi de scorul cuiva', 'să rezolvi problema în locul grupului'],
  },
} satisfies typeof da;
