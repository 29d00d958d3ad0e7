import { expect } from '@playwright/test';
import { openDialogue } from './people.ts';
import { smallType } from './small-type.ts';
import { expectOpenToAll, test } from './stage.ts';

test('the facilitator writes the Wi-Fi of the room, and the screen in the same browser shows it at once', async ({
  stage,
}) => {
  const { console } = await openDialogue(stage, 5);
  const posted: string[] = [];
  console.context().on('request', (request) => void posted.push(request.url() + (request.postData() ?? '')));
  const address = await console.getByRole('link', { name: 'Åbn storskærm' }).getAttribute('href');
  const screen = await console.context().newPage();
  await screen.setViewportSize({ width: 1920, height: 1080 });
  await screen.goto(`${stage.server.origin}/${address}`);
  await expect(screen.getByRole('heading', { name: 'Kom med på din telefon' })).toBeVisible();
  await console.getByRole('button', { name: 'Vis rummets net' }).click();
  await console.getByLabel('Nettets navn (SSID)').fill('Gæstenet');
  await console.getByLabel('Nettets kode').fill('hemmeligt;kodeord');
  await expectOpenToAll(console);
  await console.getByRole('button', { name: 'Vis det' }).click();
  await expect(console.getByRole('button', { name: 'Rummets net: Gæstenet' })).toBeVisible();
  await expect(screen.getByRole('img', { name: 'QR-kode til nettet Gæstenet' })).toBeVisible();
  await expect(screen.getByText('hemmeligt;kodeord')).toBeVisible();
  await expectOpenToAll(screen);
  expect(await screen.evaluate(smallType)).toEqual([]);
  expect(
    posted.filter((request) => request.includes('hemmeligt')),
    'the server is told nothing of it',
  ).toEqual([]);

  await console.getByRole('button', { name: 'Hent papirer' }).click();
  const saving = console.waitForEvent('download');
  await console
    .getByRole('dialog')
    .getByRole('button', { name: /^Plakat.*A4/ })
    .click();
  await saving;
  const told = posted.filter((request) => request.includes('hemmeligt'));
  expect(told).toHaveLength(1);
  expect(told[0], 'and in no address').toMatch(/poster-a4\?[^{]*&size=a4\{/);
  await console.keyboard.press('Escape');
  await console.getByRole('button', { name: 'Rummets net: Gæstenet' }).click();
  await console.getByRole('button', { name: 'Fjern det' }).click();
  await expect(screen.getByRole('img', { name: 'QR-kode til nettet Gæstenet' })).toHaveCount(0);
  expect(stage.complaints).toEqual([]);
});
