import { capitalized } from '../count/capitalized.ts';
import { spelled } from '../count/en.ts';
import type { OverviewWords } from './da.ts';

export const overview = {
  factor: (name) => `“${name}”`,
  talked: {
    alone: (people, date) =>
      people === 1 ? `1 person took part on ${date}.` : `${people} people talked together on ${date}.`,
    groups: (people, groups, date) =>
      `${people === 1 ? '1 person' : `${people} people`} talked together in ${groups === 1 ? 'one group' : `${groups} groups`} on ${date}.`,
    groupsUncounted: (groups, date) => `${groups === 1 ? 'One group' : `${groups} groups`} talked together on ${date}.`,
    uncounted: (date) => `The dialogue is from ${date}.`,
  },
  focus: {
    title: 'Focus',
    none: 'No focus was chosen.',
    alone: (factors) => `We have chosen to do something about ${factors}.`,
    byBoth: (factors) => `Both groups want to do something about ${factors}.`,
    byHalf: (factors) => `At least half of the groups want to do something about ${factors}.`,
    mixed: (factors) => `No factor was chosen by at least half. Chosen by most: ${factors}.`,
    spread: (most, of) => `The groups chose differently. No factor was chosen by more than ${most} of ${of} groups.`,
    mixedOfTwo: (factors) => `No factor was chosen by both groups. Chosen by one of them: ${factors}.`,
    chosenBy: (factor, groups, of) => `${factor} (${groups} of ${of})`,
  },
  differ: {
    title: 'Where we see things differently',
    many: (factors, of, by) =>
      `On ${factors === of ? 'all' : `${spelled(factors)} of ${spelled(of)}`} factors it is ${by} from the lowest to the highest score.`,
    most: (factors) => `The groups are furthest apart on ${factors}.`,
    close: 'The groups are close: at most 1 from the lowest to the highest score.',
    range: (factor, from, to) => `${factor} (from ${from} to ${to})`,
  },
  line: {
    title: 'Our line',
    ends: (highest, lowest) => `The line is highest on ${highest} and lowest on ${lowest}.`,
    at: (factor, score) => `${factor} (${score})`,
  },
  moved: {
    title: 'Since last time',
    score: {
      higher: (factors) => `Higher than last time: ${factors}.`,
      lower: (factors) => `Lower than last time: ${factors}.`,
      same: 'None of the scores that we can compare has moved.',
    },
    median: {
      higher: (factors) => `The middle is higher than last time: ${factors}.`,
      lower: (factors) => `The middle is lower than last time: ${factors}.`,
      same: 'The middle has not moved.',
    },
    from: (factor, from, to) => `${factor} (from ${from} to ${to})`,
  },
  lastTime: {
    title: 'What became of the agreements of last time?',
    done: (done, of) =>
      of === 1
        ? `The one agreement of last time is ${done === 1 ? 'done' : 'not done'}.`
        : `${done} of ${of} agreements of last time are done.`,
    others: (outcomes) => `The rest: ${outcomes}.`,
    counted: (outcome, agreements) => `${agreements} ${outcome.toLocaleLowerCase('en')}`,
    notTalkedOf: 'Nobody has gone through the agreements of last time.',
  },
  notes: {
    all: 'All notes are here.',
    selected: (shown, written) =>
      `These are ${shown} of ${written} notes: the ones that the groups selected themselves.`,
    selectedOf: 'These are only the notes that the groups selected themselves.',
  },
  method: {
    title: 'How we found the scores',
    ratedAlone: {
      counted: (raters, of) =>
        `${raters} of ${of} first rated on a phone of their own, where nobody else could see it.`,
      everybody: (raters) => `All ${raters} first rated on a phone of their own, where nobody else could see it.`,
      some: (raters) => `${raters} first rated on a phone of their own, where nobody else could see it.`,
      alone: 'The group began by rating on phones of their own, where nobody else could see it.',
      groups: (groups) =>
        `In ${groups === 1 ? 'one group' : `${spelled(groups)} groups`} people first rated on phones of their own, where nobody else could see it.`,
      afterwards: 'Then they talked their way to the shared scores.',
    },
    together: {
      alone: 'The group found the scores together straight away.',
      groups: (groups) => `${countedGroups(groups)} found the scores together straight away.`,
    },
    onPaper: {
      alone: 'The group found the scores together on paper.',
      groups: (groups) => `${countedGroups(groups)} found the scores together on paper.`,
    },
    unscored: {
      alone: 'No shared scores were set.',
      groups: (groups) => `${countedGroups(groups)} set no shared scores.`,
      all: 'No group set any shared scores.',
    },
    unknown: 'The file does not say how the scores were found.',
    shared: 'The scores are shared judgements. They are not a measurement.',
  },
} satisfies OverviewWords;

function countedGroups(groups: number): string {
  return groups === 1 ? 'One group' : `${capitalized(spelled(groups))} groups`;
}
