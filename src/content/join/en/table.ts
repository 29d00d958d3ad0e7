import { spelled } from '../../count/en.ts';
import type { JoinWords } from '../da.ts';

export const table = {
  /** How long a step may take, where it begins. */
  minutes: {
    line: (minutes) => `Spend about ${minutes} min. on your line.`,
    rate: (minutes) => `about ${minutes} min. in all`,
    discuss: (minutes) => `Spend about ${minutes} min. on the questions.`,
  },
  rate: {
    high: '5 is high.',
    low: '1 is low.',
    legend: 'How is it where we work? Choose a number from 1 to 5.',
    valueText: (score) => (score === 5 ? '5, high' : score === 1 ? '1, low' : String(score)),
    chooseOne: 'Choose a number from 1 to 5, or press “Don’t know”.',
    unknown: 'Don’t know',
    unknownMeans: 'You have answered “Don’t know”. You are then not counted in the spread of this factor.',
    unknownShort: 'don’t know',
    open: 'missing',
    back: 'Back',
    next: 'Next',
    toOverview: 'Back to your numbers',
    overview: (factors) => `Your ${spelled(factors)} numbers`,
    overviewMeans:
      'Look them through. Press a number to change it. You can change them until the group opens its numbers.',
    answerLast: (missing) => (missing === 1 ? 'Answer the last one' : `Answer the last ${missing}`),
    lock: 'Lock my numbers',
    locked: 'Your numbers are locked',
    ready: (locked, of) => `${locked} of ${of} have answered.`,
    lockedMeans: 'You see the numbers together when everyone has locked.',
    unlock: 'Change my numbers',
    othersVotedToReveal: 'Some in the group want to open the numbers now. Lock yours if they should count.',
  },
  openNow: {
    title: 'Do you not want to wait?',
    means: (votes, locked) =>
      `If at least ${spelled(votes)} say yes and at least ${spelled(locked)} have locked, the locked numbers open. Numbers that are not locked are left out.`,
    votes: (votes, needed) => `${votes} of ${needed} have said yes.`,
    vote: 'Yes, open the numbers now',
    voted: 'You have said yes to not waiting.',
    allLocked: 'Everyone who is left has locked their numbers.',
    show: 'Show our numbers',
  },
  together: {
    title: 'You find the numbers together',
    orWait: (seats) =>
      seats === 1
        ? 'Yours is the only phone in the group right now. If more are coming, wait for them.'
        : `There are ${spelled(seats)} phones in the group right now. If more are coming, wait for them.`,
    orAgain:
      'Some of you have left. If there are still three or more of you with phones, you can begin again under “Help”.',
    go: 'Set numbers together',
  },
  compare: {
    title: 'This is how you see it',
    turned: 'The numbers are open now. You all see them at the same time.',
    means: 'Each dot is one person’s number, without a name. Talk about what speaks for the low and the high number.',
    wordsMean:
      'Where only three have answered, or there are more phones than people, you get words instead of dots. Otherwise someone could work out who answered what.',
    erased: 'Your own numbers are deleted. Find your shared number.',
    first: 'Talk about this first',
    goOn: 'Find your shared number',
  },
  own: {
    answer: (answer) => (answer === 'unknown' ? 'You answered “Don’t know”.' : `You chose ${answer}.`),
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
    yours: 'You hold the pen',
    others: 'Someone else holds the pen',
    nobodys: 'Nobody holds the pen',
    take: 'Take the pen',
    ask: 'Ask for the pen',
    asking: 'You have asked for the pen.',
    otherAsks: 'Someone else has asked for the pen',
    asked: 'Someone in the group would like the pen.',
    give: 'Give the pen',
    keep: 'Keep it',
    putDown: 'Put the pen down',
    late: 'The person holding the pen came after you had begun.',
    lateYours: 'The others can see that you came after they had begun.',
  },
  agree: {
    line: 'Your line',
    whole: (factors) => `You agree on all ${spelled(factors)} numbers.`,
    noLine: 'You have no line.',
    figure: 'Your line so far',
    soFar: (set, of) => `${set} of ${of} factors have a number.`,
    edit: 'Set your numbers on the diagram',
    valueText: (name, score) => `${name}: ${score === null ? 'no number yet' : score}`,
    legend: (factor, dots) => `Your shared number for ${factor}. ${dots}`,
    chooseOne: 'Choose a number from 1 to 5.',
    agree: 'We agree',
    agreeOn: (score) => `We agree on ${score}`,
    agreed: (score) => `You agree on ${score}.`,
    watching: 'The number comes here when the one who holds the pen has set it.',
    explain: 'What is the factor about?',
    all: (factors) => `All ${spelled(factors)}`,
    unset: 'no number',
    goOn: 'On to the questions',
    goOnWithout: (missing, of) => {
      if (missing === of) return 'Go on without numbers';
      return missing === 1 ? 'Go on without the last number' : `Go on without the last ${missing} numbers`;
    },
    news: (factor, score, set, of) => `${factor} set to ${score}. ${set} of ${of} are set.`,
  },
  figureTable: {
    show: 'Show as a table',
    factor: 'Factor',
    lowest: 'Lowest',
    median: 'Middle',
    highest: 'Highest',
    none: '–',
    scoreOf: (factor) => `Your number for ${factor}`,
  },
  discuss: {
    questions: (questions) => `The ${spelled(questions)} questions`,
    tab: (number, notes, isTaken) => {
      const written = notes === 0 ? 'no notes' : notes === 1 ? '1 note' : `${notes} notes`;
      return `Question ${number}, ${written}${isTaken ? ', the group is here' : ''}`;
    },
    toGroup: 'To the group’s question',
    wentOn: 'You go on writing here. The group has gone on to:',
    bringText: 'Move my text there',
    previous: 'Previous question',
    next: 'Next question',
    done: 'We are done',
    notDone: 'We are not done yet',
    areDone: 'You are done, and the facilitator can see it. You can still write notes.',
    showLine: 'Show the line',
    changeScores: 'Change your numbers',
  },
  notes: {
    empty: 'No notes yet. Write what you want to remember, in your own words.',
    write: 'Write a note',
    add: 'Add note',
    edit: 'Change',
    change: 'Change the note',
    save: 'Save',
    remove: 'Remove the note',
    kept: 'The person holding the pen has changed or removed a note that you wrote:',
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
            othersMean: 'They stay on your phones.',
            none: 'You have not selected any notes.',
            goesTo: 'With a star, everyone sees it.',
            starred: 'Shared with everyone',
            action: (note: string) => `Share with everyone: ${note}`,
          },
  },
  stars: {
    ask: (notes) =>
      notes === 1
        ? '1 note without a star – should it come along?'
        : `${notes} notes without a star – should any come along?`,
    all: 'All your notes will be shared with everyone.',
    full: 'You have selected three notes to share with everyone.',
    nothing: 'Without a star, none of your notes will be shown to the other groups.',
    pick: 'Select notes',
    title: 'Select notes to share',
    means: (most) =>
      `Star at most ${spelled(most)} notes. Everyone sees them when the groups gather, and in the result.`,
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
    notCopied: 'The text could not be copied. Mark it and copy it yourself.',
    dismiss: 'Discard',
  },
  focus: {
    title: 'Your focus',
    means: (most) => `Choose one to ${most === 3 ? 'three' : most} factors. The number is your shared one.`,
    penChooses: 'The one who holds the pen chooses.',
  },
} satisfies Partial<JoinWords>;
