import { expect, type Locator } from '@playwright/test';
import { advanceTo, phone } from '../server/room.ts';
import { openRoom } from './meanwhile.ts';
import { join, nextStep, openScreen } from './people.ts';
import { expectNothingCutOff, test } from './stage.ts';

/** What is left of two small laptops between the bars of their browsers. */
const SIZES = [
  { width: 1366, height: 641 },
  { width: 1024, height: 768 },
] as const;
const TIMED = ['purpose', 'model', 'exercise', 'plenary', 'closing'] as const;

test('title, clock, what to say and the next step stay in view on a small laptop, however far one reads', async ({
  stage,
}) => {
  const { console, leader } = await openRoom(stage, ['phones', 'phones', 'paper']);
  for (const group of [1, 1, 1, 2]) await phone(stage.server.origin, leader.code, group);
  for (const phase of TIMED) {
    await advanceTo(leader, phase);
    await expect(nextStep(console).getByRole('button', { name: /^Tilbage til/ })).toBeVisible();
    const always = [
      console.getByRole('heading', { level: 1 }),
      console.getByRole('timer').first(),
      console.getByText('Sig nu', { exact: true }),
      ...(await nextStep(console).getByRole('button').all()),
    ];
    for (const size of SIZES) {
      await console.setViewportSize(size);
      await expectInView(always, `${phase}, ${size.width}`);
      await console.getByText('Sig nu', { exact: true }).hover();
      await console.mouse.wheel(0, 5_000);
      await expectInView(always, `${phase}, ${size.width}, scrolled`);
      await console.mouse.wheel(0, -5_000);
      await expectNothingCutOff(console);
    }
  }
  expect(stage.complaints).toEqual([]);
});

const NAMES = {
  purpose: 'Formål',
  model: 'Modellen',
  exercise: 'Dialogøvelse',
  plenary: 'Fælles opsamling',
  closing: 'Afslutning og aftaler',
} as const;

for (const groups of [1, 3]) {
  test(`what there is to say is read on a laptop without scrolling, groups: ${groups}`, async ({ stage }) => {
    const { console, leader } = await openRoom(stage, Array(groups).fill('phones'));
    for (let seat = 0; seat < 4; seat += 1) await phone(stage.server.origin, leader.code, 1);
    for (const phase of TIMED.filter((each) => groups > 1 || each !== 'plenary')) {
      await advanceTo(leader, phase);
      await expect(console.getByRole('heading', { level: 1, name: NAMES[phase], exact: true })).toBeVisible();
      await expect(console.getByRole('blockquote').getByRole('paragraph').last(), phase).toBeInViewport({ ratio: 1 });
    }
  });
}

test('one click opens a room that people can join, one finds it again, and a screen on another machine says how', async ({
  stage,
}) => {
  const console = await stage.device('laptop', { viewport: SIZES[0] });
  await console.goto(stage.server.origin);
  const start = console.getByRole('button', { name: 'Start en dialog' }).first();
  await expect(start).toBeInViewport({ ratio: 1 });
  await start.click();
  await console.waitForURL(/facilitate/);
  const [, code = ''] = /#(\d{8})/.exec(console.url()) ?? [];
  await join(stage, code);
  const screen = await openScreen(stage, console);
  await expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  const elsewhere = await stage.device('projector');
  await elsewhere.goto(screen.url());
  await expect(
    elsewhere.getByText('På en anden maskine: brug adressen under Links på tovholderens side.'),
  ).toBeVisible();

  await console.goto(stage.server.origin);
  const lost = console.getByRole('link', { name: 'Dialog uden navn' });
  await expect(lost).toBeInViewport({ ratio: 1 });
  await lost.click();
  await expect(console.getByRole('heading', { level: 1, name: 'Før', exact: true })).toBeVisible();
  expect(stage.complaints).toEqual([]);
});

/** Asserts that all of each can be seen: nothing of it is cut off, nor scrolled away. */
async function expectInView(wanted: readonly Locator[], when: string): Promise<void> {
  for (const part of wanted) await expect(part, when).toBeInViewport({ ratio: 1 });
}
