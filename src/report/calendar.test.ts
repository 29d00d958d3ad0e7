import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import type { ReadyResult } from '../dialogue/view/result.ts';
import { type CalendarMade, calendarIcs, calendarsZip } from './calendar.ts';
import { followUp, goneThrough, HOSTILE, hostile, large, small } from './testing/examples.ts';
import { wordsIn } from './testing/words.ts';

const da = wordsIn('da');
const MADE_AT = small.openedAt + 7_200_000;
const MADE: CalendarMade = { madeAt: MADE_AT, withdrawn: [] };

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
    /Ansvarlig: Mette, leder\n.*Aftalt ved dialogen »Afdeling B« den 23\.\u00a0november 2026\.$/s,
  );
});

const later = MADE_AT + 60_000;

test('made again after a change, an agreement is the same event with a higher number and a later stamp', () => {
  const [changed, ...others] = small.closing.agreements;
  const agreements = changed ? [{ ...changed, what: 'Noget andet', deadline: '2027-03-01' }, ...others] : [];
  const moved = { ...small, closing: { ...small.closing, agreements } };
  const [before, after] = [eventsIn(small)[1], eventsIn(moved, { madeAt: later })[1]];
  assert.equal(after?.uid, before?.uid);
  assert.equal(after?.startDate.toString(), '2027-03-01');
  assert.ok((after?.sequence ?? 0) > (before?.sequence ?? 0));
  assert.ok(stampOf(after) > stampOf(before));
  assert.equal(new Set(eventsIn(large).map(({ uid }) => uid)).size, 61);
});

test('an agreement that was removed, and a date that nobody meets on, are cancelled under the same ids', () => {
  const [next, agreement] = eventsIn(small);
  const closing = { ...small.closing, agreements: [], followUp: null };
  const withdrawn = [
    { agreement: null, date: '2027-05-24' },
    { agreement: 1, date: '2027-02-01' },
  ];
  const cancelled = eventsIn({ ...small, closing }, { madeAt: later, withdrawn });
  assert.deepEqual(
    cancelled.map(({ uid }) => uid),
    [next?.uid, agreement?.uid],
  );
  for (const event of cancelled) {
    assert.equal(event.component.getFirstPropertyValue('status'), 'CANCELLED');
    assert.ok(event.sequence > (next?.sequence ?? 0));
    assert.doesNotMatch(event.summary + event.description, /overlap|Mette/);
  }
});

test('another parser reads the same of it, changed and removed', () => {
  const withdrawn = [{ agreement: 2, date: '2027-02-01' }];
  for (const made of [{}, { madeAt: later, withdrawn }]) {
    for (const result of [small, followUp, goneThrough, hostile, large]) {
      const calendar = convertIcsCalendar(undefined, textOf(result, made));
      const ours = eventsIn(result, made);
      assert.deepEqual(
        calendar.events?.map(({ uid, summary, sequence, status, start }) => ({
          uid,
          summary,
          sequence,
          status: status ?? null,
          day: start.date.toISOString().slice(0, 10),
        })),
        ours.map((event) => ({
          uid: event.uid,
          summary: event.summary,
          sequence: event.sequence,
          status: event.component.getFirstPropertyValue('status'),
          day: event.startDate.toString(),
        })),
      );
      const alarms = calendar.events?.map((event) => event.alarms?.[0]?.trigger);
      assert.equal(alarms?.filter((alarm) => alarm).length, ours.length - (made.withdrawn?.length ?? 0));
    }
  }
});

test('reminds a week before, at nine in the morning', () => {
  for (const event of eventsIn(small)) {
    const [alarm, ...more] = event.component.getAllSubcomponents('valarm');
    assert.deepEqual(more, []);
    assert.equal(alarm?.getFirstPropertyValue('action'), 'DISPLAY');
    const trigger = alarm?.getFirstPropertyValue('trigger');
    assert.ok(trigger instanceof ICAL.Duration);
    const rings = event.startDate.clone();
    rings.isDate = false;
    rings.addDuration(trigger);
    const week = event.startDate.clone();
    week.addDuration(ICAL.Duration.fromString('-P7D'));
    assert.equal(rings.toString(), `${week.toString()}T09:00:00`);
  }
});

test('invites nobody and makes nobody busy', () => {
  for (const event of eventsIn(large)) {
    assert.deepEqual([event.attendees, event.organizer], [[], null]);
    assert.equal(event.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
  }
});

test('gives each who is responsible a file with their own deadlines and the next dialogue', () => {
  const files = unzipSync(calendarsZip(small, da, MADE));
  const summaries = Object.entries(files).map(([name, bytes]) => [
    name,
    new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event).summary),
  ]);
  assert.deepEqual(summaries, [
    ['1 Mette, leder.ics', ['Ny dialog: Afdeling B', 'Frist: Et kvarters overlap ved vagtskifte']],
    ['2 Ali.ics', ['Ny dialog: Afdeling B', 'Frist: Tavlemøde hver mandag']],
  ]);
  const names = Object.keys(unzipSync(calendarsZip(hostile, da, MADE)));
  assert.equal(names.length, HOSTILE.length);
  for (const name of names) assert.doesNotMatch(name, /[\\/:*?"<>|\p{Cc}]/u);
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

function eventsIn(result: ReadyResult, made: Partial<CalendarMade> = {}): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(textOf(result, made)));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function textOf(result: ReadyResult, made: Partial<CalendarMade> = {}): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(calendarIcs(result, da, { ...MADE, ...made }));
}

function stampOf(event: ICAL.Event | undefined): string {
  return event?.component.getFirstPropertyValue('dtstamp')?.toString() ?? '';
}
