import { spelled } from '../count/da.ts';

const sizes: readonly ('a4' | 'letter')[] = ['a4'];

/** What people may carry out of the room, and print before they go in. */
export const da = {
  title: 'Hent papirer',
  open: 'Hent papirer',
  intro: 'Alt bliver lavet på dansk. Skift sprog på siden, hvis I vil have det på et andet.',
  making: 'Laver filen …',
  taken: (name: string) => `${name} er hentet.`,
  offline: 'Vi fik ikke fat i serveren. Prøv igen.',
  notYet: 'Rapporten og resten kommer her, når I når til afslutning og aftaler.',
  result: {
    title: 'Fra dialogen',
    report: {
      name: 'Rapport',
      hint: 'Til ledelsen og arbejdsmiljøgruppen: diagrammet, det, I sagde, og det, I aftalte.',
    },
    minutes: {
      name: 'Referat',
      hint: 'Tal, noter, svar og aftaler som tekst, I selv kan rette i Word eller LibreOffice.',
    },
    slides: { name: 'Slides', hint: 'Til at vise frem: diagrammet, noter og aftaler, med det, du kan sige til.' },
    board: {
      name: 'Aftaletavle',
      hint: 'Til væggen: aftalerne med felter til at krydse af, og datoen for næste gang.',
    },
    calendar: {
      name: 'Frister til kalenderen',
      hint: 'Fristerne i jeres aftaler og datoen for næste gang. Hent den igen, når noget er ændret.',
    },
    diagram: { name: 'Diagrammet', hint: 'Til opslagstavlen og til jeres egne slides.' },
    numbers: { name: 'Regneark', hint: 'De tal, I blev enige om, noter og aftaler.' },
    data: { name: 'Data', hint: 'Hele resultatet som JSON. Kan åbnes igen fra forsiden, også på en anden server.' },
  },
  tables: {
    title: 'Til bordene og væggen',
    sheets: {
      name: 'Ark til bordene',
      hint: 'Først drejebogen og modellen, så Dialogøvelse og Dialogspørgsmål til hver gruppe og til sidst et ark til aftaler.',
    },
    poster: { name: 'Plakat', hint: 'Koden og QR-koden til væggen.' },
  },
  blank: {
    title: 'Print det på papir',
    intro: 'Alt kan også laves uden telefoner. Arkene er tomme og klar til at skrive på.',
    exercise: { name: 'Dialogøvelse', hint: 'Tabellen og det tomme diagram.' },
    questions: {
      name: 'Dialogspørgsmål',
      hint: (questions: number) => `De ${spelled(questions)} spørgsmål med linjer til svar.`,
    },
    model: { name: 'Modellen på én side', hint: (factors: number) => `De ${spelled(factors)} faktorer, forklaret.` },
    agreements: { name: 'Afslutning og aftaler', hint: 'De afsluttende spørgsmål og plads til jeres aftaler.' },
    licence: { name: 'Drejebog', hint: 'Hele timen på én side, til tovholderen.' },
  },
  formats: {
    pdf: 'PDF',
    word: 'Word',
    excel: 'Excel',
    powerpoint: 'PowerPoint',
    calendar: 'Alle (ICS)',
    calendars: 'En til hver (ZIP)',
    png: 'PNG',
    svg: 'SVG',
    pngWide: 'PNG 16:9',
    svgWide: 'SVG 16:9',
    json: 'JSON',
    csvScores: 'CSV: tal',
    csvNotes: 'CSV: noter',
    csvAgreements: 'CSV: aftaler',
    a4: 'A4',
    a3: 'A3',
    letter: 'US Letter',
    tabloid: 'US Tabloid',
  },
  /** What printers hold where the language is read. */
  sizes,
  facilitator: {
    label: 'Hvem var tovholder? (valgfrit)',
    hint: 'Står i rapporten. Lad feltet være tomt, hvis det ikke skal med.',
    save: 'Gem',
    saved: 'Gemt.',
  },
  handOn: {
    link: {
      copy: 'Kopiér linket',
      share: 'Del linket',
      copied: 'Linket er kopieret.',
      means: 'Alle, der har linket, kan læse resultatet.',
    },
    text: {
      copy: 'Kopiér som tekst',
      share: 'Del som tekst',
      copied: 'Teksten er kopieret.',
      means: 'Aftalerne og jeres tal, klar til at sætte ind i en besked.',
    },
    notCopied: 'Det kunne ikke kopieres. Marker det her, og kopiér det selv.',
  },
  share: {
    label: 'Del resultatet med deltagerne',
    hint: 'Når dialogen er slut, viser storskærmen en QR-kode til resultatet, og papirerne kan hentes på telefonerne.',
  },
};

export type PaperWords = typeof da;
