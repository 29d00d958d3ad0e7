export const phases = {
  lobby: 'Før',
  purpose: 'Formål',
  model: 'Modellen',
  exercise: 'Dialogøvelse',
  plenary: 'Fælles opsamling',
  closing: 'Afslutning og aftaler',
  ended: 'Slut',
};

export const steps = {
  rate: { name: 'Vurdér hver for sig', line: 'Sæt et tal fra 1 til 5 på hver faktor, uden at tale sammen.' },
  compare: { name: 'Se spredningen', line: 'Begynd der, hvor I ligger længst fra hinanden.' },
  agree: { name: 'Bliv enige om linjen', line: 'Find ét tal for hver faktor, som I alle kan stå inde for.' },
  discuss: { name: 'Dialogspørgsmål', line: 'Svar på de fem spørgsmål, og vælg en til tre faktorer som fokus.' },
};

/** What the facilitator sees to before the dialogue. `groups` is for those who are more than one group. */
export const checklist = [
  { id: 'room', text: 'Find et sted, hvor I kan tale uforstyrret.' },
  { id: 'hour', text: 'Sæt mindst 60 minutter af.' },
  { id: 'facilitator', text: 'Aftal, hvem der er tovholder.' },
  { id: 'groups', text: 'Er I mange, så del jer i grupper på 4–6 personer.' },
  { id: 'prints', text: 'Bed alle tage telefonen med, eller print Dialogøvelse og Dialogspørgsmål.' },
  { id: 'report', text: 'Kig i minirapporten »Veje til et bedre psykisk arbejdsmiljø«.' },
  { id: 'leader', text: 'Bed lederen om at sætte sine tal til sidst og tale til sidst.' },
];
