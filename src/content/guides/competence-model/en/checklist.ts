export const checklist = [
  { id: 'room', text: 'Find a place where you can talk undisturbed.' },
  { id: 'hour', text: 'Set aside plenty of time for the exercise (at least 60 minutes).' },
  { id: 'facilitator', text: 'Find a facilitator (tovholder) to chair the meeting.' },
  { id: 'groups', text: 'If there are many of you, form groups of 4–6 people.' },
  { id: 'prints', text: 'Ask everyone to bring their phone, or print the exercise and the questions.' },
  {
    id: 'report',
    text: 'You may find NFA’s mini report useful: “Veje til et bedre psykisk arbejdsmiljø. Resultater og erfaringer fra projektet Forskningsbaseret Ekspertrådgivning om Arbejdsmiljøindsatser” (in Danish).',
  },
  { id: 'leader', text: 'Agree with the manager that he or she answers and speaks last.' },
];
