import { PLENARY_PARTS } from '../../../dialogue/guide.ts';
import type { PickedNote, Plenary } from '../../../dialogue/state.ts';
import type { AggregateFactor, AggregateView, GroupResult, StarredNote } from '../../../dialogue/view/aggregate.ts';
import type { PlenaryView } from '../../../dialogue/view/screen.ts';
import { Type } from '../../type.ts';
import { objectOf } from '../exact.ts';
import { count, counts, factor, listOf, number, oneOf, orNull, profile, text } from '../words.ts';

const aggregateFactor = objectOf<AggregateFactor>()(
  { title: 'AggregateFactor', description: 'The groups’ agreed scores of one factor.' },
  {
    scored: count('How many groups have agreed a score. When none has, lowest, middle and highest are null.'),
    lowest: orNull(count()),
    median: orNull(Type.Number(), 'The median, which may lie between two scores.'),
    highest: orNull(count()),
    focus: count('How many groups chose the factor as focus.'),
    counts: counts('How many groups agreed on each score, lowest first.'),
  },
);

export const aggregateView = objectOf<AggregateView>()(
  { title: 'AggregateView', description: 'The groups’ agreed scores together, by factor in the guide’s order.' },
  {
    groups: count('How many have somebody at the table, or an agreed score.'),
    people: count(),
    factors: listOf(aggregateFactor),
  },
);

export const groupResult = objectOf<GroupResult>()(
  { title: 'GroupResult', description: 'What one group has decided.' },
  { number: number(), people: count(), scores: profile, focus: listOf(factor) },
);

export const starredNote = objectOf<StarredNote>()(
  { title: 'StarredNote', description: 'A note that its group chose to show to all.' },
  { group: number(), id: number(), question: text('The id of a question of the guide.'), text: text() },
);

const pickedNote = objectOf<PickedNote>()(
  { title: 'PickedNote', description: 'A starred note that the facilitator has picked.' },
  { group: number(), note: number() },
);

export const plenary = objectOf<Plenary>()(
  { title: 'Plenary', description: 'What the screen shows of the plenary.' },
  {
    part: oneOf(PLENARY_PARTS, 'Each part is shown together with the parts before it.'),
    page: count('Which pair of the notes that are read, from 0.'),
    spotlight: orNull(number(), 'The group that is looked at.'),
    picked: listOf(pickedNote, 'The notes that are picked to be read. None: all starred ones are.'),
  },
);

export const plenaryView = objectOf<PlenaryView>()(
  { title: 'PlenaryView', description: 'What the groups have decided, side by side.' },
  {
    shown: plenary,
    round: listOf(number(), 'The groups that are heard one after the other, in that order.'),
    groups: listOf(groupResult),
    aggregate: aggregateView,
    starred: listOf(starredNote),
  },
);
