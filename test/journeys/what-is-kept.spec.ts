import { expect } from '@playwright/test';
import { folder, node } from '../server/node.ts';
import { devicesFor, expectOpenToAll, test } from './stage.ts';

for (const size of ['phone', 'smallPhone', 'laptop'] as const) {
  test(`somebody on a ${size} reads what is kept before they come in, and who answers for it`, async ({ browser }) => {
    using data = folder();
    await using server = await node({
      DATA_DIR: data.path,
      CONTROLLER: 'Aarhus Kommune, Rådhuspladsen 2',
      CONTROLLER_CONTACT: 'dpo@example.dk',
      CONTROLLER_NOTICE: 'https://example.dk/privatliv',
      DATA_PLACE: 'Drives af kommunens it-afdeling i Danmark.',
      BACKUP_DAYS: '30',
    });
    await server.start();
    await using devices = devicesFor(browser, server.origin);
    const page = await devices.device(size);
    await page.goto(server.origin);
    await page.getByRole('link', { name: 'Hvad bliver gemt, og hvem ser det?' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvad bliver gemt, og hvem ser det?');
    await expect(page.getByText('Aarhus Kommune, Rådhuspladsen 2')).toBeVisible();
    await expect(page.getByRole('link', { name: 'dpo@example.dk' })).toHaveAttribute('href', 'mailto:dpo@example.dk');
    await expect(page.getByText('I én fil på den computer, som siden kommer fra. Drives af')).toBeVisible();
    await expect(page.getByText('Den bliver gemt i højst 30 dage.')).toBeVisible();
    await expectOpenToAll(page);
    await page.getByLabel('Sprog').selectOption('en');
    await expect(page.getByText('It is kept for at most 30 days.')).toBeVisible();
    await expectOpenToAll(page);
    expect(devices.complaints).toEqual([]);
  });
}

test('a server whose operator has said nothing says that', async ({ stage }) => {
  const page = await stage.device('laptop');
  await page.goto(`${stage.server.origin}/privacy`);
  await expect(page.getByText('har ikke skrevet, hvem der er dataansvarlig')).toBeVisible();
  await expect(page.getByText('Det står ikke her, hvor længe den bliver gemt.')).toBeVisible();
  await page.getByRole('link', { name: 'Sekskant' }).click();
  await expect(page).toHaveURL(`${stage.server.origin}/`);
  expect(stage.complaints).toEqual([]);
});
