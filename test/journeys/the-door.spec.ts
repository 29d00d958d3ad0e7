import { expect } from '@playwright/test';
import { advanceTo, facilitator } from '../server/room.ts';
import { comeTooLate, goOn, join, nothingUnsent, openDialogue, setVisible, speak } from './people.ts';
import { expectOpenToAll, test } from './stage.ts';

const DOOR = /\/api\/dialogues\/\d{8}$/;

test('a wrong code says so, and so does that of a dialogue whose door is closed, which opens by itself', async ({
  stage,
}) => {
  const { console, code } = await openDialogue(stage, 5);
  const phone = await stage.device('phone');
  await phone.goto(stage.server.origin);
  await expectOpenToAll(phone);
  const field = phone.getByLabel('Har du en kode?');
  const enter = phone.getByRole('button', { name: 'Kom med' });
  await field.fill(code === '12345678' ? '12345679' : '12345678');
  await enter.click();
  const wrong = phone.getByText(
    'Der er ingen åben dialog med den kode. Tjek de otte cifre på storskærmen, eller spørg tovholderen.',
  );
  await expect(wrong).toBeVisible();
  await field.fill('5447 6604');
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'Backspace', '5']) await field.press(key);
  await expect(field, 'a digit in the middle is mended where it stands').toHaveValue('5547 6604');
  await console.getByRole('button', { name: 'Luk for flere' }).click();
  await nothingUnsent(console);
  await field.fill(`Lokale 12, koden er ${code.slice(0, 4)}-${code.slice(4)}`);
  await enter.click();
  await expect(wrong, 'a stranger is told no more').toBeVisible();
  const latecomer = await stage.device('phone');
  await latecomer.goto(`${stage.server.origin}/${code}`);
  await expect(latecomer.getByRole('heading', { name: 'Koden virker ikke' })).toBeVisible();
  await expect(latecomer.getByText('eller spørg tovholderen')).toBeVisible();
  await expectOpenToAll(latecomer, console);
  await console.getByRole('button', { name: 'Åbn for flere' }).click();
  await expect(latecomer.getByRole('button', { name: 'Kom med' }), 'by itself').toBeVisible();
  await expectOpenToAll(latecomer);
  await console.getByRole('button', { name: 'Luk for flere' }).click();
  await nothingUnsent(console);
  await comeTooLate(latecomer, latecomer.getByRole('heading', { name: 'Døren er lukket' }));
  await expectOpenToAll(latecomer);
  await console.getByRole('button', { name: 'Åbn for flere' }).click();
  await expect(latecomer.getByRole('button', { name: 'Kom med' }), 'and again').toBeVisible();
});

test('a page that finds no door looks on for some minutes, and then only when somebody looks at it', async ({
  stage,
}) => {
  const phone = await stage.device('phone');
  await phone.clock.install();
  const asked: string[] = [];
  phone.on('request', (request) => void (DOOR.test(request.url()) && asked.push(request.url())));
  await phone.goto(`${stage.server.origin}/12345678`);
  await expect(phone.getByRole('heading', { name: 'Koden virker ikke' })).toBeVisible();
  const answered = phone.waitForResponse(DOOR);
  await phone.clock.fastForward('05:00');
  await (await answered).finished();
  await phone.clock.fastForward('01:00:00');
  await phone.evaluate(() => fetch('healthz'));
  expect(asked.length).toBe(2);
  await setVisible(phone, false);
  await setVisible(phone, true);
  await expect.poll(() => asked.length).toBe(3);
  expect(stage.complaints).toEqual([]);
});

test('the code on the sheet of a group leads a phone to that group, where somebody can sit down there', async ({
  stage,
}) => {
  const { origin } = stage.server;
  const leader = await facilitator(origin, ['phones', 'phones', 'paper']);
  const phone = await stage.device('phone');
  await phone.goto(`${origin}/${leader.code}?group=2`);
  await expect(phone.getByRole('radio', { name: 'Gruppe 2' })).toBeChecked();
  await expectOpenToAll(phone);
  await phone.getByRole('button', { name: 'Kom med' }).click();
  await expect(phone.getByText(/Gruppe 2/).first()).toBeVisible();
  await leader.until(() => leader.view?.groups.find(({ number }) => number === 2)?.seats.length === 1);
  for (const group of ['3', '9', 'x']) {
    const other = await stage.device('phone');
    await other.goto(`${origin}/${leader.code}?group=${group}`);
    await expect(other.getByRole('radio', { name: /Find en plads til mig/ })).toBeChecked();
  }
  const another = await stage.device('phone');
  await another.goto(`${origin}/${leader.code}?group=2`);
  await another.getByRole('radio', { name: 'Gruppe 1' }).check({ force: true });
  await another.getByRole('button', { name: 'Kom med' }).click();
  await leader.until(() => leader.view?.groups.find(({ number }) => number === 1)?.seats.length === 1);
});

