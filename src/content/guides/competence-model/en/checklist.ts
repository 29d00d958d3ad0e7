export const checklist = [
  { id: 'room', text: 'Find a place where you can talk undisturbed.' },
  { id: 'hour', text: 'Set aside at least 60 minutes.' },
  { id: 'facilitator', text: 'Agree who is the facilitator.' },
  { id: 'groups', text: 'If you are many, form groups of 4–6 people.' },
  { id: 'prints', text: 'Ask everyone to bring their phone, or print the exercise and the questions.' },
  { id: 'report', text: 'Have a look at the mini report “Veje til et bedre psykisk arbejdsmiljø” (in Danish).' },
  { id: 'leader', text: 'Ask the leader to rate last and speak last.' },
];
