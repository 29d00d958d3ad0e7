export const checklist = [
  { id: 'room', text: 'Findet einen Ort, an dem ihr ungestört sprechen könnt.' },
  { id: 'hour', text: 'Nehmt euch genug Zeit für die Übung (mindestens 60 Minuten).' },
  { id: 'facilitator', text: 'Bestimmt, wer die Moderation übernimmt (tovholder/mødeleder).' },
  { id: 'groups', text: 'Seid ihr viele, dann bildet Gruppen mit 4–6 Personen.' },
  { id: 'prints', text: 'Bittet alle, ihr Handy mitzubringen, oder druckt Dialogübung und Dialogfragen aus.' },
  {
    id: 'report',
    text: 'Hilfreich ist der Kurzbericht vom NFA: „Veje til et bedre psykisk arbejdsmiljø. Resultater og erfaringer fra projektet Forskningsbaseret Ekspertrådgivning om Arbejdsmiljøindsatser“ (auf Dänisch).',
  },
  { id: 'leader', text: 'Sprecht mit der Führungskraft ab, dass sie zuletzt antwortet und zuletzt spricht.' },
];
