import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import type { ReadyResult } from '../dialogue/view/result.ts';
import { calendarIcs } from './calendar.ts';
import { followUp, goneThrough, HOSTILE, hostile, large, small } from './testing/examples.ts';
import { wordsIn } from './testing/words.ts';

const da = wordsIn('da');

test('has the next dialogue and every deadline as whole days', () => {
  const days = eventsIn(followUp).map(({ summary, startDate }) => [summary, startDate.isDate, startDate.toString()]);
  assert.deepEqual(days, [
    ['Ny dialog: Køkkenet', true, '2027-05-24'],
    ['Frist: Et kvarters overlap ved vagtskifte', true, '2027-02-01'],
    ['Frist: Tavlemøde hver mandag', true, '2027-02-01'],
  ]);
  assert.equal(eventsIn(large).length, 61);
});

test('has no day for what has no deadline, and says with the next dialogue what came of last time', () => {
  const [next, ...deadlines] = eventsIn(goneThrough);
  assert.deepEqual(
    deadlines.map(({ summary }) => summary),
    ['Frist: Tavlemøde hver mandag'],
  );
  assert.match(next?.description ?? '', /Siden sidst: 1 af 4 aftaler gjort\.$/);
});

test('a day stays the day, wherever the server stands', () => {
  const zone = process.env.TZ;
  for (const TZ of ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Copenhagen']) {
    process.env.TZ = TZ;
    assert.equal(eventsIn(followUp)[0]?.startDate.toString(), '2027-05-24', TZ);
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('says who is responsible, and at which dialogue it was agreed', () => {
  const { description } = eventsIn(small)[1] ?? {};
  assert.match(
    description ?? '',
    /Ansvarlig: Mette, leder\n.*Aftalt ved dialogen »Afdeling B« den 23\. november 2026\.$/s,
  );
});

test('imported again after a change, an agreement is the same event with a later stamp', () => {
  const [changed, ...others] = small.closing.agreements;
  const agreements = changed ? [{ ...changed, what: 'Noget andet', deadline: '2027-03-01' }, ...others] : [];
  const agenda = { ...small.agenda, phaseEnteredAt: small.agenda.phaseEnteredAt + 60_000 };
  const [before, after] = [
    eventsIn(small)[1],
    eventsIn({ ...small, agenda, closing: { ...small.closing, agreements } })[1],
  ];
  assert.equal(after?.uid, before?.uid);
  assert.equal(after?.startDate.toString(), '2027-03-01');
  assert.ok(stampOf(after) > stampOf(before));
  assert.equal(new Set(eventsIn(large).map(({ uid }) => uid)).size, 61);
});

test('rings at nobody, invites nobody and makes nobody busy', () => {
  for (const event of eventsIn(large)) {
    assert.deepEqual([event.attendees, event.organizer, event.component.getAllSubcomponents('valarm')], [[], null, []]);
    assert.equal(event.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
  }
});

test('what people wrote is text and nothing else', () => {
  const events = eventsIn(hostile);
  assert.equal(events.length, HOSTILE.length);
  for (const [index, text] of HOSTILE.entries()) {
    assert.ok(events[index]?.description.startsWith(`${text}\nAnsvarlig: `), text);
  }
});

test('a heading is one line of a length that a calendar shows', () => {
  for (const { summary } of eventsIn(hostile)) {
    assert.ok(!summary.includes('\n'));
    assert.ok(summary.length < 200);
  }
});

test('has lines as other programs expect them', () => {
  const lines = textOf(hostile).split('\r\n');
  assert.ok(lines.every((line) => !/[\r\n]/.test(line)));
  assert.deepEqual(
    lines.filter((line) => Buffer.byteLength(line) > 75),
    [],
  );
});

function eventsIn(result: ReadyResult): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(textOf(result)));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function textOf(result: ReadyResult): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(calendarIcs(result, da));
}

function stampOf(event: ICAL.Event | undefined): string {
  return event?.component.getFirstPropertyValue('dtstamp')?.toString() ?? '';
}
