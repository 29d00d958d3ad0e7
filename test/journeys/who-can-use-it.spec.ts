import { expect } from '@playwright/test';
import { folder, node } from '../server/node.ts';
import { devicesFor, expectOpenToAll, test } from './stage.ts';

for (const size of ['smallPhone', 'laptop'] as const) {
  test(`somebody on a ${size} reads how far the pages can be used by all, and whom to tell`, async ({ browser }) => {
    using data = folder();
    await using server = await node({
      DATA_DIR: data.path,
      ACCESSIBILITY_CONTACT: 'tilgang@example.dk',
      ACCESSIBILITY_STATEMENT: 'https://example.dk/erklaering',
    });
    await server.start();
    await using devices = devicesFor(browser, server.origin);
    const page = await devices.device(size);
    await page.goto(server.origin);
    await page.getByRole('link', { name: 'Kan alle bruge Sekskant?' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kan alle bruge Sekskant?');
    await expect(page.getByText(/\d+ af 55 krav er opfyldt/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'tilgang@example.dk' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Læs erklæringen' })).toHaveAttribute('href', /erklaering/);
    await page.getByText('Vis alle krav').click();
    await expect(page.getByRole('heading', { name: /^2\.4\.7/ })).toBeVisible();
    await expectOpenToAll(page);
    await page.getByLabel('Sprog').selectOption('en');
    await expect(page.getByText(/\d+ of 55 criteria are met/)).toBeVisible();
    await expectOpenToAll(page);
    expect(devices.complaints).toEqual([]);
  });
}
