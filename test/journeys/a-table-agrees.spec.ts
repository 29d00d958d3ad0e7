import { expect, type Locator, type Page } from '@playwright/test';
import { countPeople, goOn, join, openDialogue, rateAndLock } from './people.ts';
import { expectOpenToAll, type Stage, test } from './stage.ts';

/** The first is the first to talk about, and the third the last. */
const RATINGS = [
  [5, 3, 4, 2, 3, 4],
  [4, 2, 4, 1, 3, 5],
  [3, 3, 5, 2, 2, 4],
  [1, 5, 4, 3, 3, 4],
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
      await pen
        .getByRole('listitem')
        .getByRole('button')
        .nth(factor - 1)
        .click();
      await expect(pen.getByText(`${factor} af 6`)).toBeVisible();
      await pen.evaluate(() => window.scrollTo(0, 0));
      await expectAboveFoot(pen, [pen.getByRole('heading', { level: 1 }), keys]);
      await expectBelow(keys, pen.getByRole('group', { name: 'Sæt jeres tal på diagrammet' }));
    }
    await expectAboveFoot(mate, [mate.getByRole('heading', { level: 1 }), mate.getByRole('group').first()]);
    await expectOpenToAll(pen, mate);
  }
  expect(stage.complaints).toEqual([]);
});

/** Asserts that these are in view, and that nothing of them is behind the bar with the button. */
async function expectAboveFoot(page: Page, wanted: readonly Locator[]): Promise<void> {
  const button = page.locator('main').getByRole('button').last();
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
