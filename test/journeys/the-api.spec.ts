import { expect } from '@playwright/test';
import { expectOpenToAll, test } from './stage.ts';

for (const size of ['phone', 'laptop'] as const) {
  test(`a developer finds on a ${size} what the API takes and gives`, async ({ stage }) => {
    const page = await stage.device(size);
    await page.goto(`${stage.server.origin}/api`);
    await expect(page.getByRole('heading', { name: 'The API of Sekskant' })).toBeVisible();
    await expect(page.getByText(`server=${stage.server.origin}`)).toBeVisible();

    const command = page.getByRole('article', { name: 'Does one thing' });
    await expect(command).toContainText('/api/dialogues/{code}/commands');
    await command.getByRole('link', { name: 'Command', exact: true }).click();
    await page.getByRole('link', { name: 'AddNoteCommand', exact: true }).click();
    await expect(page.getByText('Adds a note to a question.')).toBeInViewport();
    await expectOpenToAll(page);

    await command.getByRole('link', { name: 'text-too-long' }).click();
    await expect(page.getByText('The text is too long. Make it shorter.')).toBeInViewport();
    expect(stage.complaints).toEqual([]);
  });
}

test('a link to a part of the page leads there, also when it is opened from elsewhere', async ({ stage }) => {
  const page = await stage.device('laptop');
  await page.goto(`${stage.server.origin}/api#SeatView`);
  await expect(page.getByText('What only this seat sees.')).toBeInViewport();
  await page.goto(`${stage.server.origin}/api/`);
  await expect(page).toHaveURL(`${stage.server.origin}/api`);
});
