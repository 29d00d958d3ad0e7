import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../test/property.ts';
import { erases, subjectOf } from '../dialogue/effects.ts';
import type { Event } from '../dialogue/event.ts';
import { anyRun, played } from '../dialogue/testing/run.ts';
import { SubjectIndex } from './subject-index.ts';

test('names every entry that is taken back, however the entries come together, and no other', () => {
  fc.assert(
    fc.property(anyRun, fc.integer({ min: 1, max: 12 }), (run, together) => {
      const happened = played(run).flatMap(({ decision }) => ('events' in decision ? decision.events : []));
      const log = [...run.beginning, ...happened];
      assert.deepEqual(
        namedIn(log, together),
        log.flatMap((event, index) => (isErased(event, log.slice(index + 1)) ? [index + 1] : [])),
      );
    }),
  );
});

/** The seqs that are named when so many events at a time are stored. */
function namedIn(log: readonly Event[], together: number): readonly number[] {
  const subjects = new SubjectIndex();
  const named = new Set<number>();
  for (let seq = 0; seq < log.length; seq += together) {
    const news: { event: Event }[] = [];
    for (const event of log.slice(seq, seq + together)) {
      for (const gone of subjects.erasedBy(event, news, seq)) named.add(gone);
      news.push({ event });
    }
    for (const [index, { event }] of news.entries()) subjects.record(event, seq + index + 1);
  }
  return [...named].sort((a, b) => a - b);
}

function isErased(event: Event, later: readonly Event[]): boolean {
  const subject = subjectOf(event);
  return subject !== null && later.some((other) => erases(other).includes(subject));
}
