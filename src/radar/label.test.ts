import assert from 'node:assert/strict';
import { test } from 'node:test';
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
