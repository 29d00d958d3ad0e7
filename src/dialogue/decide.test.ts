import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../test/property.ts';
import { lockedIn } from './company.ts';
import { MAX_FOCUS, MAX_SEATS_IN_GROUP, MAX_STARS_IN_GROUP } from './limits.ts';
import { type Dialogue, type Group, type GroupNumber, groupsOf, type SeatId, seatAt } from './state.ts';
import { anyRun, played } from './testing/run.ts';
import { everyView } from './testing/views.ts';

test('whatever people ask for, there is an answer, and a view for everybody that a phone can read', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      for (const { dialogue, before, circumstances } of played(run)) {
        if (dialogue === before) continue;
        const { seats, ...shared } = everyView(dialogue, circumstances);
        const views = { ...shared, seats: Object.fromEntries(seats) };
        assert.deepEqual(JSON.parse(JSON.stringify(views)), views);
      }
    }),
  );
});

test('whatever people ask for, the room stays in order', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      for (const { dialogue } of played(run)) assert.deepEqual(disorderIn(dialogue), []);
    }),
  );
});

/** Sentences about what must never be so. */
function disorderIn(dialogue: Dialogue): readonly string[] {
  const { spotlight } = dialogue.plenary;
  const groups = groupsOf(dialogue);
  return [
    ...(groups.length === 0 ? ['nobody can sit anywhere'] : []),
    ...(spotlight !== null && !groups.some(({ number }) => number === spotlight) ? ['the light is on nobody'] : []),
    ...dialogue.seats.flatMap((seat, index) => {
      if (!seat || (seat.group === null && seat.asks === null)) return [];
      const group = groups.find(({ number }) => number === (seat.group ?? seat.asks));
      const there = seat.group === null ? group?.waiting : group?.seats;
      return there?.includes(index + 1) ? [] : ['a seat stands alone'];
    }),
    ...groups.flatMap((group) => disorderAt(dialogue, group).map((wrong) => `group ${group.number}: ${wrong}`)),
  ];
}

function disorderAt(dialogue: Dialogue, group: Group): readonly string[] {
  const { number, mode, seats, waiting, talk, pen, notes, keptNotes, focus, hasOpened } = group;
  const here = (seat: number | null) => seat === null || seats.includes(seat);
  const isRating = talk.step === 'rate';
  const wrong: Record<string, boolean> = {
    'a seat is of another group': seats.some((seat) => seatAt(dialogue, seat)?.group !== number),
    'more sit here than can': seats.length > MAX_SEATS_IN_GROUP,
    'somebody sits at a sheet': mode === 'paper' && seats.length > 0,
    'a rating outlived its seat': isRating && [...talk.sheets.keys()].some((seat) => !here(seat)),
    'a vote outlived its seat': isRating && talk.revealVotes.some((seat) => !here(seat)),
    'a company outlived its seat': isRating && Boolean(talk.company?.some((seat) => !here(seat))),
    'somebody rated or voted who is not in the company':
      isRating &&
      talk.company !== null &&
      [...talk.sheets.keys(), ...talk.revealVotes].some((seat) => !talk.company?.includes(seat)),
    'somebody locked in no company': isRating && talk.company === null && lockedIn(talk) > 0,
    'a group rates that has opened': isRating && hasOpened,
    'a seat waits elsewhere': waiting.some((seat) => !isAskingAt(dialogue, seat, number)),
    'words are kept for nobody': keptNotes.some(({ seat }) => !here(seat)),
    'ratings are kept after they opened':
      !isRating && Object.keys(talk).some((key) => key !== 'step' && key !== 'counts'),
    'a group without phones rates in private': isRating && mode !== 'phones',
    'a pen is held from elsewhere': !here(pen.holder) || !here(pen.asking),
    'the holder asks itself': pen.asking !== null && pen.asking === pen.holder,
    'too many stars': notes.filter(({ starred }) => starred).length > MAX_STARS_IN_GROUP,
    'two notes of one number': new Set(notes.map(({ id }) => id)).size !== notes.length,
    'too much focus': focus.length > MAX_FOCUS,
  };
  return Object.keys(wrong).filter((sentence) => wrong[sentence]);
}

function isAskingAt(dialogue: Dialogue, seat: SeatId, number: GroupNumber): boolean {
  const at = seatAt(dialogue, seat);
  return at !== undefined && at.group === null && at.asks === number;
}
