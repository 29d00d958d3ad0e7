import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectOf } from './effects.ts';
import type { Event } from './event.ts';
import { EVENT_FORM } from './event-form.ts';
import { MAX_GROUPS, MAX_LENGTH, MAX_SEATS_IN_GROUP } from './limits.ts';

/** As long as people can write it: each letter takes as many bytes as one can. */
const written = (length: number) => '€'.repeat(length);
const id = 'x'.repeat(60);
const group = MAX_GROUPS;
/** Seats do not run out: so many are years of coming and going. */
const seat = 99_999_999;
const note = { id: 1_000, question: id, text: written(MAX_LENGTH.note), seat };
const factors = 20;

/** The longest of each kind that somebody may take back later, besides those that say who rated. */
const LONGEST: readonly Event[] = [
  { type: 'renamed', title: written(MAX_LENGTH.title) },
  {
    type: 'revealed',
    group,
    counts: Array.from({ length: factors }, () => ({ shown: 'words', consensus: 'farApart' })),
  },
  { type: 'noteWritten', group, note: { ...note, starred: false } },
  { type: 'noteKept', group, note },
  { type: 'outcomeDescribed', agreement: 1_000, text: written(MAX_LENGTH.outcome) },
  { type: 'closingAnswered', question: id, text: written(MAX_LENGTH.closingAnswer) },
  {
    type: 'agreementWritten',
    agreement: {
      id: 1_000,
      factor: id,
      what: written(MAX_LENGTH.agreement),
      responsible: written(MAX_LENGTH.responsible),
      deadline: '2027-01-31',
      level: 'organisation',
      carriedOver: 1_000,
    },
  },
  {
    type: 'proposalMade',
    proposal: { id: 1_000, factor: id, what: written(MAX_LENGTH.agreement), seat, status: 'accepted' },
    support: MAX_SEATS_IN_GROUP * MAX_GROUPS,
  },
  { type: 'proposalSupported', proposal: 1_000, seat, supported: false },
  { type: 'facilitatorNamed', name: written(MAX_LENGTH.facilitator) },
];

for (const event of LONGEST) {
  test(`the longest ${event.type} has room in what each of its kind is given`, () => {
    assert.ok(new Blob([JSON.stringify(event)]).size <= EVENT_FORM.widthOf(event));
    assert.notEqual(subjectOf(event), null);
  });
}
