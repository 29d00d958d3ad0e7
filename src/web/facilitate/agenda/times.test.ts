import assert from 'node:assert/strict';
import { test } from 'node:test';
import { competenceModel } from '../../../content/guides/competence-model/guide.ts';
import { formOf } from '../../../dialogue/guide.ts';
import type { AgendaView } from '../../../dialogue/view/agenda.ts';
import { endOf, stopsOf } from './times.ts';

const MINUTE_MS = 60_000;
const ONE_O_CLOCK = 1_800_000_000_000;
const minutesAfter = (minutes: number) => ONE_O_CLOCK + minutes * MINUTE_MS;

/** In the exercise since ten past one, with five minutes added. */
const agenda: AgendaView = {
  guide: formOf(competenceModel),
  title: '',
  phase: 'exercise',
  phases: ['lobby', 'purpose', 'model', 'exercise', 'plenary', 'closing', 'ended'],
  single: false,
  phaseEnteredAt: minutesAfter(10),
  endsAt: minutesAfter(45),
  runningMinutes: 35,
  durations: { purpose: 2, lastTime: 10, model: 8, exercise: 30, plenary: 10, closing: 10 },
  door: 'open',
};

test('what comes moves by the minutes that were added', () => {
  const stops = stopsOf(agenda, minutesAfter(17), 0);
  assert.deepEqual(
    stops.map(({ phase, state, share, startsAt }) => [phase, state, share, startsAt]),
    [
      ['purpose', 'done', 1, null],
      ['model', 'done', 1, null],
      ['exercise', 'now', 0.2, minutesAfter(10)],
      ['plenary', 'coming', 0, minutesAfter(45)],
      ['closing', 'coming', 0, minutesAfter(55)],
    ],
  );
  assert.equal(endOf(agenda, minutesAfter(17), 0), minutesAfter(65));
});

test('over time, what comes begins now and the end moves along', () => {
  const late = minutesAfter(52);
  assert.equal(stopsOf(agenda, late, 0)[3]?.startsAt, late);
  assert.equal(endOf(agenda, late, 0), minutesAfter(72));
  const closing: AgendaView = { ...agenda, phase: 'closing', phaseEnteredAt: ONE_O_CLOCK, endsAt: minutesAfter(10) };
  assert.equal(endOf(closing, minutesAfter(14), 0), minutesAfter(14));
});

test('the server’s times are told by this device’s clock', () => {
  const behind = 3 * MINUTE_MS;
  assert.equal(stopsOf(agenda, minutesAfter(14), behind)[2]?.startsAt, minutesAfter(7));
  assert.equal(endOf(agenda, minutesAfter(14), behind), minutesAfter(62));
});

test('before the beginning the hour begins now, and afterwards it has no end', () => {
  const lobby: AgendaView = { ...agenda, phase: 'lobby', endsAt: null, runningMinutes: null };
  assert.equal(stopsOf(lobby, ONE_O_CLOCK, 0)[0]?.startsAt, ONE_O_CLOCK);
  assert.equal(endOf(lobby, ONE_O_CLOCK, 0), minutesAfter(60));
  assert.equal(endOf({ ...agenda, phase: 'ended', endsAt: null }, ONE_O_CLOCK, 0), null);
});
