import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../../../test/property.ts';
import type { Circumstances } from '../command.ts';
import { countedPhonesAt } from '../company.ts';
import type { Event } from '../event.ts';
import { evolve } from '../evolve.ts';
import { type Dialogue, groupAt } from '../state.ts';
import {
  allLocked,
  anna,
  bo,
  by,
  carl,
  counted,
  dorte,
  emil,
  entered,
  eventsOf,
  facilitator,
  freja,
  given,
  gone,
  lockNow,
  opened,
  refusalOf,
  seated,
  when,
} from '../testing/builders.ts';
import { anyRun, played, type Run } from '../testing/run.ts';
import { tableView } from '../view/participant.ts';

/** Four people and five phones: one of them has scanned twice, and Emil's seat is the one that nobody holds. */
const twice = given(opened('phones'), ...seated(1, anna, bo, carl, dorte, emil), entered('exercise'), counted(4));
const setAside = { type: 'setAside', seat: emil } as const;
const withoutEmil = gone(emil);

function rateOf(dialogue: Dialogue) {
  const group = groupAt(dialogue, 1);
  if (group?.talk.step !== 'rate') throw new Error('the group does not rate');
  return { ...group, talk: group.talk };
}

describe('a phone that nobody holds', () => {
  test('is shown to its table and to nobody as long as it is in contact', () => {
    const talkOf = (...away: readonly number[]) => tableView(twice, 1, gone(...away))?.group.talk;
    assert.deepEqual(talkOf(), { ...talkOf(emil), away: [] });
    assert.deepEqual(talkOf(emil), { ...talkOf(), away: [emil] });
  });

  test('is set aside by anybody at its table, and by nobody else', () => {
    const two = given(opened('phones', 'phones'), ...seated(1, 1, 2), ...seated(2, 3), entered('exercise'));
    const aside = { type: 'setAside', seat: 2 } as const;
    assert.equal(refusalOf(two, by(3), aside, gone(2)), 'unknown-seat');
    assert.equal(refusalOf(two, facilitator, aside, gone(2)), 'not-allowed');
    assert.deepEqual(rateOf(when(two, by(1), aside, gone(2))).talk.setAside, [2]);
  });

  test('is not set aside while it is in contact, nor by itself', () => {
    assert.equal(refusalOf(twice, by(anna), setAside, gone()), 'seat-in-contact');
    assert.equal(refusalOf(twice, by(emil), setAside, withoutEmil), 'seat-in-contact');
  });

  test('is set aside where a table rates, and nowhere else', () => {
    const lobby = given(opened('phones'), ...seated(1, 1, 2));
    assert.equal(refusalOf(lobby, by(1), { type: 'setAside', seat: 2 }, gone(2)), 'wrong-phase');
    const agreeing = when(twice, facilitator, { type: 'scoreTogether', group: 1 });
    assert.equal(refusalOf(agreeing, by(anna), setAside, withoutEmil), 'ratings-are-open');
  });

  test('counts as little as if it had left: one person less, until somebody counts', () => {
    const aside = rateOf(when(twice, by(anna), setAside, withoutEmil));
    assert.equal(aside.people, 3);
    assert.equal(countedPhonesAt(aside, withoutEmil.isGone), 4);
    assert.deepEqual(aside.seats, [anna, bo, carl, dorte, emil]);
  });

  test('is not waited for: the others count, lock, and open', () => {
    const aside = when(twice, by(anna), setAside, withoutEmil);
    const counts = when(aside, by(anna), { type: 'countPeople', group: 1, people: 4 });
    const open = allLocked(counts, [anna, bo, carl, dorte], [3, 3, 3, 3], withoutEmil);
    const talk = groupAt(open, 1)?.talk;
    assert.ok(talk?.step === 'compare');
    assert.equal(talk.counts[0]?.shown, 'dots');
  });

  test('takes the locks of the others with it: they gave their numbers among more', () => {
    const locked = allLocked(twice, [anna, bo, carl, dorte]);
    const events = eventsOf(locked, by(anna), setAside, withoutEmil);
    assert.deepEqual(
      events.map(({ type }) => type),
      ['unlocked', 'unlocked', 'unlocked', 'unlocked', 'setAside'],
    );
    const aside = when(locked, by(anna), setAside, withoutEmil);
    assert.equal(rateOf(aside).talk.company, null);
    assert.deepEqual(rateOf(aside).talk.sheets.get(bo)?.answers, [3, 3, 3, 3]);
    assert.equal(refusalOf(aside, by(bo), lockNow(locked)), 'company-changed');
    assert.equal(refusalOf(aside, by(bo), { type: 'reveal', group: 1 }), 'nobody-has-locked');
  });

  test('loses what it had rated, as when it leaves', () => {
    const locked = allLocked(twice, [anna, emil]);
    const aside = when(locked, by(anna), setAside, withoutEmil);
    assert.equal(rateOf(aside).talk.sheets.has(emil), false);
  });

  test('leaves its place to nobody who comes in after: four lock, and only words open', () => {
    const four = given(opened('phones'), ...seated(1, anna, bo, carl, emil), entered('exercise'), counted(4));
    const aside = when(four, by(anna), setAside, withoutEmil);
    const replaced = admitted(aside, dorte);
    const counts = when(replaced, by(anna), { type: 'countPeople', group: 1, people: 4 });
    assert.equal(countedPhonesAt(rateOf(counts), withoutEmil.isGone), 5);
    const talk = groupAt(allLocked(counts, [anna, bo, carl, dorte], [3, 3, 3, 3], withoutEmil), 1)?.talk;
    assert.ok(talk?.step === 'compare');
    assert.equal(talk.counts[0]?.shown, 'words');
  });

  test('does not keep the others from opening: three are left of four, and words open', () => {
    const four = given(opened('phones'), ...seated(1, anna, bo, carl, emil), entered('exercise'), counted(4));
    const aside = when(four, by(anna), setAside, withoutEmil);
    const talk = groupAt(allLocked(aside, [anna, bo, carl], [3, 3, 3, 3], withoutEmil), 1)?.talk;
    assert.ok(talk?.step === 'compare');
    assert.equal(talk.counts[0]?.shown, 'words');
  });

  test('was let in during the exercise, and takes no more with it than it brought', () => {
    const four = given(opened('phones'), ...seated(1, anna, bo, carl, dorte), entered('exercise'), counted(4));
    const twice = admitted(four, emil);
    const aside = when(when(twice, by(anna), setAside, withoutEmil), by(anna), {
      type: 'countPeople',
      group: 1,
      people: 4,
    });
    const talk = groupAt(allLocked(aside, [anna, bo, carl, dorte], [3, 3, 3, 3], withoutEmil), 1)?.talk;
    assert.ok(talk?.step === 'compare');
    assert.equal(talk.counts[0]?.shown, 'dots');
  });

  test('stays set aside when the table begins again', () => {
    const aside = when(twice, by(anna), setAside, withoutEmil);
    const again = when(aside, by(bo), { type: 'beginAgain', group: 1 });
    assert.deepEqual(rateOf(again).talk.setAside, [emil]);
    assert.equal(countedPhonesAt(rateOf(again), withoutEmil.isGone), 4);
  });

  test('is set aside once, whoever taps', () => {
    const aside = when(twice, by(anna), setAside, withoutEmil);
    assert.deepEqual(eventsOf(aside, by(bo), setAside, withoutEmil), []);
  });

  test('leaves without a second person less', () => {
    const aside = when(twice, by(anna), setAside, withoutEmil);
    const left = rateOf(when(aside, facilitator, { type: 'leave', seat: emil }));
    assert.equal(left.people, 3);
    assert.deepEqual(left.talk.setAside, []);
  });
});

