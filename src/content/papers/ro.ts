import { spelled, spelledNotMasculine } from '../count/ro.ts';
import type { PaperWords } from './da.ts';

export const ro = {
  title: 'Descarcă documente',
  open: 'Descarcă documente',
  intro: 'Totul se face în română. Schimbați limba paginii dacă vreți altă limbă.',
  making: 'Se face fișierul…',
  taken: (name) => `Descărcat: ${name}.`,
  offline: 'Nu am ajuns la server. Încearcă din nou.',
  notYet: 'Raportul și restul apar aici când ajungeți la încheiere și înțelegeri.',
  result: {
    title: 'Din dialog',
    report: {
      name: 'Raport',
      hint: 'Pentru conducere și grupul pentru mediul de muncă (arbejdsmiljøgruppe): diagrama, ce ați spus și ce ați stabilit.',
    },
    minutes: {
      name: 'Proces-verbal',
      hint: 'Scoruri, notițe, răspunsuri și înțelegeri ca text pe care îl puteți modifica în Word sau LibreOffice.',
    },
    slides: {
      name: 'Prezentare',
      hint: 'De arătat altora: diagrama, notițele și înțelegerile, cu ce poți spune la ele.',
    },
    board: {
      name: 'Panou cu înțelegeri',
      hint: 'Pentru perete: înțelegerile, cu căsuțe de bifat, și data întâlnirii viitoare.',
    },
    calendar: {
      name: 'Termene pentru calendar',
      hint: 'Termenele înțelegerilor voastre și data întâlnirii viitoare. Descarcă din nou când se schimbă ceva.',
    },
    diagram: { name: 'Diagrama', hint: 'Pentru avizier și pentru prezentările voastre.' },
    numbers: {
      name: 'Foaie de calcul',
      hint: 'Scorurile la care ați căzut de acord, notițele și înțelegerile.',
    },
    data: {
      name: 'Date',
      hint: 'Tot rezultatul ca JSON. Se poate deschide din nou de pe prima pagină, și pe alt server.',
    },
  },
  tables: {
    title: 'Pentru mese și perete',
    sheets: {
      name: 'Fișe pentru mese',
      hint: 'Întâi scenariul și modelul, apoi exercițiul și întrebările pentru fiecare grup și la sfârșit o fișă pentru înțelegeri.',
    },
    poster: { name: 'Afiș', hint: 'Codul și codul QR, pentru perete.' },
  },
  blank: {
    title: 'Imprimă pe hârtie',
    intro: 'Totul se poate face și fără telefoane. Fișele sunt goale, gata de scris pe ele.',
    exercise: { name: 'Exercițiul de dialog', hint: 'Tabelul și diagrama goală.' },
    questions: {
      name: 'Întrebări de dialog',
      hint: (questions) => `Cele ${spelledNotMasculine(questions)} întrebări, cu rânduri pentru răspunsuri.`,
    },
    model: { name: 'Modelul pe o pagină', hint: (factors) => `Cei ${spelled(factors)} factori, explicați.` },
    agreements: {
      name: 'Încheiere și înțelegeri',
      hint: 'Întrebările de încheiere și loc pentru înțelegerile voastre.',
    },
    licence: { name: 'Scenariu', hint: 'Toată ora pe o pagină, pentru facilitator.' },
  },
  formats: {
    pdf: 'PDF',
    word: 'Word',
    excel: 'Excel',
    powerpoint: 'PowerPoint',
    calendar: 'Toate (ICS)',
    calendars: 'Câte unul (ZIP)',
    png: 'PNG',
    svg: 'SVG',
    pngWide: 'PNG 16:9',
    svgWide: 'SVG 16:9',
    json: 'JSON',
    csvScores: 'CSV: scoruri',
    csvNotes: 'CSV: notițe',
    csvAgreements: 'CSV: înțelegeri',
    a4: 'A4',
    a3: 'A3',
    letter: 'US Letter',
    tabloid: 'US Tabloid',
  },
  sizes: ['a4'],
  facilitator: {
    label: 'Cine a fost facilitator? (opțional)',
    hint: 'Apare în raport. Lasă câmpul gol dacă nu trebuie să apară.',
    save: 'Salvează',
    saved: 'Salvat.',
  },
  handOn: {
    link: {
      copy: 'Copiază linkul',
      share: 'Trimite linkul',
      copied: 'Linkul e copiat.',
      means: 'Oricine are linkul poate citi rezultatul.',
    },
    text: {
      copy: 'Copiază ca text',
      share: 'Trimite ca text',
      copied: 'Textul e copiat.',
      means: 'Înțelegerile și scorurile voastre, gata de pus într-un mesaj.',
    },
    notCopied: 'Nu s-a putut copia. Selectează aici și copiază tu.',
  },
  share: {
    label: 'Distribuie rezultatul și participanților',
    hint: 'După ce se încheie dialogul, ecranul mare arată un cod QR către rezultat, iar documentele se pot descărca pe telefoane.',
  },
} satisfies PaperWords;
