/** What the facilitator says of this very guide. */
export const own = {
  purpose:
    'Today we begin a dialogue about our working environment competence: how we deal with problems in our working environment.',
  model:
    'Working environment competence is, put simply, doing something together about the problems we see. Nobody has it alone.',
  exercise:
    'Rate each of the six factors in your working environment competence on a scale from 1 to 5, where 1 is low and 5 is high.',
  perFactor: {
    openness: 'The first is about what we can safely say out loud.',
    innovation: 'It is a big word. Here it means trying something new when the old way does not work.',
    motivation: 'This is about whether we believe that it makes a difference.',
    resources: 'This is about whether there are time, people and money to do something about the problems.',
    systematics: 'This is about whether agreements are remembered and followed up.',
    knowledge: 'The last is about what we know and can do, and who we can ask.',
  },
};
