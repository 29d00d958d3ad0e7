import { expect, type Locator, type Page } from '@playwright/test';
import { agreeOn, countPeople, goOn, join, openDialogue, rateAndLock, read } from './people.ts';
import { expectOpenToAll, type Stage, test } from './stage.ts';

/** The first is the first to talk about, and the third the last. */
const RATINGS = [
  [5, 3, 4, 2, 3, 4],
  [4, 2, 4, 1, 3, 5],
  [3, 3, 5, 2, 2, 4],
  [1, 5, 4, 3, 3, 4],
] as const;

/** What is left of them between the bars of their browsers. */
const SMALL_PHONES = [
  { width: 320, height: 568 },
  { width: 360, height: 560 },
  { width: 375, height: 553 },
  { width: 390, height: 664 },
] as const;

/** Four phones whose group has opened its ratings. */
async function opened(stage: Stage): Promise<{ console: Page; code: string; phones: [Page, Page, Page, Page] }> {
  const { console, code } = await openDialogue(stage, 4);
  const phones: [Page, Page, Page, Page] = [
    await join(stage, code),
    await join(stage, code),
    await join(stage, code),
    await join(stage, code),
  ];
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  await countPeople(phones[0], 4);
  await Promise.all(phones.map((phone, index) => rateAndLock(phone, RATINGS[index] ?? [])));
  for (const phone of phones) await expect(phone.getByRole('heading', { name: 'Sådan ser I det' })).toBeVisible();
  return { console, code, phones };
}

test('the keys, what they mean and the button are in view before the figure, on the smallest phones too', async ({
  stage,
}) => {
  const { phones } = await opened(stage);
  const [pen, mate] = phones;
  await pen.getByRole('button', { name: 'Find jeres fælles tal' }).click();
  const keys = pen.getByRole('group', { name: /^Jeres fælles tal for/ });
  for (const size of [
    { width: 390, height: 664 },
    { width: 320, height: 568 },
  ]) {
    for (const page of [pen, mate]) await page.setViewportSize(size);
    for (let factor = 1; factor <= 6; factor += 1) {
      const turned = pen
        .getByRole('listitem')
        .getByRole('button')
        .nth(factor - 1);
      await turned.click();
      await expect(turned).toHaveAttribute('aria-current', 'step');
      await pen.evaluate(() => window.scrollTo(0, 0));
      await expectAboveFoot(pen, [pen.getByRole('heading', { level: 1 }), keys]);
      await expectBelow(keys, pen.getByRole('group', { name: 'Sæt jeres tal på diagrammet' }));
    }
    await expectAboveFoot(mate, [mate.getByRole('heading', { level: 1 }), mate.getByRole('group').first()]);
    await expectOpenToAll(pen, mate);
  }
  expect(stage.complaints).toEqual([]);
});

test('each number is as easy to press as the others, in view with what it means, and not knowing is beside them', async ({
  stage,
}) => {
  const { console, code } = await openDialogue(stage, 3);
  const phone = await join(stage, code, undefined, 'smallPhone');
  await join(stage, code);
  await join(stage, code);
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  await countPeople(phone, 3);
  const unknown = phone.getByRole('button', { name: 'Ved ikke' });
  for (const size of [...SMALL_PHONES, { width: 390, height: 844 }]) {
    await phone.setViewportSize(size);
    await phone.evaluate(() => window.scrollTo(0, 0));
    await expectAboveFoot(phone, [
      unknown,
      ...['5 er høj.', '1 er lav.'].map((end) => phone.getByText(end).locator('..')),
    ]);
    const boxes = await Promise.all((await phone.getByRole('radio').all()).map((radio) => radio.boundingBox()));
    expect(boxes).toHaveLength(5);
    for (const box of boxes) {
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), `${size.width} × ${size.height}`).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeCloseTo(boxes[0]?.width ?? 0, 1);
      expect(box?.height).toBeCloseTo(boxes[0]?.height ?? 0, 1);
    }
    for (const score of [3, 1, 5, 2, 4]) {
      const radio = phone.getByRole('radio', { name: String(score) });
      await radio.click();
      await expect(radio).toBeChecked();
      await expect(phone.getByRole('radio', { checked: true })).toHaveCount(1);
    }
    await unknown.click();
    await expect(unknown).toHaveAttribute('aria-pressed', 'true');
    await expect(phone.getByRole('radio', { checked: true })).toHaveCount(0);
    await expectOpenToAll(phone);
  }
  await phone.getByRole('button', { name: 'Næste' }).click();
  await expect(phone.getByText('Faktor 2 af 6')).toBeVisible();
  expect(stage.complaints).toEqual([]);
});

test('one number is corrected from the overview, and the way leads back there', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 3);
  const [phone] = [await join(stage, code), await join(stage, code), await join(stage, code)];
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  await countPeople(phone, 3);
  await rateAndLock(phone, [4, 4, 4, 4, 4, 4]);
  await phone.getByRole('button', { name: 'Ret mine tal' }).click();
  for (const size of SMALL_PHONES) {
    await phone.setViewportSize(size);
    await phone.evaluate(() => window.scrollTo(0, 0));
    await expectAboveFoot(phone, await phone.getByRole('listitem').all());
  }
  const motivation = phone.getByRole('button', { name: /^Motivation/ });
  await motivation.click();
  await expect(phone.getByText('Faktor 3 af 6')).toBeVisible();
  await phone.getByRole('radio', { name: '2' }).click();
  await phone.getByRole('button', { name: 'Tilbage til dine tal' }).click();
  await expect(motivation).toContainText('2');
  await motivation.click();
  await phone.reload();
  await expect(motivation).toContainText('2');
  await phone.getByRole('button', { name: 'Lås mine tal' }).click();
  await expect(phone.getByRole('heading', { name: 'Dine tal er låst' })).toBeVisible();
  expect(stage.complaints).toEqual([]);
});