describe('a phone that was set aside and is here after all', () => {
  const aside = when(twice, by(anna), setAside, withoutEmil);

  test('rates nothing before it says so', () => {
    assert.equal(refusalOf(aside, by(emil), { type: 'rate', factor: 'roof', answer: 3 }), 'not-in-company');
    assert.equal(refusalOf(aside, by(emil), lockNow(aside)), 'not-in-company');
  });

  test('is one of the company again where nobody has locked since', () => {
    const back = when(aside, by(emil), { type: 'comeBack' });
    assert.equal(countedPhonesAt(rateOf(back), gone().isGone), 5);
    assert.equal(refusalOf(back, by(emil), { type: 'rate', factor: 'roof', answer: 3 }), null);
    assert.equal(refusalOf(back, by(anna), lockNow(aside)), 'company-changed');
  });

  test('is as one that comes late where somebody has', () => {
    const closed = allLocked(aside, [anna]);
    const back = when(closed, by(emil), { type: 'comeBack' });
    assert.equal(refusalOf(back, by(emil), { type: 'rate', factor: 'roof', answer: 3 }), 'not-in-company');
    assert.equal(countedPhonesAt(rateOf(back), gone().isGone), 5, 'the people were counted without it');
  });

  test('takes the dots away while it is in contact, whether it says so or not', () => {
    const counts = when(aside, by(anna), { type: 'countPeople', group: 1, people: 4 });
    const shown = (circumstances: Circumstances) => {
      const open = allLocked(counts, [anna, bo, carl, dorte], [3, 3, 3, 3], circumstances);
      const talk = groupAt(open, 1)?.talk;
      return talk?.step === 'compare' ? talk.counts[0]?.shown : talk?.step;
    };
    assert.equal(shown(withoutEmil), 'dots');
    assert.equal(shown(gone()), 'words');
  });

  test('says nothing new when it was never set aside', () => {
    assert.deepEqual(eventsOf(twice, by(freja - 1), { type: 'comeBack' }), []);
  });
});

test('setting aside and coming back open nothing, in whatever hour', () => {
  const opening = ['ratingsOpened', 'revealed', 'companyClosed', 'locked', 'rated'];
  let happened = 0;
  fc.assert(
    fc.property(anyRun, (run: Run) => {
      for (const { command, decision } of played(run)) {
        if (command.type !== 'setAside' && command.type !== 'comeBack') continue;
        const events = 'events' in decision ? decision.events : [];
        happened += events.length;
        assert.ok(events.every(({ type }) => !opening.includes(type)));
      }
    }),
  );
  assert.ok(happened > 20, `${happened} events`);
});

test('whatever is set aside, ratings open only among those who locked in a company without it', () => {
  let openings = 0;
  fc.assert(
    fc.property(anyRun, (run: Run) => {
      for (const { before, decision } of played(run)) {
        const events = 'events' in decision ? decision.events : [];
        for (const event of events) {
          if (event.type !== 'ratingsOpened') continue;
          openings += 1;
          const talk = groupAt(before, event.group)?.talk;
          assert.ok(talk?.step === 'rate');
          assert.ok(talk.setAside.every((seat) => !talk.sheets.has(seat) && !talk.company?.includes(seat)));
        }
      }
    }),
    { numRuns: 200 },
  );
  assert.ok(openings > 20, `${openings} tables have opened`);
});

/** A phone that somebody at the first table lets in. */
function admitted(dialogue: Dialogue, seat: number): Dialogue {
  const arrived: Event = { type: 'arrived', seat, group: 1, key: `key of ${seat}` };
  return [arrived, { type: 'admitted', seat, from: 1, group: 1 } as const].reduce(evolve, dialogue);
}
