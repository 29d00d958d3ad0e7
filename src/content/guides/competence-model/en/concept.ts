export const purpose = {
  title: 'Purpose',
  sentences: [
    'You start a dialogue about working environment competence where you work.',
    'You look at six factors and find out whether there is something you need to strengthen.',
    'You end with agreements on who does what by when.',
  ],
};

export const concept = {
  title: 'What is working environment competence?',
  quote: {
    text: '“Working environment competence” describes a group’s competence to deal actively with problems it identifies in its working environment.',
    by: 'NFA (our translation)',
  },
  definition: 'Put simply: doing something together about the problems you see.',
  paragraphs: [
    'It is something the group has together. Nobody has it alone.',
    'The aim is to find and solve problems in the psychosocial working environment, such as too much pressure, unclear tasks or conflicts.',
    'An example: two shifts clash at the handover. A colleague says so out loud. The shifts find out what goes wrong, agree on something and check whether it helped.',
  ],
};

export const occasions = {
  title: 'When is the model of use?',
  lead: 'NFA says that the model can frame a dialogue:',
  each: [
    'in a small group (such as a working environment group, or a steering group of managers’ and employees’ representatives)',
    'in a larger group (such as everyone in your department)',
    'with everyone at your workplace.',
  ],
};