test('once the groups are at work, a phone is asked once where it belongs', async ({ stage }) => {
  const { origin } = stage.server;
  const leader = await facilitator(origin, ['phones', 'phones']);
  await advanceTo(leader, 'exercise');
  const phone = await stage.device('phone');
  await phone.goto(`${origin}/${leader.code}`);
  await expect(phone.getByRole('radio', { name: 'Gruppe 2' })).toBeVisible();
  await expect(phone.getByRole('radio', { name: /Find en plads til mig/ })).toHaveCount(0);
  await phone.getByRole('button', { name: 'Kom med' }).click();
  await expect(phone.getByRole('radio', { name: 'Gruppe 1' }), 'the first to choose from').toBeFocused();
  await phone.getByRole('radio', { name: 'Gruppe 2' }).check({ force: true });
  await expectOpenToAll(phone);
  await phone.getByRole('button', { name: 'Kom med' }).click();
  await leader.until(() => leader.view?.groups.find(({ number }) => number === 2)?.seats.length === 1);
});

test('each visitor reads the page in their own language, and all read the same time, whatever their clocks', async ({
  stage,
}) => {
  const { console, code } = await openDialogue(stage, 5);
  const phone = await join(stage, code);
  await speak(phone, 'English');
  await expect(phone.getByText(/Seat \d+/).first()).toBeVisible();
  await expect(phone.locator('html')).toHaveAttribute('lang', 'en');
  await expect(console.locator('html')).toHaveAttribute('lang', 'da');
  await phone.addInitScript(() => {
    const { now } = Date;
    // Three hours wrong already, and two days when somebody sets it.
    Date.now = () => now() + (document.documentElement.dataset.isSet ? 48 : 3) * 60 * 60_000;
  });
  await phone.reload();
  await expect(phone.getByText(/Seat \d+/).first()).toBeVisible();
  await goOn(console, 'Formål');
  await expect(phone.getByRole('timer')).toHaveText(/^[12]:/);
  await phone.evaluate(() => (document.documentElement.dataset.isSet = 'yes'));
  const shown = await phone.getByRole('timer').textContent();
  await expect(phone.getByRole('timer')).not.toHaveText(shown ?? '');
  await expect(phone.getByRole('timer')).toHaveText(/^[12]:/);
});

test('a removed seat is told so, and may come back; a deleted dialogue is gone for everyone', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 5);
  const phone = await join(stage, code);
  await console.getByRole('button', { name: 'Åbn Gruppen' }).click();
  await console.getByRole('button', { name: 'Fjern Plads 1' }).click();
  await console.keyboard.press('Escape');
  await expect(phone.getByRole('heading', { name: 'Din plads findes ikke længere' })).toBeVisible();
  await phone.getByRole('button', { name: 'Kom med igen' }).click();
  await phone.getByRole('button', { name: 'Kom med' }).click();
  await expect(phone.getByText('Plads 2').first()).toBeVisible();
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse', 'Afslutning og aftaler']) await goOn(console, phase);
  await console.getByRole('button', { name: 'Afslut dialogen' }).click();
  await console.getByRole('dialog').getByRole('button', { name: 'Afslut dialogen' }).click();
  await console.getByRole('button', { name: 'Slet dialogen' }).click();
  await console.getByLabel('Koden').fill(code);
  await console.getByRole('button', { name: 'Slet alt' }).click();
  await expect(console.getByRole('heading', { name: 'Dialogen er slettet' })).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'Din plads findes ikke længere' })).toBeVisible();
});

test('where there are too many groups to list, people write the number of their table, and may change', async ({
  stage,
}) => {
  const { code } = await openDialogue(stage, 100);
  const phone = await stage.device('phone');
  await phone.goto(`${stage.server.origin}/${code}`);
  await phone.getByRole('radio', { name: 'Jeg sidder ved et bord' }).check();
  await phone.getByRole('textbox', { name: 'Gruppens nummer' }).fill('999');
  await phone.getByRole('button', { name: 'Kom med' }).click();
  await expect(phone.getByText('Den gruppe findes ikke.')).toBeVisible();
  await expectOpenToAll(phone);
  await phone.getByRole('textbox', { name: 'Gruppens nummer' }).fill('17');
  await phone.getByRole('button', { name: 'Kom med' }).click();
  await expect(phone.getByText('Gruppe 17').first()).toBeVisible();
  await phone.getByRole('button', { name: /^Plads \d+ · Skift gruppe/ }).click();
  await phone.getByLabel('Skift til gruppe nummer').fill('3');
  await expectOpenToAll(phone);
  await phone.getByRole('button', { name: 'Skift gruppe', exact: true }).click();
  await expect(phone.getByText('Gruppe 3', { exact: true }).first()).toBeVisible();
});

test('a second phone at a table that shares a device is asked whether it is its group', async ({ stage }) => {
  const { origin } = stage.server;
  const leader = await facilitator(origin, ['table', 'phones']);
  await join(stage, leader.code, 1, 'table');
  const second = await stage.device('smallPhone');
  await second.goto(`${origin}/${leader.code}`);
  await second.getByRole('radio', { name: 'Gruppe 1' }).check({ force: true });
  await second.getByRole('button', { name: 'Kom med' }).click();
  await expect(second.getByText('Gruppe 1 deler én skærm, og den er her allerede.')).toBeVisible();
  await expectOpenToAll(second);
  expect(leader.view?.groups[0]?.seats).toHaveLength(1);
  await second.getByRole('button', { name: 'Kom med' }).click();
  await expect(second.getByText(/Plads 2/).first()).toBeVisible();
  expect(stage.complaints).toEqual([]);
});
