export const purpose = {
  title: 'Purpose',
  sentences: [
    'You begin a dialogue on how you deal with problems in your working environment.',
    'You look at six factors and find out whether there is something you need to strengthen.',
    'You end with agreements on who does what by when.',
  ],
};

export const concept = {
  title: 'What is working environment competence?',
  definition:
    'Working environment competence is a group’s ability to act on the problems it notices itself in its working environment.',
  paragraphs: [
    'It belongs to the group, not to one person. Nobody has it alone.',
    'The aim is to find and solve problems in the psychosocial working environment. It may be too much pressure, unclear tasks or conflicts.',
    'An example: Two shifts quarrel when they change over. Somebody says it out loud. You find out what goes wrong, agree on something and check whether it helped.',
  ],
};
