import { expect, type Page } from '@playwright/test';
import { agreeOn, countPeople, goOn, join, note, nothingUnsent, openDialogue } from './people.ts';
import { intercept, type Stage, test } from './stage.ts';

const COMMANDS = /\/commands\?as=seat$/;
const TEXT = 'Vi når aldrig at spise sammen.';

test('a note whose answer is lost with the network is there once, also when the page is opened anew', async ({
  stage,
}) => {
  const { console, code } = await openDialogue(stage, 2);
  const [writer, reader] = [await join(stage, code), await join(stage, code)];
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  await writer.getByRole('button', { name: 'Find tallene sammen' }).click();
  await agreeOn(writer, [3, 3, 3, 3, 3, 3]);
  await writer.getByRole('button', { name: 'Videre til spørgsmålene' }).click();

  const { lost } = await loseNextAnswer(writer);
  await note(writer, TEXT);
  const sent = await lost;
  await expect(reader.getByText(TEXT, { exact: true }), 'the server has it').toHaveCount(1);
  await expect(writer.getByText(/Du er uden net/)).toBeVisible();

  await leave(writer);
  const again = writer.waitForRequest(COMMANDS);
  await comeBack(stage, writer, code);
  expect((await again).postDataJSON(), 'the same command, with the same id').toEqual(sent);
  await nothingUnsent(writer);
  await note(writer, 'Og så er det alligevel muligt.');
  for (const phone of [writer, reader]) {
    await expect(phone.getByText('Og så er det alligevel muligt.', { exact: true })).toHaveCount(1);
    await expect(phone.getByText(TEXT, { exact: true })).toHaveCount(1);
  }
  expect(stage.complaints).toEqual([]);
});

test('ratings that are tapped without a network are there when the page is opened anew', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 4);
  const [phone] = await Promise.all([1, 2, 3].map(() => join(stage, code)));
  if (!phone) throw new Error('nobody came');
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  await countPeople(phone, 3);
  await expect(phone.getByText('Faktor 1 af 6')).toBeVisible();

  await phone.context().setOffline(true);
  for (const [index, rating] of [2, 5].entries()) {
    await phone.getByRole('radio').first().press(String(rating));
    await phone.getByRole('button', { name: 'Næste' }).click();
    await expect(phone.getByText(`Faktor ${index + 2} af 6`)).toBeVisible();
  }
  await phone.getByRole('button', { name: 'Tilbage' }).click();
  await phone.getByRole('radio').first().press('4');

  await leave(phone);
  await comeBack(stage, phone, code);
  await nothingUnsent(phone);
  // From here on the page knows of them only from the server.
  await phone.reload();
  await expect(phone.getByText('Faktor 3 af 6')).toBeVisible();
  for (const rating of [4, 2]) {
    await phone.getByRole('button', { name: 'Tilbage' }).click();
    await expect(phone.getByRole('radio', { checked: true })).toHaveValue(String(rating));
  }
  expect(stage.complaints).toEqual([]);
});

/** The server takes the phone's next command; the network goes before the answer comes. `lost` gives the command then. */
async function loseNextAnswer(phone: Page): Promise<{ readonly lost: Promise<unknown> }> {
  // What was tapped before may still be on its way.
  await nothingUnsent(phone);
  const { promise: lost, resolve } = Promise.withResolvers<unknown>();
  await intercept(
    phone,
    COMMANDS,
    async (route) => {
      await route.fetch();
      await phone.context().setOffline(true);
      await route.abort('internetdisconnected');
      resolve(route.request().postDataJSON());
    },
    { times: 1 },
  );
  return { lost };
}

/** Not by a reload: without a network the page lives on for a moment, and may send when the network is back. */
async function leave(phone: Page): Promise<void> {
  await phone.goto('about:blank');
}

async function comeBack(stage: Stage, phone: Page, code: string): Promise<void> {
  await phone.context().setOffline(false);
  await phone.goto(`${stage.server.origin}/${code}`);
}
