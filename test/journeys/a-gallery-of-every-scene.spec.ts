import { expect, type Page } from '@playwright/test';
import { danishTitles } from '../../src/content/guides/competence-model/danish-titles.ts';
import { nfa } from '../../src/content/guides/competence-model/nfa.ts';
import { LANGUAGES } from '../../src/content/language.ts';
import {
  type GalleryAddress,
  galleryAddress,
  queryFor,
  SIZES,
  type Size,
  samplesAt,
} from '../../src/web/gallery/address.ts';
import type { GalleryLanguage } from '../../src/web/gallery/pseudo.ts';
import { VISITORS } from '../../src/web/gallery/visitors.ts';
import { cutOff } from './cut-off.ts';
import { firstOfEachScene, test } from './gallery-stage.ts';
import { cutOffInOtherType } from './other-type.ts';
import { readOutOf } from './read-out.ts';
import { smallType } from './small-type.ts';
import { barriersOn } from './stage.ts';
import { turnedAround } from './turned-around.ts';
import { unmarkedDanish } from './unmarked-danish.ts';

/** Older and smaller phones, one on its side, and a laptop of which the browser's own bars take much. */
const OTHER_SIZES: Readonly<Record<Size, readonly { readonly width: number; readonly height: number }[]>> = {
  phone: [
    { width: 375, height: 553 },
    { width: 360, height: 560 },
    { width: 390, height: 664 },
    { width: 844, height: 390 },
  ],
  laptop: [{ width: 1366, height: 641 }],
  projector: [],
};

/** People's own pages are never projected, and nobody holds the screen in their hand. */
function sizesOf(visitor: string): readonly [Size, Size] {
  return visitor === 'screen' ? ['projector', 'laptop'] : ['phone', 'laptop'];
}

