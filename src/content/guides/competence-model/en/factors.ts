export const factors = {
  openness: {
    name: 'Openness, trust and psychological safety',
    lines: ['Openness, trust and', 'psychological safety'],
    short: 'We trust each other with what is hard.',
    what: 'A problem can only be solved once somebody has named it. That happens when it is safe to say “I made a mistake”, “I disagree” or “I can’t keep up”.',
    low: 'We only say the hard things on the way home.',
    high: 'We say the hard things here, managers included.',
    lowExample: 'On a ward, nobody says that the night shift was too much. It only comes up in private.',
    highExample:
      'On a ward, a new colleague says in the morning that she felt unsafe last night. The others ask about it, and nobody gets defensive.',
    opener: 'What happens when somebody says “this isn’t working”?',
  },
  innovation: {
    name: 'Innovation',
    lines: ['Innovation'],
    short: 'We try something new when old ways fail.',
    what: 'Some problems keep coming back when you carry on as usual. Then it takes a new idea, and somebody must be allowed to try it.',
    low: 'We carry on as usual, though it doesn’t work.',
    high: 'We try an idea and see if it works.',
    lowExample:
      'In a warehouse, every handover between shifts goes wrong. Whenever somebody has an idea, the answer is “we’ve tried that”.',
    highExample:
      'In a warehouse, two shifts try meeting for ten minutes at the handover. After two weeks they decide whether to keep it.',
    opener: 'When did you last try a new solution?',
  },
  motivation: {
    name: 'Motivation',
    lines: ['Motivation'],
    short: 'We want to act, because it makes a difference.',
    what: 'People take on a problem when they believe it will make a difference. That is easier to believe once you have seen it happen.',
    low: 'We doubt it would help, so we leave it.',
    high: 'We believe it helps, so we take it on.',
    lowExample:
      'At a school, the teachers have raised the noise in the corridor three times. Nothing happened. Now nobody mentions it.',
    highExample:
      'At a school, break duty was rearranged when the teachers asked. Now they talk about the noise in the corridor too.',
    opener: 'When did it last help to do something?',
  },
  resources: {
    name: 'Time and resources',
    lines: ['Time and resources'],
    short: 'We have the time and the people to act.',
    what: 'Solving a problem takes time, and sometimes it costs money. This is about whether any has been set aside for it.',
    low: 'We never get to it. Today’s work comes first.',
    high: 'Time and money are set aside and used.',
    lowExample:
      'In home care, the meeting on the working environment has been called off three times because people were missing.',
    highExample:
      'In home care, the meeting on the working environment is in the rota. It goes ahead even on busy days.',
    opener: 'When did you last have time for a problem?',
  },
  systematics: {
    name: 'Systematic approach',
    lines: ['Systematic approach'],
    short: 'We get from problem to agreement, and follow up.',
    what: 'A problem must not be forgotten because the person who raised it is off work. Is it written down, does somebody take it on, and do you check whether it helped?',
    low: 'We talk about the same thing again and again.',
    high: 'We write agreements down and check whether they helped.',
    lowExample:
      'In an office, everyone agrees on fewer interruptions. Three months later nobody remembers the agreement.',
    highExample:
      'In an office, the agreements are on the board with a name and a date. They are gone through on the first Monday of the month.',
    opener: 'What became of your last agreement?',
  },
  knowledge: {
    name: 'Techniques and knowledge',
    lines: ['Techniques', 'and knowledge'],
    short: 'We can tackle problems and find help.',
    what: 'Good will is not enough. You also need to know what wears people down, how to talk about it, and where to find help.',
    low: 'We see the problem, but not what to do.',
    high: 'We know what to do and who to ask.',
    lowExample: 'In a factory, the new rota is wearing people down. Nobody knows how to bring it up.',
    highExample:
      'In a factory, the new rota is wearing people down. The shift goes to its safety representative, and together they find the cause.',
    opener: 'Who do you ask when you are in doubt?',
  },
};
