export const checklist = [
  { id: 'room', text: 'Găsiți un loc unde puteți vorbi fără să fiți deranjați.' },
  { id: 'hour', text: 'Rezervați destul timp pentru exercițiu (cel puțin 60 de minute).' },
  { id: 'facilitator', text: 'Găsiți un facilitator (tovholder) care să conducă întâlnirea.' },
  { id: 'groups', text: 'Dacă sunteți mulți, împărțiți-vă în grupuri de 4–6 persoane.' },
  { id: 'prints', text: 'Rugați-i pe toți să aducă telefonul sau imprimați exercițiul și întrebările.' },
  {
    id: 'report',
    text: 'Vă poate ajuta miniraportul NFA „Veje til et bedre psykisk arbejdsmiljø. Resultater og erfaringer fra projektet Forskningsbaseret Ekspertrådgivning om Arbejdsmiljøindsatser” (în daneză).',
  },
  { id: 'leader', text: 'Stabiliți cu șeful sau șefa să răspundă și să vorbească la urmă.' },
];
