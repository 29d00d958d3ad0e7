export const factors = {
  openness: {
    name: 'Openness, trust and psychological safety',
    lines: ['Openness, trust and', 'psychological safety'],
    short: 'We can say out loud what is hard, and it costs us nothing.',
    what: 'You can only solve a problem that somebody dares to name. What happens when somebody says “I made a mistake”, “I disagree” or “I can’t keep up”?',
    low: 'We say the hard things on the way home, not here.',
    high: 'We say the hard things out loud, leader or no leader.',
    lowExample: 'On a ward nobody says that the night shift was too hard. It is only said in private.',
    highExample:
      'On a ward a new colleague says in the morning that she felt unsafe last night. The others ask about it, and nobody gets defensive.',
    opener: 'What happens here when somebody says: this is not working?',
  },
  innovation: {
    name: 'Innovation',
    lines: ['Innovation'],
    short: 'We try something new when the old way does not work.',
    what: 'Some problems come back although you do what you always do. Then you need a new idea, and somebody must be allowed to try it.',
    low: 'We do what we always do, even when it does not work.',
    high: 'We try an idea on a small scale and see if it works.',
    lowExample:
      'In a warehouse every shift change goes wrong. When somebody has an idea, the answer is: we tried that.',
    highExample:
      'In a warehouse two shifts try to meet for ten minutes at the change. After two weeks they decide whether to keep it.',
    opener: 'When did you last try something new to solve a problem in your working environment?',
  },
  motivation: {
    name: 'Motivation',
    lines: ['Motivation'],
    short: 'We want to deal with problems in our working environment, and have the energy for it.',
    what: 'People can like their work and still leave the problems alone. Do you believe that it helps to do something, and is it more than the same two people who take it on?',
    low: 'We mostly leave it alone.',
    high: 'We deal with it, even when it is hard.',
    lowExample:
      'At a school the teachers often talk about conflicts in Year 8. When somebody has to act, it goes quiet.',
    highExample: 'At a school three teachers take on the conflicts in Year 8. The others help when it gets hard.',
    opener: 'What makes you deal with a problem, and what makes you leave it alone?',
  },
  resources: {
    name: 'Time and resources',
    lines: ['Time and resources'],
    short: 'We have the time, the hands and the money to do something about the problems.',
    what: 'It is not only about being busy. Is time set aside to talk about the problems, and may somebody spend hours and money on solving them?',
    low: 'We never get to it, because today’s work comes first.',
    high: 'We have set time aside, and nobody takes it from us.',
    lowExample:
      'In home care the meeting on working environment was called off three times, because people were missing.',
    highExample: 'In home care half an hour a month is in the rota. It is kept, also when it is busy.',
    opener: 'What would you deal with if you had one more hour a month for it?',
  },
  systematics: {
    name: 'Systematic approach',
    lines: ['Systematic approach'],
    short: 'We have a fixed way of getting from problem to agreement, and we follow up.',
    what: 'A problem must not be forgotten because the person who named it is off work. Is it written down, does somebody take it on, and do you check whether it helped?',
    low: 'We talk about the same thing again, and nobody follows up.',
    high: 'We write down who does what, and check if it helped.',
    lowExample:
      'In an office everyone agrees on fewer interruptions. Three months later nobody remembers the agreement.',
    highExample:
      'In an office the agreements are on the board with name and date. They are gone through on the first Monday of the month.',
    opener: 'What became of the last thing you agreed?',
  },
  knowledge: {
    name: 'Techniques and knowledge',
    lines: ['Techniques', 'and knowledge'],
    short: 'We know how to tackle a problem, and where we can get help.',
    what: 'Good will is not enough. Do you know what stress does to people, how to talk about a conflict, and whom to call?',
    low: 'We can see that it is wrong, but not what to do.',
    high: 'We know what we can do, and whom we can ask.',
    lowExample:
      'In a factory everyone can see that a colleague is not well. Nobody knows what to say, or whom to go to.',
    highExample: 'In a factory two colleagues have learnt how to have the first talk. Everyone knows who they are.',
    opener: 'When did you last face a problem without knowing what to do?',
  },
};
