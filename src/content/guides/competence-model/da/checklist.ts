export const checklist = [
  { id: 'room', text: 'Find et sted, hvor I kan tale uforstyrret.' },
  { id: 'hour', text: 'Sæt mindst 60 minutter af.' },
  { id: 'facilitator', text: 'Aftal, hvem der er tovholder.' },
  { id: 'groups', text: 'Er I mange, så del jer i grupper på 4–6 personer.' },
  { id: 'prints', text: 'Bed alle tage telefonen med, eller print Dialogøvelse og Dialogspørgsmål.' },
  { id: 'report', text: 'Kig i minirapporten »Veje til et bedre psykisk arbejdsmiljø«.' },
  { id: 'leader', text: 'Bed lederen om at sætte sine tal til sidst og tale til sidst.' },
];
