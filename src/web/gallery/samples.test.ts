import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHASES, STEPS } from '../../dialogue/guide.ts';
import { type Dialogue, groupAt, seatAt } from '../../dialogue/state.ts';
import type { Sample } from './sample.ts';
import { VISITORS } from './visitors.ts';

type AnySample = Pick<Sample<never>, 'name' | 'dialogue' | 'seat' | 'connection'>;

const POINTS: ReadonlySet<string> = new Set([...PHASES, ...STEPS]);

const all = Object.entries(VISITORS).flatMap(([visitor, scenes]) =>
  Object.entries<readonly AnySample[]>(scenes).flatMap(([scene, samples]) =>
    samples.map((sample) => ({ ...sample, visitor, scene })),
  ),
);

test('each sample is of the point of the hour that its scene is about', () => {
  const elsewhere = all.filter(({ scene, dialogue, seat }) => POINTS.has(scene) && pointOf(dialogue, seat) !== scene);
  assert.deepEqual(elsewhere.map(nameOf), []);
});

test('each sample has a name of its own in its scene, since its address is made of it', () => {
  const names = all.map(nameOf);
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
});

function nameOf({ visitor, scene, name }: (typeof all)[number]): string {
  return `${visitor}, ${scene}: ${name}`;
}

/** A phone is at its group's step, everybody else at the room's phase. */
function pointOf(dialogue: Dialogue | null, seat: number | undefined): string | undefined {
  if (!dialogue || seat === undefined || dialogue.phase !== 'exercise') return dialogue?.phase;
  return groupAt(dialogue, seatAt(dialogue, seat)?.group ?? 0)?.talk.step;
}