test('after the opening each phone shows what its own owner chose, keeps it over a reload, and never sends it', async ({
  stage,
}) => {
  const { console, phones } = await opened(stage);
  const [first, second] = phones;
  const innovation = (phone: Page) => phone.getByRole('article').filter({ hasText: 'Innovation' });
  const sent: string[] = [];
  for (const phone of phones) phone.on('request', (request) => sent.push(request.postData() ?? ''));
  await expect(innovation(first)).toContainText('Du valgte 3.');
  await expect(innovation(second)).toContainText('Du valgte 2.');
  await expect(first.getByText('Hvad du selv valgte, ved kun din telefon.')).toBeVisible();
  await first.reload();
  await expect(innovation(first)).toContainText('Du valgte 3.');
  await first.getByRole('button', { name: 'Skjul det' }).click();
  await expect(first.getByText(/Du valgte/)).toHaveCount(0);
  await first.reload();
  await expect(first.getByRole('button', { name: 'Vis, hvad jeg selv valgte' })).toBeVisible();
  await expect(first.getByText(/Du valgte/)).toHaveCount(0);
  await first.getByRole('button', { name: 'Vis, hvad jeg selv valgte' }).click();
  await first.getByRole('button', { name: 'Find jeres fælles tal' }).click();
  for (const [phone, rating] of [
    [first, 3],
    [second, 2],
  ] as const) {
    await phone
      .getByRole('listitem')
      .getByRole('button', { name: /^Innovation/ })
      .click();
    await expect(phone.getByText(`Du valgte ${rating}. Det ved kun din telefon.`)).toBeVisible();
  }
  await expectOpenToAll(first, second);
  expect(sent.filter((request) => /"(rate|lock)"|answer/.test(request))).toEqual([]);

  await goOn(console, 'Afslutning og aftaler');
  await console.getByRole('button', { name: 'Afslut dialogen' }).click();
  await console.getByRole('dialog').getByRole('button', { name: 'Afslut dialogen' }).click();
  for (const phone of phones) {
    await expect(phone.getByRole('heading', { name: 'Tak for snakken' })).toBeVisible();
    expect(await phone.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('own')))).toEqual([]);
  }
  expect(stage.complaints).toEqual([]);
});

test('all see the ratings turned, and the line when it is whole: once, with a way on and a way back', async ({
  stage,
}) => {
  const { phones } = await opened(stage);
  const [pen, mate, late] = phones;
  const turned = 'Her er tallene. I ser dem på samme tid.';
  for (const phone of phones) await expect(read(phone, turned)).toBeVisible();
  await mate.reload();
  await expect(mate.getByRole('heading', { name: 'Sådan ser I det' })).toBeVisible();
  await expect(read(mate, turned)).toHaveCount(0);

  await pen.getByRole('button', { name: 'Find jeres fælles tal' }).click();
  const table = mate.getByText('Vis som tabel');
  await table.click();
  await agreeOn(pen, [4, 3, 4, 2, 3, 4]);
  const line = (phone: Page) => phone.getByRole('heading', { level: 1, name: 'Jeres linje' });
  for (const phone of phones) {
    await expect(line(phone)).toBeFocused();
    await expect(phone.getByRole('img', { name: 'Jeres linje' })).toBeVisible();
    await expect(phone.getByRole('radio')).toHaveCount(0);
  }
  await expectOpenToAll(pen, mate);

  // Whoever has read on is back where they were, with what they had opened.
  await mate.getByRole('button', { name: 'Se jeres tal' }).click();
  await expect(table).toBeFocused();
  await expect(mate.getByRole('table')).toBeVisible();
  await late.reload();
  await expect(late.getByRole('heading', { level: 1, name: /^Åbenhed/ })).toBeVisible();
  await expect(line(late)).toHaveCount(0);

  await pen.getByRole('button', { name: 'Ret jeres tal' }).click();
  await expect(pen.getByRole('heading', { level: 1, name: /^Åbenhed/ })).toBeFocused();
  await pen.getByRole('radio', { name: '2' }).click();
  await pen.getByRole('button', { name: 'Vi er enige om 2' }).click();
  await expect(pen.getByRole('button', { name: 'Videre til spørgsmålene' })).toBeVisible();
  await expect(mate.getByRole('table').getByRole('row', { name: /^Åbenhed/ })).toContainText('2');
  for (const phone of [pen, mate, late]) await expect(line(phone)).toHaveCount(0);
  await pen.getByRole('button', { name: 'Videre til spørgsmålene' }).click();
  await expect(mate.getByLabel('Skriv en note')).toBeVisible();
  expect(stage.complaints).toEqual([]);
});

/** Asserts that these are in view, and that nothing of them is behind the bar with the button. */
async function expectAboveFoot(page: Page, wanted: readonly Locator[]): Promise<void> {
  const button = page.getByRole('button', { name: /^(Vi er enige|Bed om pennen|Næste|Lås mine tal)/ });
  await expect(button).toBeInViewport({ ratio: 1 });
  for (const part of wanted) {
    await expect(part).toBeInViewport({ ratio: 1 });
    await expectBelow(part, button);
  }
}

async function expectBelow(upper: Locator, lower: Locator): Promise<void> {
  const [above, below] = [await upper.boundingBox(), await lower.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
}
