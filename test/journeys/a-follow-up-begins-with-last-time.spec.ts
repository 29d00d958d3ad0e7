import { expect, type Page } from '@playwright/test';
import { Person } from '../server/person.ts';
import { advanceTo, type Console, facilitator } from '../server/room.ts';
import { expectFound, resultAfter, textsOfPapers } from './papers.ts';
import { clicker, dayFromNow, join, lead, nextStep, openScreen, read } from './people.ts';
import { expectOpenToAll, type Stage, test } from './stage.ts';

const DONE = 'Et kvarters overlap ved vagtskifte';
const CARRIED = 'Makker til alle nye';
const OPEN = 'Ro i frokosten';
const CAME_OF_DONE = 'Overlappet står i vagtplanen.';
const CAME_OF_CARRIED = 'Der kom ingen nye i foråret.';

/** A follow-up of a dialogue that left three agreements: who leads it over the wire, and its console. */
async function followUp(stage: Stage): Promise<{ readonly leader: Console; readonly console: Page }> {
  const first = await facilitator(stage.server.origin);
  await advanceTo(first, 'closing');
  const terms = { factor: null, responsible: 'Mette Holm', deadline: '2027-02-01', level: 'group' } as const;
  for (const what of [DONE, CARRIED, OPEN]) await first.send({ type: 'addAgreement', proposal: null, what, ...terms });
  await advanceTo(first, 'ended');

  const console = await stage.device('laptop');
  await console.goto(`${stage.server.origin}/facilitate#${first.code}.${first.key}`);
  await console.getByRole('button', { name: 'Begynd en opfølgning' }).click();
  await expect(console.getByRole('heading', { level: 1, name: 'Før', exact: true })).toBeVisible();
  // Somebody pastes the link to the first one into the address of the second, and comes back. No key is left to read.
  await expect(console).toHaveURL(/#\d{8}$/);
  const followUp = console.url();
  await console.evaluate((hash) => location.assign(hash), `#${first.code}.${first.key}`);
  await expect(console.getByRole('button', { name: 'Begynd en opfølgning' })).toBeVisible();
  await expect(console).toHaveURL(new RegExp(`#${first.code}$`));
  await console.evaluate((address) => location.assign(address), followUp);
  await expect(console.getByRole('heading', { level: 1, name: 'Før', exact: true })).toBeVisible();
  const leader: Console = new Person(stage.server.origin, 'facilitator');
  leader.code = /#(\d{8})/.exec(console.url())?.[1] ?? '';
  const cookies = await console.context().cookies(`${stage.server.origin}/api/dialogues/${leader.code}`);
  for (const { name, value } of cookies) leader.cookies.set(name, decodeURIComponent(value));
  await leader.follow();
  return { leader, console };
}

/** The room sees an agreement, with who owns it, on the projector and on the phones. */
async function expectAtHand(screen: Page, phone: Page, what: string): Promise<void> {
  await expect(screen.getByRole('heading', { level: 2, name: what })).toBeVisible();
  await expect(phone.getByRole('region', { name: 'Det taler I om nu' }).getByText(what)).toBeVisible();
}

test('a follow-up begins with what came of last time, and every word of it is found again', async ({ stage }) => {
  const { leader, console } = await followUp(stage);
  const screen = await openScreen(stage, console);
  const phone = await join(stage, leader.code, undefined, 'smallPhone');
  const next = nextStep(console);
  const card = (what: string) => console.getByRole('article').filter({ hasText: what });
  await expect(read(console, '10 min')).toHaveCount(2);

  await clicker(console, 'PageDown');
  await expect(next.getByRole('button', { name: 'Gå videre til Siden sidst' })).toBeVisible();
  for (const page of [console, screen]) {
    await expect(read(page, /Det aftalte vi sidst/)).toBeVisible();
    await expect(read(page, OPEN, { exact: true })).toBeVisible();
  }
  await clicker(console, 'PageDown');
  for (const page of [console, screen, phone])
    await expect(page.getByRole('heading', { level: 1, name: 'Siden sidst' })).toBeVisible();
  await expect(next.getByText('3 af 3 aftaler fra sidst mangler svar.')).toBeVisible();
  await expect(next.getByRole('button', { name: 'Næste: aftale 1 af 3' })).toBeVisible();

  await clicker(console, 'PageDown');
  await expectAtHand(screen, phone, DONE);
  await expect(screen.getByText('Frist: 1. februar 2027')).toBeVisible();
  await card(DONE).getByRole('button', { name: 'Gjort' }).click();
  await card(DONE).getByLabel('Hvad kom der ud af den?').fill(CAME_OF_DONE);
  for (const page of [screen, phone]) await expect(page.getByText(CAME_OF_DONE)).toBeVisible();
  await expect(screen.getByText('1 af 3 gjort')).toBeVisible();

  await lead(console, 'Næste: aftale 2 af 3');
  await expectAtHand(screen, phone, CARRIED);
  await card(CARRIED).getByRole('button', { name: 'Tages op igen' }).click();
  await card(CARRIED).getByLabel('Hvad kom der ud af den?').fill(CAME_OF_CARRIED);
  await expect(card(CARRIED).getByText('Står nu blandt aftalerne fra i dag.')).toBeVisible();
  await expect(phone.getByText(CAME_OF_CARRIED)).toBeVisible();
  await expectOpenToAll(console, screen, phone);

  await lead(console, 'Næste: aftale 3 af 3');
  await expectAtHand(screen, phone, OPEN);
  await expect(next.getByText('1 af 3 aftaler fra sidst mangler svar.')).toBeVisible();
  await next
    .getByRole('heading')
    .or(console.getByRole('heading', { level: 1 }))
    .first()
    .focus();
  await clicker(console, 'PageDown');
  await expect(next.getByText('Tryk igen for at gå videre.')).toBeVisible();
  await clicker(console, 'PageDown');
  await expect(console.getByRole('heading', { level: 1, name: 'Modellen' })).toBeVisible();

  await advanceTo(leader, 'closing');
  await expect(read(console, 'Taget med fra sidst').first()).toBeVisible();
  await console.getByRole('button', { name: `Ret aftalen: ${CARRIED}` }).click();
  await console.getByLabel('Frist').fill(dayFromNow(60));
  await console.getByRole('button', { name: 'Gem aftalen' }).click();
  await expect(screen.getByText('Taget med fra sidst')).toBeVisible();

  const result = await resultAfter(stage, leader);
  const lastTime = result.getByRole('region', { name: /^Aftalerne fra sidst/ });
  await expect(lastTime.getByText('1 af 3 aftaler fra sidst er gjort.')).toBeVisible();
  await expect(lastTime.getByRole('row').filter({ hasText: OPEN })).toContainText('Ikke talt om');
  const agreed = result.getByRole('region', { name: 'Det har vi aftalt' });
  await expect(agreed.getByRole('row').filter({ hasText: CARRIED })).toContainText('Taget med fra sidst');
  await expectOpenToAll(result);
  const words = [DONE, CARRIED, OPEN, CAME_OF_DONE, CAME_OF_CARRIED, 'Mette Holm'];
  expectFound(words, 'the result', (await result.locator('body').textContent()) ?? '');
  for (const [paper, text] of await textsOfPapers(result)) expectFound(words, paper, text);
  expect(stage.complaints).toEqual([]);
});
