import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followUp, small } from '../testing/examples.ts';
import { wordsIn } from '../testing/words.ts';
import { drawnSlideSvg, slideSvg } from './slide.ts';

const da = wordsIn('da');

test('a diagram that stands alone says whose it is, of which day, what is drawn, and where the model is from', () => {
  const lines = [...slideSvg(followUp, da).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line);
  const said = lines.join(' ');
  assert.equal(lines[0], 'Køkkenet, 23. november 2026');
  for (const part of ['Linjen er midten', 'grå felt', 'stiplede linje er fra sidst', 'En ring betyder', '(NFA)'])
    assert.ok(said.includes(part), part);
  assert.ok(!slideSvg(small, da).includes('stiplede'));
});

test('as a file it needs no typeface, and says in words what it shows', () => {
  const svg = drawnSlideSvg(followUp, da);
  assert.doesNotMatch(svg, /<text|font-family/);
  assert.match(
    svg,
    /<svg[^>]*role="img"><title>[^<]+<\/title><desc>[^<]*midten 4, fra laveste til højeste 3–5, sidst 3/,
  );
});
