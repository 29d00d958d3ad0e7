import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../../test/property.ts';
import type { Actor, Command } from '../command.ts';
import { decide } from '../decide.ts';
import type { Dialogue } from '../state.ts';
import {
  agreement,
  allHere,
  anna,
  bo,
  by,
  entered,
  facilitator,
  given,
  note,
  opened,
  refusalOf,
  seated,
  together,
  when,
} from '../testing/builders.ts';
import { hasChanged } from '../text.ts';

const first = agreement();
const { id: _, ...terms } = first;
const closing = given(
  opened('phones'),
  ...seated(1, anna, bo),
  entered('exercise'),
  together(1, anna, bo),
  note(1, anna),
  { type: 'penTaken', group: 1, seat: bo },
  entered('closing'),
  { type: 'agreementWritten', agreement: first },
  { type: 'closingAnswered', question: 'effort', text: 'As before' },
  { type: 'facilitatorNamed', name: 'As before' },
);

/** Two who write the same thing at once: each begins with what stands there now, and says so. */
const BOTH: readonly (readonly [string, Actor, Actor, (text: string, hasSeen: boolean) => Command])[] = [
  [
    'an answer',
    facilitator,
    facilitator,
    (text, says) => ({ type: 'answerClosing', question: 'effort', text, ...(says ? { was: ' As before ' } : {}) }),
  ],
  [
    'the title',
    facilitator,
    facilitator,
    (title, says) => ({ type: 'rename', title, ...(says ? { was: 'Ward 3' } : {}) }),
  ],
  [
    "the facilitator's name",
    facilitator,
    facilitator,
    (name, says) => ({ type: 'nameFacilitator', name, ...(says ? { was: 'As before' } : {}) }),
  ],
  [
    'an agreement',
    facilitator,
    facilitator,
    (what, says) => ({ type: 'changeAgreement', ...first, what, ...(says ? { was: terms } : {}) }),
  ],
  [
    'a note',
    by(anna),
    by(bo),
    (text, says) => ({ type: 'editNote', group: 1, note: 1, text, ...(says ? { was: 'said-1-1.' } : {}) }),
  ],
];

for (const [what, one, other, writing] of BOTH) {
  test(`${what} that another has changed meanwhile is not overwritten`, () => {
    const changed = when(closing, one, writing('By the one', true));
    assert.equal(refusalOf(changed, other, writing('By the other', true)), 'text-changed');
  });

  test(`${what} that both have changed alike is as both want it`, () => {
    const changed = when(closing, one, writing('By both', true));
    assert.equal(refusalOf(changed, other, writing(' By both ', true)), null);
  });

  test(`${what} is overwritten by an older page, which does not say what it began with`, () => {
    const changed = when(closing, one, writing('By the one', false));
    assert.equal(refusalOf(changed, other, writing('By the other', false)), null);
  });
}

test('an agreement of which another has changed only the day is not overwritten either', () => {
  const later = when(closing, facilitator, { type: 'changeAgreement', ...first, deadline: '2027-06-30' });
  const mine: Command = { type: 'changeAgreement', ...first, what: 'Mend the roof', was: terms };
  assert.equal(refusalOf(later, facilitator, mine), 'text-changed');
});

test('however two write the same answer in turn, each word is there until its writer or one who has seen it replaces it', () => {
  const anyWriting = fc.record({
    who: fc.constantFrom(0, 1),
    text: fc.constantFrom('a', 'b', 'c', 'd'),
    reads: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyWriting), (writings) => {
      const answerIn = (dialogue: Dialogue) => dialogue.closing.answers.effort ?? '';
      const known = [answerIn(closing), answerIn(closing)];
      let dialogue = closing;
      for (const { who, text, reads } of writings) {
        if (reads) known[who] = answerIn(dialogue);
        const before = answerIn(dialogue);
        const was = known[who] ?? '';
        const command = { type: 'answerClosing', question: 'effort', text, was } as const;
        const decision = decide(dialogue, facilitator, command, allHere);
        assert.equal('refusal' in decision, hasChanged(before, was, text));
        if ('refusal' in decision) continue;
        assert.ok(was === before || text === before);
        dialogue = when(dialogue, facilitator, command);
        known[who] = text;
      }
    }),
  );
});
