import { expect, type Page } from '@playwright/test';
import { countPeople, goOn, join, openDialogue, openScreen, rateAndLock, read } from './people.ts';
import { expectNothingCutOff, expectOpenToAll, test } from './stage.ts';

/** What was not there in 2022, and might be used without a thought. `npm test -- old` goes through the whole hour. */
const MISSING = {
  Array: ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex'],
  Form: ['requestSubmit'],
  Map: ['groupBy'],
  Object: ['groupBy'],
  AbortSignal: ['timeout', 'any'],
  window: ['requestIdleCallback', 'Iterator'],
};

/** All but the one that a code opens. */
const PAGES = ['', 'facilitate', 'screen', 'result', 'privacy', 'accessibility', 'api'];

/** Takes out of style sheets what such a browser does not know, by giving it names that none knows. */
async function withOldStyles(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const sheet = await response.text();
    const old = sheet
      .replaceAll('@container', '@later')
      .replaceAll(/\bcontainer:/g, '-later-container:')
      .replaceAll(':has(', ':-later-has(')
      .replaceAll(/\b(?:lab|color-mix)\(/g, 'later(')
      .replaceAll(/(?<=\d)dvh/g, 'later')
      .replaceAll('overflow:clip', 'overflow:later');
    await route.fulfill({ response, body: old });
  });
}

test('a browser of 2022 lacks nothing that the pages use', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 5);
  const phone = await stage.device('phone');
  const screen = await openScreen(stage, console);
  for (const page of [phone, console, screen]) {
    await withOldStyles(page);
    await page.addInitScript((missing) => {
      const types = { Array: Array.prototype, Form: HTMLFormElement.prototype, Map, Object, AbortSignal, window };
      for (const [type, names] of Object.entries(missing))
        for (const name of names) Reflect.deleteProperty(types[type as keyof typeof types], name);
    }, MISSING);
  }
  await console.reload();
  await screen.reload();
  await phone.goto(`${stage.server.origin}/${code}`);
  await phone.getByRole('button', { name: 'Kom med' }).click();
  const others = [];
  for (let other = 0; other < 3; other += 1) others.push(await join(stage, code));
  await expect(screen.getByText('Kom med på din telefon')).toBeVisible();
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) {
    await expectOpenToAll(phone, console, screen);
    await goOn(console, phase);
  }
  await countPeople(phone, 4);
  await expect(phone.getByText('Faktor 1 af 6')).toBeVisible();
  await expectOpenToAll(phone, console, screen);
  await Promise.all([phone, ...others].map((page) => rateAndLock(page, [2, 3, 4, 2, 5, 3])));
  await expect(phone.getByRole('heading', { name: 'Sådan ser I det' })).toBeVisible();
  await expectOpenToAll(phone);
  expect(stage.complaints).toEqual([]);
});

test('a browser that is too old says so before anybody takes a seat in it', async ({ stage }) => {
  const { code } = await openDialogue(stage, 5);
  const phone = await stage.device('phone');
  await phone.addInitScript(() => Reflect.deleteProperty(window, 'CSSLayerBlockRule'));
  for (const path of [...PAGES, code]) {
    await phone.goto(`${stage.server.origin}/${path}`);
    await expect(phone.getByText('Din browser er for gammel til denne side.')).toBeVisible();
    await expect(phone.getByText('Your browser is too old for this page.')).toBeVisible();
    await expect(phone.getByRole('button')).toHaveCount(0);
    await expectOpenToAll(phone);
  }
});

test('where no scripts run, each page says what to do before anybody takes a seat, and promises nothing', async ({
  stage,
}) => {
  const { console, code } = await openDialogue(stage, 5);
  const phone = await stage.device('phone', { javaScriptEnabled: false });
  for (const path of [...PAGES, code]) {
    await phone.goto(`${stage.server.origin}/${path}`);
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen of it; other texts of Playwright leave out what stands for no scripts.
    const seen = (await phone.getByRole('main').innerText()).replaceAll(/\s+/g, ' ');
    expect(seen, path).toMatch(/JavaScript\. Slå det til i din browser/);
    expect(seen, path).toMatch(/needs JavaScript\. Turn it on in your browser/);
    expect(seen, path).not.toMatch(/åbner …|Henter|øjeblik|moment|Prøv igen/);
    expect(seen.includes('eller vær med sammen med en anden eller på papir'), path).toBe(path === code);
    await expect(phone.getByRole('button')).toHaveCount(0);
    await expectNothingCutOff(phone);
  }
  await expect(read(console, '0 med', { exact: true })).toBeVisible();
});

test('a script that breaks off is told of at once, and fetched again by a button', async ({ stage }) => {
  const { code, console } = await openDialogue(stage, 5);
  const phone = await stage.device('phone');
  for (const [page, script, opening, sign] of [
    [phone, '**/assets/ground-*.js', 'Dialogen åbner …', 'Kom med'],
    [console, '**/assets/facilitate-*.js', 'Henter dialogen …', 'Gå videre'],
  ] as const) {
    await page.route(script, async (route) => {
      const response = await route.fetch();
      const whole = await response.text();
      await route.fulfill({ response, body: whole.slice(0, whole.length / 2) });
    });
    if (page === phone) await page.goto(`${stage.server.origin}/${code}`);
    else await page.reload();
    const again = page.getByText('Prøv igen / Try again');
    await expect(again).toBeVisible();
    // A page that only takes long offers the button too, but goes on saying that it opens.
    await expect(page.getByText(opening)).toBeHidden();
    await expectOpenToAll(page);
    await page.unroute(script);
    await again.click();
    await expect(page.getByRole('button', { name: sign })).toBeVisible();
  }
});
