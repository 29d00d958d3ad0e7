import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import { LANGUAGES } from '../../content/language.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { EXAMPLES, empty, followUp, goneThrough, HOSTILE, hostile, ordinary, small } from '../testing/examples.ts';
import { elementsIn, partsOf, plain } from '../testing/office.ts';
import { complaintsAbout } from '../testing/open-xml.ts';
import { wordsIn } from '../testing/words.ts';
import { slidesPptx } from './slides.ts';
import { paged } from './text.ts';

const da = wordsIn('da');

for (const language of LANGUAGES) {
  test(`is a valid presentation, whatever the dialogue (${language})`, async () => {
    // What is written in it does not depend on the language, but on which way it is read.
    const examples = language === 'da' || language === 'ar' ? { ...EXAMPLES, empty } : { ordinary };
    for (const [name, result] of Object.entries(examples))
      assert.deepEqual(await complaintsAbout('a.pptx', slidesPptx(result, wordsIn(language))), [], name);
  });
}

test('the validator tells a presentation that is not valid', async () => {
  const parts = partsOf(slidesPptx(small, da));
  const broken = Object.entries(parts).map(([name, xml]) => [name, xml.replace('<p:spTree>', '<p:spTree><p:sp/>')]);
  const bytes = zipSync(Object.fromEntries(broken.map(([name, xml]) => [name, new TextEncoder().encode(xml)])));
  assert.notDeepEqual(await complaintsAbout('a.pptx', bytes), []);
});

test('is as wide as a screen, and tells first what we saw and last when we meet again', () => {
  const parts = partsOf(slidesPptx(goneThrough, da));
  assert.match(parts['ppt/presentation.xml'] ?? '', /<p:sldSz cx="12192012" cy="6858000"\/>/);
  assert.deepEqual(titlesOf(goneThrough), [
    da.title,
    '1 af 4 aftaler fra sidst er gjort.',
    da.title,
    ...da.guide.factors.map(({ name }) => name),
    da.report.notes.title,
    da.report.agreements.title,
    da.report.next.title,
  ]);
});

test('has a title on every slide, for those who hear them', () => {
  for (const result of Object.values({ ...EXAMPLES, empty }))
    for (const title of titlesOf(result)) assert.notEqual(title.trim(), '');
});

test('all that people wrote is there as text', () => {
  for (const result of [small, followUp, goneThrough, ordinary]) {
    const text = slidesOf(result).join(' ');
    const { closing, notes } = result;
    for (const { text: note } of notes) assert.ok(text.includes(note), note);
    for (const { what, responsible } of closing.agreements)
      for (const said of [what, responsible]) assert.ok(text.includes(said), said);
  }
  const lines = slidesOf(hostile).join('\n');
  for (const said of HOSTILE.flatMap((text) => text.split('\n')))
    assert.ok(lines.includes(said.replaceAll(/[\u{fffe}\u{ffff}]/gu, ' ')), said);
});

test('draws the diagram as shapes, says in words what it shows, and has no picture', () => {
  for (const result of [small, followUp, empty]) {
    const parts = partsOf(slidesPptx(result, da));
    const drawing = Object.values(parts).find((xml) => xml.includes('<p:grpSp>')) ?? '';
    assert.match(drawing, /<a:custGeom>/);
    const described = / descr="([^"]*)"/.exec(drawing)?.[1] ?? '';
    for (const { name } of da.guide.factors) assert.ok(described.includes(name), name);
    for (const xml of Object.values(parts)) assert.doesNotMatch(xml, /<p:pic>|<a:blip/);
  }
});

test('has beneath each slide what can be said, from the script', () => {
  const parts = partsOf(slidesPptx(followUp, da));
  const notes = Object.entries(parts).filter(([name]) => /notesSlides\/notesSlide\d+\.xml$/.test(name));
  assert.equal(notes.length, titlesOf(followUp).length);
  for (const [name, xml] of notes) assert.ok(textOf(xml).trim(), name);
  const all = notes.map(([, xml]) => textOf(xml)).join(' ');
  for (const said of [...Object.values(da.guide.script.model.perFactor), da.guide.script.plenary.perBeat.lines])
    assert.ok(all.includes(said), said);
});

test('what takes several slides is spread over as few as hold it, with about as much on each', () => {
  const sizes = (lines: readonly number[]) =>
    paged(lines, { room: 6, linesFor: (each) => each }).map((page) => page.length);
  assert.deepEqual(sizes([1, 1, 1, 1, 1, 1, 1]), [4, 3]);
  assert.deepEqual(sizes([1, 1, 1]), [3]);
  assert.deepEqual(sizes([4, 4, 1]), [1, 2]);
  assert.deepEqual(sizes([9, 1]), [1, 1]);
  assert.deepEqual(sizes([]), []);
});

test('slides in Arabic run from the right, with their tables', () => {
  const words = wordsIn('ar');
  const parts = partsOf(slidesPptx(goneThrough, words));
  assert.match(parts['ppt/presentation.xml'] ?? '', /<p:presentation [^>]*rtl="1"/);
  const slides = Object.entries(parts).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const tables = slides.flatMap(([, xml]) => elementsIn(xml, 'a:tblPr'));
  assert.ok(tables.length > 0);
  for (const { attributes } of tables) assert.match(attributes, /rtl="1"/);
  const paragraphs = slides.flatMap(([, xml]) => elementsIn(xml, 'a:p').map(({ inside }) => inside));
  const title = paragraphs.find((inside) => plain(inside) === words.title) ?? '';
  assert.match(title, /<a:pPr [^>]*rtl="1" algn="r"/);
  assert.match(title, /lang="ar-LY"/);
});

test('what is read from the right stands to the right, and nothing after it does', () => {
  const xml = Object.values(partsOf(slidesPptx(hostile, da))).join('');
  for (const { inside } of elementsIn(xml, 'a:p')) {
    const text = plain(inside).trim();
    if (/^\p{L}/u.test(text))
      assert.equal(inside.includes('rtl="1"'), /^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text), text);
  }
});

function slidesOf(result: ReadyResult): readonly string[] {
  const parts = partsOf(slidesPptx(result, da));
  const count = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  return Array.from({ length: count }, (_, index) => textOf(parts[`ppt/slides/slide${index + 1}.xml`] ?? ''));
}

function titlesOf(result: ReadyResult): readonly string[] {
  const parts = partsOf(slidesPptx(result, da));
  return slidesOf(result).map((_, index) => {
    const shapes = elementsIn(parts[`ppt/slides/slide${index + 1}.xml`] ?? '', 'p:sp');
    return textOf(shapes.find(({ inside }) => /type="(ctrT|t)itle"/.test(inside))?.inside ?? '');
  });
}

function textOf(xml: string): string {
  return elementsIn(xml, 'a:p')
    .map(({ inside }) =>
      elementsIn(inside, 'a:t')
        .map((text) => plain(text.inside))
        .join(''),
    )
    .join('\n');
}
