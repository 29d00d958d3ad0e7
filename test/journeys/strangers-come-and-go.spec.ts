import { expect } from '@playwright/test';
import { Person } from '../server/person.ts';
import { listen } from './listening.ts';
import { passUntil, test } from './moved-time.ts';
import { join, openDialogue, read } from './people.ts';
import { expectOpenToAll } from './stage.ts';

const WHO_LEAVE = 8;
const WHO_STAY = 3;

test('the facilitator sees that phones come and go, and those without contact are removed by one press while people stay', async ({
  room,
}) => {
  const { console, code } = await openDialogue(room, 12);
  const people = [await join(room, code, 1), await join(room, code, 2)];
  const stranger = async () => {
    const person = new Person(room.server.origin, 'seat');
    const { body } = await person.join(code);
    return { person, seat: Number(body.seat) };
  };
  await listen(console);
  const signs = console.getByText(/\d+ telefoner kom og gik\./).and(console.locator('span'));
  for (let gone = 0; gone < WHO_LEAVE; gone += 1) {
    await expect(signs, 'some always come and go').toHaveCount(0);
    const { person, seat } = await stranger();
    expect((await person.send({ type: 'leave', seat })).status).toBe(200);
  }
  await expect(signs).toHaveText(/^8 telefoner kom og gik\. Kender du dem ikke, så luk døren/);
  await expect(read(console, '2 med i 2 grupper')).toBeVisible();
  const heard = () => console.evaluate(() => window.heard?.filter((text) => text.includes('kom og gik')));
  await expect.poll(heard).toEqual(['8 telefoner kom og gik.']);

  const staying = [];
  for (let more = 0; more < WHO_STAY; more += 1) staying.push(await stranger());
  const remove = console.getByRole('button', { name: `Fjern ${WHO_STAY} uden kontakt` });
  await expect(remove, 'until half a minute has gone by, they may be about to say that they are there').toHaveCount(0);
  await passUntil(room, people, remove);
  await expectOpenToAll(console);
  await remove.click();
  await expect(signs).toHaveText(/^11 telefoner kom og gik\./);
  await expect(read(console, '2 med i 2 grupper')).toBeVisible();
  await expect(console.getByRole('button', { name: /uden kontakt/ })).toHaveCount(0);
  for (const { person, seat } of staying) {
    const { body } = await person.send({ type: 'leave', seat });
    expect(body.code, 'their seats are gone').toBe('unknown-seat');
  }
  for (const [index, phone] of people.entries()) {
    await expect(phone.getByText(`Plads ${index + 1}`).first()).toBeVisible();
    await phone.reload();
    await expect(phone.getByText(`Plads ${index + 1}`).first()).toBeVisible();
  }
  await console.locator('section', { has: signs }).getByRole('button', { name: 'Luk for flere' }).click();
  await expect(console.getByRole('button', { name: 'Åbn for flere' })).toBeVisible();
  expect((await stranger()).seat, 'nobody else comes in').toBeNaN();
  expect(room.complaints).toEqual([]);
});
