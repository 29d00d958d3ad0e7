import { plural } from '../../count/ro.ts';
import type { JoinWords } from '../da.ts';

export const visit = {
  farewell: {
    lost: {
      title: 'Locul tău nu mai există',
      text: 'Locul a fost scos sau dialogul a fost șters. Dacă vrei să participi, ia un loc nou.',
    },
    left: { title: 'Ai ieșit din dialog', text: 'Mulțumim că ai participat.' },
    elsewhere: {
      title: 'Locul tău s-a mutat',
      text: 'Ai continuat în alt browser. Pagina aceasta o poți închide.',
    },
    keyless: {
      title: 'Pagina nu vede unde e locul tău',
      text: 'Cheia locului tău e un cookie, iar browserul sau rețeaua îl oprește. Încearcă din nou, de preferat în altă rețea. Dacă nu ajută, ia un loc nou.',
    },
    again: 'Intră din nou',
    tryAgain: 'Încearcă din nou',
    newSeat: 'Ia un loc nou',
  },
  elsewhere: {
    title: 'Continuă în alt browser',
    means: 'Ia-ți locul cu tine, ca să nu fie un telefon în plus.',
    make: 'Fă un link la locul tău',
    link: 'Link la locul tău',
    copy: 'Copiază linkul',
    once: 'Linkul e cheia locului tău, așa că nu-l da altcuiva. Deschide-l în celălalt browser în cel mult zece minute. Merge o singură dată. Dacă ești într-o aplicație, poți alege și „Deschide în browser” în meniul ei.',
    copied: 'Copiat',
    selected: 'Linkul e selectat. Copiază-l.',
    unheard: 'Nu a mers. Încearcă din nou.',
  },
  inApp: {
    seated: 'Pagina e deschisă într-o aplicație, unde o poți pierde ușor.',
    go: 'Continuă în browserul tău',
    stay: 'Rămâi aici',
  },
  help: {
    title: 'Ajutor',
    called: 'Ați cerut ajutor',
    over: 'Cererea de ajutor nu mai e activă.',
    call: 'Cheamă facilitatorul',
    calledMeans: 'Facilitatorul vede că aveți nevoie de ajutor.',
    cancel: 'Ne descurcăm acum',
  },
  seat: {
    number: (seat) => `Locul ${seat}`,
    change: (isSingle) => (isSingle ? 'Ieși din dialog' : 'Schimbă grupul sau ieși'),
    numberMeans: 'Numărul e al telefonului tău. Spune-l dacă facilitatorul trebuie să te mute.',
    time: 'Timp rămas',
    otherGroup: 'Mută-te la',
    otherGroupNumber: 'Mută-te la grupul cu numărul',
    move: 'Schimbă grupul',
    moveTo: (group) => `Mută-te la ${group}`,
    leave: 'Ieși din dialog',
    leaveMeans: 'Dacă ieși acum, scorurile tale se șterg, în caz că grupul nu le-a văzut încă.',
    leaveForSure: 'Da, ies din dialog',
  },
  lobby: {
    title: 'Ai intrat',
    here: (seats, isSingle) => {
      const phones = plural(seats, { one: '1 telefon', few: `${seats} telefoane`, other: `${seats} de telefoane` });
      return isSingle ? `${phones} în dialog` : `${phones} în grup`;
    },
    sharing: 'Folosiți acest ecran împreună, la masă.',
    waiting: 'Facilitatorul începe când sunteți gata. Nu închide pagina. Telefonul îl poți bloca între timp.',
    next: 'Ce veți face',
    plainHttp: 'Pagina a venit necriptată. De aceea se poate ca alții din aceeași rețea să citească și ei.',
  },
  model: {
    now: 'Despre asta vorbiți acum',
  },
  aggregate: { median: 'Mijlocul scorurilor grupurilor', band: 'De la cel mai mic la cel mai mare' },
  plenary: {
    spotlit: (group) => `${group}, voi sunteți la rând. Spuneți-le celorlalți la ce ați ajuns.`,
    own: 'Aceasta e linia voastră. Liniile celorlalte grupuri le vedeți pe ecranul mare.',
    besideMiddle:
      'Aceasta e linia voastră, lângă mijlocul scorurilor tuturor grupurilor. Diferența e ceva de discutat, nu un clasament.',
    withoutLine: 'Spuneți-le celorlalți până unde ați ajuns. Facilitatorul vă poate trece scorurile.',
    note: 'Mai e ceva de ținut minte?',
  },
  closing: {
    means: 'Spuneți ce stabiliți. Facilitatorul scrie, și apoi apare aici.',
    agreements: 'Înțelegeri',
    none: 'Încă nicio înțelegere. E bine și așa, dacă alegeți asta împreună.',
    responsible: (who) => `Responsabil: ${who}`,
    deadline: (day) => `Termen: ${day}`,
    showLine: 'Arată linia voastră',
  },
  propose: {
    title: 'Propune o înțelegere',
    what: 'Ce să se facă?',
    factor: 'Despre ce factor e vorba?',
    noFactor: 'Niciunul anume',
    means: 'Toți văd propunerea, fără numele tău. Poți spune cu voce tare că ai trimis-o tu.',
    send: 'Trimite propunerea',
    yours: 'Propunerile tale',
    others: (count) => `Propunerile altora (${count})`,
    support: 'O susțin',
    supportMeans: 'Facilitatorul vede câți susțin o propunere, niciodată cine.',
    showAll: (count) => `Arată-le pe toate (${count})`,
    showFew: 'Arată mai puține',
    status: { waiting: 'La facilitator', accepted: 'A devenit înțelegere', left: 'Nepreluată de data asta' },
    withdraw: 'Retrage',
  },
  ended: {
    title: 'Mulțumim pentru discuție',
    thanks: 'Iată la ce ați ajuns. Găsești totul din nou pe această pagină.',
    next: 'Ce urmează',
    noAgreements: 'Nu s-au scris înțelegeri.',
    followUp: (day) => `Vă întâlniți la un nou dialog pe ${day}.`,
  },
} satisfies Partial<JoinWords>;
