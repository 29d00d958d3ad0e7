import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { type GalleryAddress, galleryAddress, queryFor, SIZES, samplesAt } from '../../src/web/gallery/address.ts';
import { VISITORS } from '../../src/web/gallery/visitors.ts';
import { cutOff } from './cut-off.ts';
import { faintest } from './faintest.ts';
import { firstOfEachScene, test } from './gallery-stage.ts';
import { TYPE } from './other-type.ts';
import { tabProblems } from './tab-walk.ts';

/** What WCAG asks of text on level AAA, and of what is drawn. The lines that only divide a page are weaker than that by design. */
const AAA = 7;
const GRAPHICS = 3;
/** Where each shows a diagram, lines and what is written softly. */
const WITH_LINES = {
  join: '?visitor=join&scene=agree',
  facilitate: '?visitor=facilitate&scene=plenary',
  screen: '?visitor=screen&scene=plenary',
} as const;

for (const [visitor, query] of Object.entries(WITH_LINES)) {
  test(`whoever asks for more contrast gets stronger lines and words on the page of ${visitor}`, async ({ stage }) => {
    const page = await stage.device(visitor === 'join' ? 'phone' : visitor === 'screen' ? 'projector' : 'laptop');
    const [sample] = samplesAt(galleryAddress(query));
    if (!sample) throw new Error(`there is no sample of ${query}`);
    await page.goto(`${stage.server.origin}/gallery/frame${queryFor(sample)}`);
    await page.waitForFunction(() => 'show' in window);
    await page.evaluate((address) => window.show(address), sample);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const usual = await page.evaluate(faintest);
      await page.emulateMedia({ contrast: 'more' });
      const more = await page.evaluate(faintest);
      await page.emulateMedia({ contrast: 'no-preference' });
      const seen = `${colorScheme}: ${JSON.stringify({ usual, more })}`;
      expect(more.text.contrast, seen).toBeGreaterThan(Math.max(usual.text.contrast, AAA));
      expect(usual.line.contrast, seen).toBeLessThan(GRAPHICS);
      expect(more.line.contrast, seen).toBeGreaterThan(GRAPHICS);
    }
  });
}

for (const visitor of ['screen', 'start', 'facilitate', 'result'] as const) {
  test(`on a laptop, nothing of ${visitor} is cut off for who widens letters and lines`, async ({ stage }) => {
    const page = await stage.device('laptop');
    await page.setViewportSize(SIZES.laptop);
    const all = samplesAt(galleryAddress(`?visitor=${visitor}`));
    const samples = visitor === 'screen' ? all : firstOfEachScene(all);
    expect(await cutOffIn(page, stage.server.origin, { samples, style: TYPE.spaced })).toEqual([]);
  });
}

test('what is written in the closing stays on a phone in large type', async ({ stage }) => {
  const page = await stage.device('smallPhone');
  const samples = samplesAt(galleryAddress('?visitor=facilitate&scene=closing'));
  expect(await cutOffIn(page, stage.server.origin, { samples, style: TYPE.large })).toEqual([]);
});

for (const visitor of Object.keys(VISITORS)) {
  test(`Tab leads through every scene of ${visitor}, names say what stands there, and nothing moves on and on`, async ({
    stage,
  }) => {
    const page = await stage.device(visitor === 'join' ? 'phone' : 'laptop', { reducedMotion: 'no-preference' });
    const [first, ...others] = firstOfEachScene(samplesAt(galleryAddress(`?visitor=${visitor}`)));
    if (!first) throw new Error(`there are no samples of ${visitor}`);
    await page.goto(`${stage.server.origin}/gallery/frame${queryFor(first)}`);
    await page.waitForFunction(() => 'show' in window);
    await page.evaluate(axe.source);
    const problems: string[] = [];
    for (const sample of [first, ...others]) {
      await page.evaluate((address) => window.show(address), sample);
      const found = [
        ...(await tabProblems(page)),
        ...(await page.evaluate(namedOtherwise)),
        ...(await page.evaluate(endless)),
      ];
      problems.push(...found.map((problem) => `${queryFor(sample)}: ${problem}`));
    }
    expect(problems).toEqual([]);
  });
}

/** Run in a page: returns what says something else than what it is called, so that nobody can press it by voice. */
async function namedOtherwise(): Promise<readonly string[]> {
  const { violations } = await window.axe.run({
    runOnly: { type: 'rule', values: ['label-content-name-mismatch'] },
    resultTypes: ['violations'],
    preload: false,
  });
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => `is called otherwise: ${html.slice(0, 160)}`));
}

/** Run in a page: returns what moves or blinks without end. */
function endless(): readonly string[] {
  const forever = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations === Infinity);
  return forever.map(
    ({ id, effect }) =>
      `never stops: ${id} ${effect instanceof KeyframeEffect ? effect.target?.outerHTML.slice(0, 80) : ''}`,
  );
}

type Read = { readonly samples: readonly GalleryAddress[]; readonly style: string };

/** What is cut off in these samples, when their reader has set a style. */
async function cutOffIn(page: Page, origin: string, { samples, style }: Read): Promise<readonly string[]> {
  const [first] = samples;
  if (!first) throw new Error('there are no samples');
  await page.goto(`${origin}/gallery/frame${queryFor(first)}`);
  await page.waitForFunction(() => 'show' in window);
  await page.addStyleTag({ content: style });
  const problems: string[] = [];
  for (const sample of samples) {
    await page.evaluate((address) => window.show(address), sample);
    const cut = await page.evaluate(cutOff, false);
    problems.push(...cut.map((problem) => `${queryFor(sample)}: ${problem}`));
  }
  return problems;
}
