import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { followUp, HOSTILE, small } from '../testing/examples.ts';
import { wordsIn } from '../testing/words.ts';
import { typesetter } from '../typst.ts';
import { slideSvg } from './slide.ts';

const setter = typesetter();
const da = wordsIn('da');
const SHAPES = ['upright', 'wide'] as const;

const titled = (title: string): ReadyResult => ({ ...small, agenda: { ...small.agenda, title } });
const slide = (result: ReadyResult, shape: (typeof SHAPES)[number] = 'upright') =>
  slideSvg(setter, { result, words: da, shape });
const sizeOf = (svg: string) => {
  const [, width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  return { width, height };
};

test('a diagram that stands alone says whose it is, of which day, what is drawn, and where the model is from', () => {
  for (const shape of SHAPES) {
    const svg = slide(followUp, shape);
    const [, title = '', said = ''] = /<svg[^>]*role="img"><title>([^<]+)<\/title><desc>([^<]*)/.exec(svg) ?? [];
    assert.equal(title, 'Køkkenet, 23.\u00a0november 2026');
    for (const part of [
      'midten 4, fra laveste til højeste 3–5, sidst 3',
      'Linjen er midten',
      'grå felt',
      'stiplede linje er fra sidst',
      'En ring betyder',
      '(NFA)',
    ])
      assert.ok(said.includes(part), part);
    assert.ok(!slide(small, shape).includes('stiplede'));
  }
});

test('needs no typeface where it is shown', () => {
  for (const shape of SHAPES) assert.doesNotMatch(slide(followUp, shape), /<text|font-family|<symbol|<use/);
});

test('is as wide as a screen when it is for one, whatever the title', () => {
  for (const title of ['', 'Afdeling B', 'W'.repeat(80), 'Plejecenter og hjemmepleje, aften- og nathold '.repeat(2)]) {
    const { width, height } = sizeOf(slide(titled(title), 'wide'));
    assert.ok(Math.abs(width / height - 16 / 9) < 0.01, title);
  }
});

test('a long title is whole: it takes the lines that it needs', () => {
  const short = sizeOf(slide(titled('Afdeling B')));
  const long = sizeOf(slide(titled('Plejecenter og hjemmepleje, aften- og nathold, køkken, vaskeri og teknik')));
  const longer = sizeOf(slide(titled('W'.repeat(80))));
  assert.equal(long.width, short.width);
  assert.ok(long.height > short.height + 10);
  assert.ok(longer.height > long.height + 10);
});

test('draws the letters of every title, and nothing that the title is not', () => {
  const pathsIn = (title: string) => slide(titled(title)).match(/<path/g)?.length ?? 0;
  const without = pathsIn('.');
  for (const title of ['שלום', 'مطبخ', '厨房', 'Team 🌻 שלום ✓ ★']) assert.ok(pathsIn(title) > without, title);
  for (const title of HOSTILE.map((text) => text.slice(0, 80))) assert.match(slide(titled(title)), /^<svg /);
});
