import { spelled } from '../../count/en.ts';
import type { report as da } from '../da/report.ts';

export const report = {
  none: '–',
  unscored: 'no score',
  described: (factor, score) => `${factor}: ${score}`,
  describedMedian: (factor, median, spread) => `${factor}: middle ${median}, lowest to highest ${spread}`,
  describedPrevious: (score) => `last time ${score}`,
  untitled: 'Dialogue on the working environment',
  emptyDiagram: {
    title: 'Empty diagram',
    description: (factors) =>
      `A diagram with ${spelled(factors)} axes, one for each factor, and rings from 1 in the middle to 5 at the edge.`,
  },
  summary: {
    alone: (people, date) => `${people} talked together on ${date}.`,
    aloneUncounted: (date) => `We talked together on ${date}.`,
    groupsUncounted: (groups, date) => `${groups} groups talked together on ${date}.`,
    groups: (people, groups, date) => `${people} talked together in ${groups} groups on ${date}.`,
    facilitator: (name) => `Facilitator: ${name}.`,
    agreedAlone: 'These are the scores that the group agreed on.',
    agreedInGroups: 'Each group agreed on its scores.',
    focusOn: (factor) => `“${factor}”`,
    focus: (factors) => `We have chosen to do something about ${factors}.`,
    focusInGroups: (factors, groups) =>
      groups === 2
        ? `Both groups want to do something about ${factors}.`
        : `At least half of the groups want to do something about ${factors}.`,
    running: 'The dialogue had not ended when this report was made.',
  },
  key: {
    line: 'Our line',
    median: 'Middle: the score in the middle when the groups’ scores are put in order',
    spread: 'Grey area: from the lowest to the highest score',
    previous: (date) => `Last time, ${date}`,
    focus: 'Chosen as focus',
    focusByHalf: 'Chosen as focus by at least half of the groups',
  },
  factors: {
    title: 'Factor by factor',
    factor: 'Factor',
    score: 'Our score',
    median: 'Middle',
    spread: 'Lowest–highest',
    previous: 'Last time',
    focus: 'Focus',
    chosen: 'Yes',
    chosenBy: (groups, of) => `${groups} of ${of} groups`,
    one: (score) => `We agreed on ${score}.`,
    noScore: 'No score was set.',
    allScored: (score) => `They all set ${score}.`,
    allSame: (groups, score) => `${groups === 2 ? 'Both' : `All ${groups}`} groups set ${score}.`,
    oneScored: (score, of) => `One of ${of} groups set a score: ${score}.`,
    between: (lowest, highest, median) => `Their scores run from ${lowest} to ${highest}. The middle is ${median}.`,
    scoredBy: (groups, of) => `${groups} of ${of} groups have set a score.`,
    consensus: {
      agree: 'The groups are close.',
      differ: 'The groups see it somewhat differently.',
      farApart: 'The groups see it very differently.',
    },
    change: {
      score: {
        higher: (by, previous) => `Last time it was ${previous}. It is ${by} higher now.`,
        lower: (by, previous) => `Last time it was ${previous}. It is ${by} lower now.`,
        same: (previous) => `Last time it was ${previous} too.`,
      },
      median: {
        higher: (by, previous) => `Last time the middle was ${previous}. It is ${by} higher now.`,
        lower: (by, previous) => `Last time the middle was ${previous}. It is ${by} lower now.`,
        same: (previous) => `Last time the middle was ${previous} too.`,
      },
    },
    dots: (counts) => `How many groups set each score: ${counts}.`,
    dotsAlone: (score) => `The score ${score} on a line from 1 to 5.`,
    of: (score, count) => `${score}: ${count}`,
    means1: (low) => `What a 1 can look like: “${low}”`,
    means5: (high) => `What a 5 can look like: “${high}”`,
  },
  groups: {
    title: 'The groups’ lines',
    note: 'The groups are listed by number. They cannot be compared as better or worse: each group talks about its own working day.',
    tooMany: (groups) => `${groups} groups are too many for a diagram each. The workbook has each group’s scores.`,
  },
  notes: {
    title: 'What we said',
    titleInGroups: 'Selected notes from the groups',
    none: 'There are no notes here.',
    noneInGroups: 'None of the groups have selected notes.',
    noneFrom: (groups, count) =>
      `${count === 1 ? 'Group' : 'Groups'} ${groups} ${count === 1 ? 'has' : 'have'} selected no notes.`,
    starred: 'Highlighted',
  },
  answers: { title: 'The closing questions', none: 'Not answered.' },
  agreements: {
    title: 'What we have agreed',
    none: 'No agreements were written.',
    what: 'Agreement',
    factor: 'Factor',
    responsible: 'Responsible',
    deadline: 'Deadline',
    levelIs: (level) => `Level: ${level}`,
    noFactor: 'None in particular',
    previous: (date) => `The agreements of last time, ${date}`,
    outcome: 'What became of it?',
    done: (done, of) => `${done} of ${of} done.`,
    carriedOver: 'Carried over from last time',
    noDeadline: 'Not set',
  },
  next: {
    title: 'How we go on',
    followUp: (date) => `We meet for a new dialogue on ${date}.`,
    thenLine: 'Then we lay the new line over this one.',
    noFollowUp: 'No date has been set for next time.',
    steps: 'What we can look at next',
    tools: 'Tools we can use next',
  },
  method: {
    title: 'About the dialogue and this report',
    how: (factors) =>
      `The dialogue is about ${spelled(factors)} factors on a scale from 1 to 5. On phones of their own, everyone first gave a private rating that nobody else could see. The group then saw how close the ratings were, talked about them and agreed on one score for each factor. With one shared device at the table, or on paper, the group found the scores together straight away.`,
    median: 'The middle is the median: the score in the middle when the groups’ scores are put in order.',
    comparing: 'The line cannot be used to compare groups or workplaces.',
    privacy:
      'Only those at the table saw the private ratings, without names. They are not included here, not even as counts, and are deleted when the dialogue ends.',
    made: (date) => `Made with Sekskant on ${date}.`,
  },
  foot: 'The groups’ scores are shared judgements. Nobody’s private ratings are in this report.',
} satisfies typeof da;
