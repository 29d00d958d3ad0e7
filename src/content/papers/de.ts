import { spelled } from '../count/de.ts';
import type { PaperWords } from './da.ts';

export const de = {
  title: 'Unterlagen laden',
  open: 'Unterlagen laden',
  intro: 'Alles wird auf Deutsch erstellt. Wechselt die Sprache der Seite, wenn ihr es in einer anderen braucht.',
  making: 'Datei wird erstellt …',
  taken: (name) => `Heruntergeladen: ${name}.`,
  offline: 'Wir haben den Server nicht erreicht. Versuch es noch einmal.',
  notYet: 'Der Bericht und alles Weitere kommen hierher, wenn ihr bei Abschluss und Vereinbarungen seid.',
  result: {
    title: 'Aus dem Dialog',
    report: {
      name: 'Bericht',
      hint: 'Für die Leitung und die Arbeitsschutzgruppe (arbejdsmiljøgruppe): das Diagramm, was ihr gesagt und was ihr vereinbart habt.',
    },
    minutes: {
      name: 'Protokoll',
      hint: 'Zahlen, Notizen, Antworten und Vereinbarungen als Text, den ihr in Word oder LibreOffice ändern könnt.',
    },
    slides: {
      name: 'Folien',
      hint: 'Zum Vorstellen: Diagramm, Notizen und Vereinbarungen, mit dem, was du dazu sagen kannst.',
    },
    board: {
      name: 'Tafel der Vereinbarungen',
      hint: 'Für die Wand: die Vereinbarungen mit Kästchen zum Abhaken und das Datum für das nächste Mal.',
    },
    calendar: {
      name: 'Fristen für den Kalender',
      hint: 'Die Fristen eurer Vereinbarungen und das Datum für das nächste Mal. Lade sie neu, wenn sich etwas geändert hat.',
    },
    diagram: { name: 'Das Diagramm', hint: 'Für das Schwarze Brett und eure eigenen Folien.' },
    numbers: { name: 'Arbeitsmappe', hint: 'Die Zahlen, auf die ihr euch geeinigt habt, Notizen und Vereinbarungen.' },
    data: {
      name: 'Daten',
      hint: 'Das ganze Ergebnis als JSON. Lässt sich von der Startseite wieder öffnen, auch auf einem anderen Server.',
    },
  },
  tables: {
    title: 'Für die Tische und die Wand',
    sheets: {
      name: 'Blätter für die Tische',
      hint: 'Erst der Leitfaden und das Modell, dann Dialogübung und Dialogfragen für jede Gruppe und zuletzt ein Blatt für Vereinbarungen.',
    },
    poster: { name: 'Plakat', hint: 'Der Code und der QR-Code für die Wand.' },
  },
  blank: {
    title: 'Auf Papier ausdrucken',
    intro: 'Alles geht auch ohne Handys. Die Blätter sind leer und bereit zum Ausfüllen.',
    exercise: { name: 'Dialogübung', hint: 'Die Tabelle und das leere Diagramm.' },
    questions: {
      name: 'Dialogfragen',
      hint: (questions) => `Die ${spelled(questions)} Fragen mit Linien für Antworten.`,
    },
    model: { name: 'Das Modell auf einer Seite', hint: (factors) => `Die ${spelled(factors)} Faktoren, erklärt.` },
    agreements: {
      name: 'Abschluss und Vereinbarungen',
      hint: 'Die abschließenden Fragen und Platz für eure Vereinbarungen.',
    },
    licence: { name: 'Leitfaden', hint: 'Die ganze Stunde auf einer Seite, für die Moderation.' },
  },
  formats: {
    pdf: 'PDF',
    word: 'Word',
    excel: 'Excel',
    powerpoint: 'PowerPoint',
    calendar: 'Alle (ICS)',
    calendars: 'Je Person eine (ZIP)',
    png: 'PNG',
    svg: 'SVG',
    pngWide: 'PNG 16:9',
    svgWide: 'SVG 16:9',
    json: 'JSON',
    csvScores: 'CSV: Zahlen',
    csvNotes: 'CSV: Notizen',
    csvAgreements: 'CSV: Vereinbarungen',
    a4: 'A4',
    a3: 'A3',
    letter: 'US Letter',
    tabloid: 'US Tabloid',
  },
  sizes: ['a4'],
  facilitator: {
    label: 'Wer hatte die Moderation (tovholder)? Freiwillig',
    hint: 'Steht im Bericht. Lass das Feld leer, wenn es nicht hineinsoll.',
    save: 'Speichern',
    saved: 'Gespeichert.',
  },
  handOn: {
    link: {
      copy: 'Link kopieren',
      share: 'Link teilen',
      copied: 'Der Link ist kopiert.',
      means: 'Alle, die den Link haben, können das Ergebnis lesen.',
    },
    text: {
      copy: 'Als Text kopieren',
      share: 'Als Text teilen',
      copied: 'Der Text ist kopiert.',
      means: 'Die Vereinbarungen und eure Zahlen, bereit zum Einfügen in eine Nachricht.',
    },
    notCopied: 'Kopieren ging nicht. Markiere es hier und kopiere es selbst.',
  },
  share: {
    label: 'Das Ergebnis mit den Teilnehmenden teilen',
    hint: 'Wenn der Dialog zu Ende ist, zeigt der große Bildschirm einen QR-Code zum Ergebnis, und auf den Handys lassen sich die Unterlagen laden.',
  },
} satisfies PaperWords;