for (const visitor of Object.keys(VISITORS)) {
  test(`every scene of ${visitor} is open to all, in several languages and on each screen`, async ({ stage }) => {
    const page = await stage.device(visitor === 'screen' ? 'projector' : 'phone');
    const [first, ...others] = samplesAt(galleryAddress(`?visitor=${visitor}`));
    if (!first) throw new Error(`there are no samples of ${visitor}`);
    await page.goto(`${stage.server.origin}/gallery/frame${queryFor(first)}`);
    await page.waitForFunction(() => 'show' in window);
    const problems: string[] = [];
    for (const [index, sample] of [first, ...others].entries())
      problems.push(...(await problemsIn(page, sample, index)));
    expect(problems).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
}

/** The narrowest page that there is, and what the room looks at. */
const NARROW = { width: 320, height: 568 };
/** With PICTURES=folder, every sample is looked at in every language, width and colour, and a picture of each is left there. */
const { PICTURES } = process.env;
const PICTURE_WIDTHS = [NARROW, ...Object.values(SIZES)];
/** What a room reads from its last row. */
const READ_FROM_FAR = ['lobby', 'exercise', 'plenary'];

for (const visitor of Object.keys(VISITORS)) {
  test(`each language has room in every scene of ${visitor}`, async ({ stage }) => {
    const page = await stage.device(visitor === 'screen' ? 'laptop' : 'phone');
    await page.setViewportSize(visitor === 'screen' ? SIZES.projector : NARROW);
    const all = samplesAt(galleryAddress(`?visitor=${visitor}`));
    // Nobody scrolls a projector, so that a line more in one language is a line that nobody sees.
    const samples = PICTURES || visitor === 'screen' ? all : firstOfEachScene(all);
    const [first] = all;
    if (!first) throw new Error(`there are no samples of ${visitor}`);
    await page.goto(`${stage.server.origin}/gallery/frame${queryFor(first)}`);
    await page.waitForFunction(() => 'show' in window);
    const problems: string[] = [];
    const trees: string[] = [];
    for (const [index, sample] of samples.entries()) {
      await page.evaluate((address) => window.show(address), sample);
      const isFirst = firstOfEachScene(all).includes(sample);
      if (isFirst) {
        const tree = await readOutOf(page, SIZES[sample.size]);
        trees.push(`# ${sample.scene}: ${sample.sample}\n${tree}`);
        problems.push(...namedAlike(tree).map((region) => `${queryFor(sample)}: there are two of ${region}`));
      }
      problems.push(...(await problemsInLanguages(page, sample, { index, isFirst })));
    }
    expect(problems).toEqual([]);
    expect(trees.join('\n')).toMatchSnapshot(`${visitor}.txt`);
  });
}

/** What comes after the first of a scene is much like it: each is read in a few languages, and what is beside it in others. */
const LANGUAGES_TAKE_TURNS = 3;

function isReadIn(turn: number, index: number, isFirst: boolean): boolean {
  return Boolean(PICTURES) || isFirst || (index + turn) % LANGUAGES_TAKE_TURNS === 0;
}

async function problemsInLanguages(
  page: Page,
  sample: GalleryAddress,
  { index, isFirst }: { readonly index: number; readonly isFirst: boolean },
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const [turn, language] of LANGUAGES.entries()) {
    if (!isReadIn(turn, index, isFirst)) continue;
    const address = { ...sample, language };
    await page.evaluate((spoken) => window.speak(spoken), language);
    const found = [
      ...(await layoutProblems(page, sample)),
      ...(await smallTypeIn(page, sample)),
      ...(sample.visitor === 'screen' ? [] : await cutOffInOtherType(page, index + turn)),
      ...(language === 'da' ? [] : await page.evaluate(unmarkedDanish, DANISH)),
      ...(sample.visitor === 'facilitate' ? await problemsOnLaptop(page, sample) : []),
    ];
    problems.push(...found.map((problem) => `${queryFor(address)}: ${problem}`));
    if (PICTURES) await pictures(page, address, PICTURES);
  }
  return problems;
}

/** Most lead from a laptop, where the parts of the page stand beside each other. */
async function problemsOnLaptop(page: Page, sample: GalleryAddress): Promise<readonly string[]> {
  await page.setViewportSize(SIZES.laptop);
  const found = await layoutProblems(page, sample);
  await page.setViewportSize(NARROW);
  return found.map((problem) => `on a laptop: ${problem}`);
}

/** What keeps its Danish name in every language. A factor of one word may be called the same in another one. */
const DANISH = [...danishTitles, ...Object.values(nfa.factors).filter((name) => name.includes(' '))];

/** Whoever goes from one part of a page to the next hears its name alone. */
function namedAlike(tree: string): readonly string[] {
  const regions = [...tree.matchAll(/- '?(?:region|navigation|complementary|form) "[^"]+"/g)].map(([region]) => region);
  return regions.filter((region, index) => regions.indexOf(region) !== index);
}

async function smallTypeIn(page: Page, { visitor, scene }: GalleryAddress): Promise<readonly string[]> {
  return visitor === 'screen' && READ_FROM_FAR.includes(scene) ? page.evaluate(smallType) : [];
}

async function pictures(
  page: Page,
  { visitor, scene, sample, language }: GalleryAddress,
  folder: string,
): Promise<void> {
  const usual = page.viewportSize() ?? NARROW;
  for (const size of PICTURE_WIDTHS) {
    await page.setViewportSize(size);
    const name = `${visitor} ${scene} ${sample}`.replaceAll(/[^\p{L}\d]+/gu, '-');
    await page.screenshot({ path: `${folder}/${language}/${size.width}/${name}.png` });
  }
  await page.setViewportSize(usual);
}

for (const visitor of Object.keys(VISITORS)) {
  test(`what people write from right to left turns nothing around in the scenes of ${visitor}`, async ({ stage }) => {
    const page = await stage.device('laptop');
    const [first, ...others] = samplesAt(galleryAddress(`?visitor=${visitor}&language=foreign`));
    if (!first) throw new Error(`there are no samples of ${visitor}`);
    await page.goto(`${stage.server.origin}/gallery/frame${queryFor(first)}`);
    await page.waitForFunction(() => 'show' in window);
    const problems: string[] = [];
    for (const sample of firstOfEachScene([first, ...others])) {
      await page.evaluate((address) => window.show(address), sample);
      const turned = await page.evaluate(turnedAround);
      problems.push(...turned.map((problem) => `${queryFor(sample)}: ${problem}`));
    }
    expect(problems).toEqual([]);
  });
}

test('the console says a month before that a dialogue will be deleted, and what to keep of it', async ({ stage }) => {
  const page = await stage.device('laptop');
  const warning = page.getByText('Gem filen »Data« inden da.');
  const scene = `${stage.server.origin}/gallery/frame?visitor=facilitate&scene=ended&language=da`;
  await page.goto(`${scene}&sample=soon deleted`);
  await expect(warning).toBeVisible();
  await page.goto(`${scene}&sample=several groups`);
  await expect(page.getByRole('heading', { level: 1, name: 'Slut' })).toBeVisible();
  await expect(warning).toBeHidden();
});

/** Nobody scrolls a projector. */
function isHigherThanItsScreen(): boolean {
  return document.documentElement.scrollHeight > document.documentElement.clientHeight;
}

/** Where a sample is looked at, one after the other: what it is written in, and how much room it has there. */
type Reading = {
  readonly language: GalleryLanguage;
  readonly size: Size;
  readonly room: { width: number; height: number };
};

/**
 * A sample is looked at on both of its screens in a language of ours, and on the first of them with less room as it may be written
 * one day. What is beside it comes to the other screen first, and to the other languages.
 */
function readingsOf({ visitor }: GalleryAddress, index: number): readonly [Reading, Reading, Reading] {
  const [usual, other] = sizesOf(visitor);
  const [first, second] = visitor === 'screen' || index % 2 === 0 ? [usual, other] : [other, usual];
  const turn = Math.floor(index / 2);
  const [ours, beside] = turn % 2 === 0 ? (['da', 'en'] as const) : (['en', 'da'] as const);
  const small = visitor === 'screen' ? [] : OTHER_SIZES[first];
  // So that both ways of writing come to each of them.
  const less = small[Math.floor(turn / 2) % small.length];
  return [
    { language: ours, size: first, room: SIZES[first] },
    { language: turn % 2 === 0 ? 'long' : 'mirrored', size: first, room: less ?? SIZES[first] },
    { language: beside, size: second, room: SIZES[second] },
  ];
}

/** Colours take most of the time, and what is beside each other has the same ones: one of so many samples, or all with PICTURES. */
const COLOURS_SEEN_IN = 3;
/** In the dark and in a theme of strong contrast, for one of so many samples. */
const SEEN_IN_OTHER_LIGHTS = 7;

async function barriersInOtherLights(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const light of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(light);
    found.push(...(await barriersOn(page, 'colours')).map((problem) => `${Object.values(light)}: ${problem}`));
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  }
  return found;
}

async function problemsIn(page: Page, sample: GalleryAddress, index: number): Promise<readonly string[]> {
  const problems: string[] = [];
  const [first, ...others] = readingsOf(sample, index);
  const add = ({ language, size, room }: Reading, found: readonly string[]) =>
    problems.push(
      ...found.map((problem) => `${queryFor({ ...sample, language, size })}, ${room.width}×${room.height}: ${problem}`),
    );
  try {
    await page.setViewportSize(first.room);
    await page.evaluate((address) => window.show(address), { ...sample, language: first.language, size: first.size });
    add(first, await layoutProblems(page, sample));
    if (first.size === 'phone') add(first, await cutOffInOtherType(page, Math.floor(index / 2)));
    add(first, await barriersIn(page, index));
    for (const reading of others) {
      await page.setViewportSize(reading.room);
      await page.evaluate((spoken) => window.speak(spoken), reading.language);
      add(reading, await layoutProblems(page, sample));
    }
  } catch (error) {
    problems.push(`${queryFor(sample)}: ${error instanceof Error ? error.message : error}`);
  }
  return problems;
}

async function layoutProblems(page: Page, { visitor }: GalleryAddress): Promise<string[]> {
  // What has less room than before is written smaller in the next frame.
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  const isHigh = visitor === 'screen' && (await page.evaluate(isHigherThanItsScreen));
  return [...(await page.evaluate(cutOff, visitor === 'screen')), ...(isHigh ? ['is higher than its screen'] : [])];
}

/** What keeps anybody out is the same in each language and on each screen: it is looked at once. */
async function barriersIn(page: Page, index: number): Promise<readonly string[]> {
  const areColoursSeen = PICTURES || index % COLOURS_SEEN_IN === 0;
  const isSeenInOtherLights = index % SEEN_IN_OTHER_LIGHTS === 0;
  return [
    ...(await barriersOn(page, areColoursSeen ? 'all' : 'allButColours')),
    ...(isSeenInOtherLights ? await barriersInOtherLights(page) : []),
  ];
}
