import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointOf } from './geometry.ts';
import { boxOf, type LabelMode, labelsOf } from './label.ts';
import { MEASURES, RADAR_SIZES } from './measure.ts';

const names = [['Openness, trust and', 'psychological safety'], ['Innovation'], ['Motivation'], ['Time and resources']];
const factors = [...names, ['Systematic approach'], ['Techniques', 'and knowledge']].map((lines, index) => ({
  id: `${index}`,
  name: lines.join(' '),
  lines,
}));
const modes: readonly LabelMode[] = ['shoulder', 'side'];
const settings = RADAR_SIZES.flatMap((size) =>
  modes.map((mode) => {
    const measure = MEASURES[size];
    return { mode, measure, ring: { axes: 6, radius: measure.radius }, clear: measure.figure };
  }),
);

test('keeps every line of every name inside the frame', () => {
  for (const setting of settings) {
    const labels = labelsOf(factors, setting);
    const { left, top, width, height } = boxOf(labels, setting);
    for (const { x, y, anchor, lines } of labels) {
      const long = Math.max(...lines.map((line) => line.length)) * setting.measure.text * 0.55;
      const start = { start: x, middle: x - long / 2, end: x - long }[anchor];
      const lowest = y + (lines.length - 1) * setting.measure.text * 1.18;
      assert.ok(start >= left && start + long <= left + width, `${lines} is cut off at a side`);
      // As high as an Å in our font is.
      assert.ok(y - setting.measure.text * 0.97 >= top && lowest <= top + height, `${lines} is cut off above or below`);
    }
  }
});

test('centres the names at the top and the bottom, and pushes the others out to the frame', () => {
  const [setting] = settings;
  assert.ok(setting);
  assert.deepEqual(
    labelsOf(factors, setting).map(({ anchor }) => anchor),
    ['middle', 'end', 'end', 'middle', 'start', 'start'],
  );
});

test('keeps a short name at its corner, in a figure of any number of axes', () => {
  const measure = MEASURES.projector;
  for (const axes of [3, 4, 5, 7, 8]) {
    const ring = { axes, radius: measure.radius };
    const short = Array.from({ length: axes }, (_, axis) => ({ id: `${axis}`, name: 'Tid', lines: ['Tid'] }));
    for (const [axis, { x, anchor }] of labelsOf(short, { ring, measure, mode: 'shoulder', clear: 0 }).entries()) {
      const corner = pointOf(ring, axis, 5);
      const long = 3 * measure.text * 0.6;
      const nearest = { start: x + long, middle: x, end: x - long }[anchor];
      assert.ok(Math.abs(nearest - corner.x) <= measure.text, `axis ${axis} of ${axes}`);
    }
  }
});
