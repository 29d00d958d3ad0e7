import { spelled } from '../../count/en.ts';
import type { JoinWords } from '../da.ts';

export const table = {
  /** How long a step may take, where it begins. */
  minutes: {
    line: (minutes) => `Spend about\u00a0${minutes}\u00a0min. on your line.`,
    rate: (minutes) => `about\u00a0${minutes}\u00a0min. in all`,
    discuss: (minutes) => `Spend about\u00a0${minutes}\u00a0min. on the questions.`,
  },
  rate: {
    high: '5 is high.',
    low: '1 is low.',
    legend: (factor) => `${factor}. How is it where we work? Rate it from 1 to 5.`,
    valueText: (score) => (score === 5 ? '5, high' : score === 1 ? '1, low' : String(score)),
    chooseOne: 'Rate it from 1 to 5, or press “Don’t know”.',
    unknown: 'Don’t know',
    unknownMeans:
      'You have answered “Don’t know”. You are then left out when the group sees the ratings of this factor.',
    unknownShort: 'don’t know',
    open: 'missing',
    back: 'Back',
    next: 'Next',
    toOverview: 'Back to your ratings',
    overview: (factors) => `Your ${spelled(factors)} ratings`,
    overviewMeans: 'Press one to change it. You can, until the group sees the ratings.',
    answerLast: (missing) => (missing === 1 ? 'Answer the last one' : `Answer the last ${missing}`),
    lock: 'Lock my ratings',
    locked: 'Your ratings are locked',
    ready: (locked, of) => `${locked} of ${of} have answered.`,
    lockedMeans: 'You see the ratings together when everyone has locked.',
    unlock: 'Change my ratings',
    othersVotedToReveal: 'Some in the group want to see the ratings now. Lock yours if they should count.',
  },
  openNow: {
    title: 'Do you want to see the ratings now?',
    means: (votes, locked) =>
      `It takes at least ${spelled(votes)} who say yes, and at least ${spelled(locked)} who have locked. Ratings that are not locked are left out.`,
    votes: (votes, needed) => `${votes} of ${needed} have said yes.`,
    vote: 'Yes, show the ratings now',
    voted: 'You have said yes to seeing the ratings now.',
    allLocked: 'Everyone who is left has locked their ratings.',
    show: 'Show our ratings',
  },
  together: {
    title: 'You find the scores together',
    orWait: (seats) =>
      seats === 1
        ? 'Yours is the only phone in the group right now. If more are coming, wait for them.'
        : `There are ${spelled(seats)} phones in the group right now. If more are coming, wait for them.`,
    orAgain:
      'Some of you have left. If there are still three or more of you with phones, you can begin again under “Help”.',
    go: 'Find the scores together',
  },
  compare: {
    title: 'This is how you see it',
    turned: 'Here are the ratings. You all see them at the same time.',
    means: 'Each dot is one person’s rating, without a name. Talk about the low one and the high one: why?',
    wordsMean:
      'Where only three have answered, or there are more phones than people, you get words instead of dots. Otherwise someone could work out who answered what.',
    erased: 'Your own ratings are deleted. Find your shared scores.',
    first: 'Begin here',
    second: 'Then this one',
    goOn: 'Find your shared scores',
  },
  own: {
    answer: (answer) => `You chose ${answer}.`,
    unknown: 'You answered “Don’t know”.',
    onlyHere: 'Only your phone knows what you chose yourself.',
    onlyThis: 'Only your phone knows.',
    hide: 'Hide it',
    show: 'Show what I chose myself',
  },
  dots: (counts) => {
    const groups = counts.flatMap((count, index) => (count > 0 ? [`${count} on ${index + 1}`] : []));
    return `The dots: ${groups.join(', ')}.`;
  },
  table: {
    count: 'How many of you share this device?',
    save: 'Save',
  },
  pen: {
    yours: 'You have the pen',
    others: 'Someone else at the table has the pen',
    nobodys: 'Nobody has the pen',
    take: 'Take the pen',
    ask: 'Ask for the pen',
    asking: 'You have asked for the pen.',
    otherAsks: 'Someone else has asked for the pen',
    kept: 'The person with the pen keeps it.',
    asked: 'Someone in the group would like the pen.',
    give: 'Give the pen',
    keep: 'Keep it',
    putDown: 'Put the pen down',
    late: 'The person with the pen came after you had begun.',
    lateYours: 'The others can see that you came after they had begun.',
  },
  agree: {
    line: 'Your line',
    whole: (factors) => `You agree on all ${spelled(factors)} scores.`,
    noLine: 'You have no line.',
    previous: (day) => `Last time, ${day}`,
    figure: 'Your line so far',
    soFar: (set, of) => `${set} of ${of} factors have a score.`,
    set: (set, of) => `${set} of ${of} are set`,
    edit: 'Set your scores on the diagram',
    valueText: (name, score) => `${name}: ${score === null ? 'no score yet' : score}`,
    legend: (factor, dots) => `Your shared score for ${factor}. ${dots}`,
    chooseOne: 'Choose a score from 1 to 5.',
    agree: 'We agree',
    agreeOn: (score) => `We agree on ${score}`,
    agreed: (score) => `You agree on ${score}.`,
    watching: 'The score appears here when the person with the pen has set it.',
    explain: 'What is the factor about?',
    all: (factors) => `All ${spelled(factors)}`,
    unset: 'no score',
    goOn: 'On to the questions',
    comes: 'The questions come next. The person with the pen goes on.',
    toNumbers: 'See your scores',
    goOnWithout: (missing, of) => {
      if (missing === of) return 'Go on without scores';
      return missing === 1 ? 'Go on without the last score' : `Go on without the last ${missing} scores`;
    },
    news: (factor, score, set, of) => `${factor} set to ${score}. ${set} of ${of} are set.`,
  },
  figureTable: {
    show: 'Show as a table',
    factor: 'Factor',
    lowest: 'Lowest',
    median: 'Middle',
    highest: 'Highest',
    previous: 'Last time',
    none: '–',
    scoreOf: (factor) => `Your score for ${factor}`,
  },
  discuss: {
    questions: (questions) => `The ${spelled(questions)} questions`,
    tab: (number, { notes, hasFocus, isTaken }) => {
      const written = notes === 0 ? 'no notes' : notes === 1 ? '1 note' : `${notes} notes`;
      return `Question ${number}, ${hasFocus ? 'a focus is chosen, ' : ''}${written}${isTaken ? ', the group is here' : ''}`;
    },
    toGroup: 'To the group’s question',
    wentOn: 'You go on writing here. The group has gone on to:',
    bringText: 'Move my text there',
    previous: 'Previous question',
    next: 'Next question',
    done: 'We are done',
    findMissing: (missing) => (missing === 1 ? 'Find the last score' : `Find the last ${missing} scores`),
    notDone: 'We are not done yet',
    areDone: 'You are done, and the facilitator can see it. You can still write notes.',
    showLine: 'Show the line',
    changeScores: 'Change your scores',
  },
  notes: {
    empty: 'No notes yet. Write what you want to remember, in your own words.',
    write: 'Write a note',
    add: 'Add note',
    edit: 'Change',
    change: 'Change the note',
    save: 'Save',
    remove: 'Remove the note',
    kept: 'The person with the pen has changed or removed a note that you wrote:',
    restore: 'Put my words back',
    returned: 'The note you were changing has been removed. Your text is here in the field.',
    all: 'Your notes',
    star: (isSingle) =>
      isSingle
        ? {
            title: 'Highlighted notes',
            others: 'Your other notes',
            othersMean: 'They are in the result. The facilitator can read them, and delete one.',
            none: '',
            goesTo: 'It will be in the result. From the closing on, the facilitator can read it too.',
            starred: 'Highlighted',
            action: (note: string) => `Highlight in the result: ${note}`,
          }
        : {
            title: 'Your selected notes',
            others: 'Your other notes',
            othersMean: 'They stay in the group.',
            none: 'You have not selected any notes.',
            goesTo: 'With a star, everyone sees it.',
            starred: 'Shared across groups',
            action: (note: string) => `Share across groups: ${note}`,
          },
  },
  stars: {
    ask: (notes) =>
      notes === 1
        ? '1 note without a star – do you want to share it?'
        : `${notes} notes without a star – do you want to share any?`,
    all: 'All your notes will be shared across groups.',
    full: 'You have selected three notes to share across groups.',
    nothing: 'Without a star, none of your notes will be shown to the other groups.',
    pick: 'Select notes',
    title: 'Select notes to share',
    means: (most) =>
      `Star at most ${spelled(most)} notes. Everyone sees them when you share across groups, and in the result.`,
    count: (stars, most) => `${stars} of ${most} stars are used.`,
  },
  unsent: {
    note: 'You did not get to send this note:',
    edit: 'You did not get to save this change:',
    proposal: 'You did not get to send this proposal:',
    removed: 'The note you were changing has been removed. This was your text:',
    refused: 'This was not sent:',
    own: 'It is on your phone only.',
    add: 'Add as a note',
    save: 'Save the change',
    propose: 'Send as a proposal',
    copy: 'Copy',
    copied: 'The text is copied.',
    notCopied: 'The text could not be copied. Select it and copy it yourself.',
    dismiss: 'Discard',
  },
  focus: {
    title: 'Your focus',
    means: (most) => `Choose one to ${most === 3 ? 'three' : most} factors. The scores are those you agreed on.`,
    penChooses: 'The person with the pen chooses.',
    none: 'You have not chosen your focus yet.',
    choose: 'Choose focus',
    goOnWithout: 'Go on without a focus',
  },
} satisfies Partial<JoinWords>;
