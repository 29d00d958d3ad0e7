import type { GuideForm } from '../../../../dialogue/guide.ts';
import { spelled } from '../../../count/en.ts';
import type { Lines, OwnLines, Script } from '../../guide-words.ts';

/** Returns what the facilitator may say in a dialogue of this form, around what the guide says of its own subject. */
export function script<Factor extends string>(form: GuideForm, own: OwnLines<Factor>): Script<Factor> {
  return {
    lobby,
    purpose: purpose(own),
    lastTime,
    model: { ...model(form, own), perFactor: own.perFactor },
    exercise: exercise(form, own),
    plenary,
    closing: closing(form),
    ended,
  };
}

const join = 'Welcome. Scan the code with your phone, or type it in. You do not have to write your name.';
const noPhone = 'If you have no phone with you, say so. Paper is just as good.';

const lobby = {
  say: [join, 'Your phone shows which group you are in. Take a seat with your group.', noPhone],
  alone: [join, noPhone],
  tips: [
    'Begin when most people are in. Others can join later. From the exercise on, the table or you let them in.',
    'Agree now with the manager that he or she answers and speaks last.',
  ],
};

function purpose(own: OwnLines<string>): Lines {
  const say = [
    own.purpose,
    'There are no right answers. Only your table sees your own ratings, without names, and they are deleted at the end.',
    'When we end, we have a shared picture and some agreements on who does what.',
  ];
  return {
    say,
    alone: say,
    tips: [
      'Keep it short, and say what the agreements will be used for.',
      'If somebody asks, say: “It is a talk, not a measurement and not a workplace assessment (APV).”',
    ],
  };
}

const sinceLastTime = [
  'Last time we agreed on something. We take the agreements one by one: what became of them?',
  'If one of them came to nothing, we ask what stood in the way, and not whose fault it is.',
  'What you still want, we carry over today.',
];

const lastTime = {
  say: sinceLastTime,
  alone: sinceLastTime,
  perAgreement: 'What became of this agreement? Let us hear whoever is responsible first.',
  tips: [
    'Spend a minute or two on each agreement, and write one line on what came of it.',
    '“Dropped” is an answer too. It is better than an agreement that nobody believes in.',
    'Carry over only what somebody will be responsible for. You set the deadline when you agree at the end.',
    'If most people were not here last time, read the agreement aloud, and say why it was made.',
  ],
};

function model({ factors }: GuideForm, own: OwnLines<string>): Lines {
  const say = [
    own.model,
    `The model has ${spelled(factors.length)} factors. Think of the last month while we go through them. There is no rating yet.`,
  ];
  return {
    say,
    alone: say,
    tips: [
      'Spend a minute on each factor. Ask: does it make sense? Is there a word we should explain?',
      'Feel free to use an example from your own working day.',
      'If people begin to answer or rate, ask them to save it for the exercise.',
    ],
  };
}

function exercise({ factors, questions }: GuideForm, own: OwnLines<string>): Script<string>['exercise'] {
  const say = [
    own.exercise,
    'First say how many of you are at the table. Then rate on your own, in silence. Think of the last month.',
    'When everyone at the table has locked, you see how close you are, without names. Talk first about what you see differently.',
    `Then find one score for each factor. Talk your way to it, do not calculate it. At the end you answer the ${spelled(questions.length)} questions.`,
  ];
  return {
    say,
    alone: say,
    together: [
      `Take the ${spelled(factors.length)} factors one at a time. Find one score from 1 to 5 together. 1 is low, and 5 is high.`,
      'Let everyone say what they think before you choose. The manager gives a score last. Talk your way to it, do not calculate it.',
      `When the line is drawn, answer the ${spelled(questions.length)} questions.`,
    ],
    tips: [
      'Use half of the time on the scores and half on the questions. Say when half has gone.',
      'The manager speaks last.',
      'Nobody has to say how they rated. If people begin to guess, ask instead what there is to say for that rating.',
      'If everyone agrees quickly, ask: what would it take to be one higher?',
      'If it goes quiet, count to ten. Then ask for an example from the last month.',
      'If it turns to one particular person, stop it kindly. Take it up after the meeting with the manager or the safety representative.',
      'If somebody gets upset, take a break.',
    ],
    perStep: {
      rate: 'Rate without talking. Think of the last month, not only of yesterday. If you do not know, press “Don’t know”.',
      compare: 'Begin where you are farthest apart. Why the lowest rating? Why the highest?',
      agree:
        'Find one score that you can all stand by. If you still disagree, choose one, and take the disagreement along to the questions.',
      discuss:
        'Take the questions in order, and write down what matters most. Choose one to three factors to do something about.',
    },
  };
}

const plenary = {
  say: [
    'Here are the lines of all groups. They show what you have talked about. They do not show who is best.',
    'We take one group at a time. What did you talk about most, and what will you do something about?',
    'Then look across. Where do the groups agree, and where do they not?',
  ],
  alone: [
    'Look at your line together. What do you notice?',
    'Which of the things you talked about should become agreements?',
  ],
  tips: [
    'One minute for each group. If there are many, hear three or four and ask who saw something else.',
    'Neither praise nor criticise a score. Ask what lies behind it.',
    'Let the manager listen and speak last.',
    'If nobody wants to begin, ask: what surprised you?',
  ],
  perBeat: {
    empty:
      'Now you will see the groups’ lines, first together and then one at a time. They show what you have talked about. They do not show who is best.',
    lines: 'Here are the lines of all groups. Take a moment to look before we talk. What do you notice?',
    group: 'Tell us briefly: what did you talk about most, and what will you do something about?',
    median: 'Now look across. Where do the groups agree, and where do they not?',
    focus: 'These are the factors that the groups will do something about. Which ones come up again?',
    notes: 'The groups have chosen these notes. Would anyone like to say a little more about them?',
  },
  lastTime: 'The dashed line is from last time. What has moved, and what have we done differently?',
};

function closing({ closingQuestions }: GuideForm): Script<string>['closing'] {
  const say = [
    `Now the talk turns into agreements. We take ${spelled(closingQuestions.length)} questions and write down the answers.`,
    'An agreement says what is to happen, who is responsible, and when it is done. Begin with what can be changed for everyone.',
    'At the end we find a day to follow up.',
  ];
  return {
    say,
    alone: say,
    readOut: [
      'I will now read out what we have agreed. Listen whether it is what you meant.',
      'If an agreement is yours, say yes when it is read out. Does the date suit you?',
      'And last: on what day do we meet again and see what came of it?',
    ],
    readOutNone: [
      'We have not written any agreements. Is there one thing that we want to do?',
      'If not, that is an answer too. On what day do we meet again?',
    ],
    tips: [
      'Two agreements that are kept are better than ten.',
      'The person responsible must have said yes.',
      'Ask the manager last: what can you say yes to now, and what do you need to look into?',
      'If you do not get as far as an agreement, agree when to go on talking.',
    ],
  };
}

const thanks = [
  'Thank you for today. You can see the line and the agreements on your phone.',
  'Next time we begin with the agreements from today.',
];

const ended = {
  say: thanks,
  alone: thanks,
  tips: [
    'Send the result to everyone, including those who were not there.',
    'Put the day of the follow-up in the calendar now. If nothing happens, people will not want to do it again.',
    'Bring the result to the annual working environment discussion (arbejdsmiljødrøftelse).',
  ],
};
