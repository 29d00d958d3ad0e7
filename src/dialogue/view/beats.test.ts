import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Event } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { Dialogue } from '../state.ts';
import {
  agreed,
  agreement,
  entered,
  facilitator,
  given,
  guide,
  note,
  opened,
  openedAgain,
  seated,
  when,
} from '../testing/builders.ts';
import { type Beat, commandsTo, nextBeat, type Place, placeOf, previousBeat } from './beats.ts';
import { screenView } from './screen.ts';

const two = given(opened('phones', 'phones'), ...seated(1, 1, 2), ...seated(2, 3, 4), ...agreed(1, 3), ...agreed(2, 4));
const starred = [1, 2, 3].flatMap((id) => [
  note(1, 1, id),
  { type: 'noteStarred', group: 1, note: id, starred: true } as const,
]);

const focus = { type: 'focusSet', group: 1, factors: ['roof'] } as const;

function placeIn(dialogue: Dialogue): Place {
  return placeOf(screenView(dialogue));
}

/** Goes on until the phase has no more, and returns what was shown. */
function allBeats(dialogue: Dialogue): { readonly beats: readonly Beat[]; readonly last: Dialogue } {
  const beats: Beat[] = [];
  let last = dialogue;
  for (let beat = nextBeat(placeIn(last)); beat; beat = nextBeat(placeIn(last))) {
    beats.push(beat);
    last = led(last, beat);
  }
  return { beats, last };
}

function led(dialogue: Dialogue, beat: Beat): Dialogue {
  const commands = commandsTo(beat, dialogue.plenary);
  return commands.reduce((so, command) => when(so, facilitator, command), dialogue);
}

describe('going on within a phase', () => {
  test('shows each factor of the model', () => {
    const { beats } = allBeats(given(opened('phones'), entered('model')));
    assert.deepEqual(
      beats,
      guide.factors.map((factor) => ({ shows: 'model', factor })),
    );
  });

  test('shows the lines, each group, what they have in common, and all notes', () => {
    const { beats } = allBeats([...starred, focus, entered('exercise'), entered('plenary')].reduce(evolve, two));
    assert.deepEqual(beats, [
      { shows: 'part', part: 'lines' },
      { shows: 'group', group: 1 },
      { shows: 'group', group: 2 },
      { shows: 'part', part: 'median' },
      { shows: 'part', part: 'focus' },
      { shows: 'notes', page: 0, of: 2 },
      { shows: 'notes', page: 1, of: 2 },
    ]);
  });

  test('shows the agreements of last time one by one, and all of them again on the way back', () => {
    const { beats, last } = allBeats(given(openedAgain('phones'), entered('lastTime')));
    assert.deepEqual(beats, [
      { shows: 'agreement', agreement: 1 },
      { shows: 'agreement', agreement: 2 },
    ]);
    assert.deepEqual(previousBeat(placeIn(last)), { shows: 'agreement', agreement: 1 });
    const first = given(openedAgain('phones'), entered('lastTime'), { type: 'agreementShown', agreement: 1 });
    assert.deepEqual(previousBeat(placeIn(first)), { shows: 'agreement', agreement: null });
  });

  test('shows one closing question at a time', () => {
    const { beats } = allBeats(given(opened('phones'), entered('closing')));
    assert.deepEqual(beats, [
      ...guide.closingQuestions.map((question) => ({ shows: 'closing', question })),
      { shows: 'readOut', page: 0, of: 1 },
    ]);
  });

  test('reads out what was agreed when all questions are asked, as many at a time as the screen holds', () => {
    const made = [1, 2, 3, 4, 5, 6].map((id): Event => ({ type: 'agreementWritten', agreement: agreement(id) }));
    const { beats } = allBeats(given(opened('phones'), entered('closing'), ...made));
    assert.deepEqual(beats.slice(-2), [
      { shows: 'readOut', page: 0, of: 2 },
      { shows: 'readOut', page: 1, of: 2 },
    ]);
  });

  test('passes by the focus where no group has chosen one', () => {
    const unfocused = [entered('exercise'), entered('plenary')].reduce(evolve, two);
    const shows = (dialogue: Dialogue) =>
      allBeats(dialogue).beats.map((beat) => ('part' in beat ? beat.part : beat.shows));
    assert.ok(!shows(unfocused).includes('focus'));
    assert.ok(shows(evolve(unfocused, focus)).includes('focus'));
    // Whoever shows it by hand goes on from there.
    const byHand = evolve(unfocused, { type: 'plenaryShown', part: 'focus', page: 0 });
    assert.deepEqual(previousBeat(placeIn(byHand)), { shows: 'part', part: 'median' });
    assert.equal(nextBeat(placeIn(byHand)), undefined);
  });

  test('has no beats where the groups are at work', () => {
    assert.deepEqual(allBeats(given(opened('phones'), entered('exercise'))).beats, []);
  });

  test('and back again shows the same in the other order', () => {
    for (const start of [
      given(opened('phones'), entered('model')),
      given(opened('phones'), entered('closing')),
      gathered(),
    ]) {
      const { beats, last } = allBeats(start);
      const back: Beat[] = [];
      let so = last;
      for (let beat = previousBeat(placeIn(so)); beat; beat = previousBeat(placeIn(so))) {
        back.push(beat);
        so = led(so, beat);
      }
      assert.deepEqual(back.slice(0, -1), beats.slice(0, -1).toReversed());
      assert.deepEqual(placeIn(so), placeIn(start));
    }
  });

  test('shows of the notes only those that are picked', () => {
    const picked = { type: 'notePicked', group: 1, note: 2, picked: true } as const;
    const { beats } = allBeats(evolve(gathered(), picked));
    assert.deepEqual(beats.at(-1), { shows: 'notes', page: 0, of: 1 });
  });

  test('goes on from the last notes when some were taken away meanwhile', () => {
    const page: Place = { ...placeIn(gathered()), plenary: { part: 'notes', page: 5, spotlight: null, picked: [] } };
    assert.equal(nextBeat(page), undefined);
    assert.deepEqual(previousBeat(page), { shows: 'notes', page: 0, of: 2 });
  });
});

function gathered(): Dialogue {
  return [...starred, focus, entered('exercise'), entered('plenary')].reduce(evolve, two);
}
