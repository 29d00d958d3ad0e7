import { expect, type Page } from '@playwright/test';
import { advanceTo, type Console, type Phone, phone } from '../server/room.ts';
import { callForHelp, openRoom, TIMES, write } from './meanwhile.ts';
import { agreeOn, answerTo, join, read } from './people.ts';
import { test } from './stage.ts';
import { expectUndisturbed } from './undisturbed.ts';

test('while others close: a proposal, an answer, an agreement and a date that are half written, and a result that is read', async ({
  stage,
}) => {
  const { console, leader } = await openRoom(stage, ['phones', 'paper']);
  const { origin } = stage.server;
  const writer = await join(stage, leader.code, 1);
  const mate = await phone(origin, leader.code, 1);
  await advanceTo(leader, 'exercise');
  await console.getByRole('button', { name: 'Tast ark, Gruppe 2' }).click();
  await console.getByRole('group', { name: 'Innovation' }).getByRole('radio', { name: '4' }).check();
  await expectUndisturbed([console], () => callForHelp(mate, [console]));
  await write(console.getByRole('textbox', { name: /^Note til: Hvorfor/ }), 'Det går i glemmebogen.');
  await expectUndisturbed([console], () => callForHelp(mate, [console]));
  await console.getByRole('button', { name: 'Færdig' }).click();
  await advanceTo(leader, 'plenary');
  await leader.send({ type: 'spotlight', group: 1 });
  await read(console, 'Ret tal').click();
  await expectUndisturbed([console], () => callForHelp(mate, [console]));

  await advanceTo(leader, 'closing');
  const { body } = await leader.ask('GET', `/api/dialogues/${leader.code}/links?as=facilitator`);
  const { hash } = new URL(String(body.result));
  const result = await stage.device('phone');
  await result.goto(`${origin}/result${hash}`);
  await result
    .getByRole('region', { name: /^Tabel/ })
    .first()
    .focus();
  await writer.getByText('Vis jeres linje').click();
  await writer.getByText('Vis som tabel').click();
  await write(writer.getByLabel('Hvad skal der ske?'), 'Fem minutter på hvert møde.');
  await writer.getByLabel('Hvilken faktor handler det om?').selectOption({ label: 'Motivation' });
  await console.getByRole('button', { name: 'Skriv en aftale' }).click();
  await write(console.getByLabel('Hvad gør vi?'), 'Sager bliver et fast punkt.');
  await expectUndisturbed([console, writer, result], () => agreeElsewhere(leader, mate, [console, writer, result]));

  const answer = await answerTo(console, 'Hvordan vil I håndtere den videre proces?');
  await answer.fill('');
  // The space at the end is where somebody stops to think, and it must not be taken away under them.
  await answer.pressSequentially('Vi tager det op ');
  await expect.poll(() => leader.view?.closing.answers.process).toBe('Vi tager det op');
  await expectUndisturbed([console], () => callForHelp(mate, [console]));
  await answer.pressSequentially('på mødet.');
  await expect(answer).toHaveValue('Vi tager det op på mødet.');
  await expect.poll(() => leader.view?.closing.answers.process).toBe('Vi tager det op på mødet.');

  const date = console.getByLabel('Vi mødes til en ny dialog');
  // The same in whichever order the browser's own language has days and months.
  await date.pressSequentially('05');
  await expectUndisturbed([console], () => callForHelp(mate, [console]));
  await date.pressSequentially('052099');
  await expect.poll(() => leader.view?.closing.followUp).toBe('2099-05-05');
  expect(stage.complaints).toEqual([]);
});

test('after the end: a name, a code and words that are marked, and what was agreed last time', async ({ stage }) => {
  const { console, leader } = await openRoom(stage, ['phones', 'phones']);
  const { origin } = stage.server;
  const reader = await join(stage, leader.code, 1);
  await advanceTo(leader, 'exercise');
  await reader.getByRole('button', { name: 'Find tallene sammen' }).click();
  await agreeOn(reader, [3, 2, 4, 2, 3, 4]);
  await advanceTo(leader, 'ended');
  await write(console.getByLabel('Hvem var tovholder?'), 'Amina Yusuf');
  await console.getByRole('button', { name: 'Slet dialogen' }).click();
  await write(console.getByLabel('Koden'), leader.code.slice(0, 5));
  await reader.getByText('Vis som tabel').click();
  await reader.getByRole('heading', { name: 'Tak for snakken' }).selectText();
  await expectUndisturbed([console, reader], async () => {
    for (let time = 0; time < TIMES; time += 1) {
      const shared = time % 2 === 0;
      await leader.send({ type: 'sharePapers', shared });
      await expect(reader.getByRole('heading', { name: 'Hent papirer' })).toHaveCount(shared ? 1 : 0);
      await expect(console.getByRole('checkbox', { includeHidden: true, checked: true })).toHaveCount(shared ? 1 : 0);
    }
  });

  const { title, durations } = leader.view?.agenda ?? {};
  const path = `/api/dialogues/${leader.code}/follow-up?as=facilitator`;
  const { body } = await leader.ask('POST', path, { title, modes: ['phones'], durations });
  const later = await stage.device('laptop');
  await later.goto(`${origin}/facilitate#${body.code}.${body.key}`);
  await read(later, /^Det aftalte vi/).click();
  const mate = await phone(origin, String(body.code));
  await expectUndisturbed([later], () => callForHelp(mate, [later]));
  expect(stage.complaints).toEqual([]);
});

/** Agreements and proposals come from elsewhere, so often, and these pages show each. */
async function agreeElsewhere(leader: Console, mate: Phone, pages: readonly Page[]): Promise<void> {
  for (let time = 0; time < TIMES; time += 1) {
    const what = `Aftale nummer ${time + 1} fra et andet sted.`;
    const owned = { factor: null, responsible: 'Mette Holm', deadline: '2099-01-31', level: 'group' } as const;
    await mate.send({ type: 'propose', factor: null, what: `Forslag ${time + 1}` });
    await leader.send({ type: 'addAgreement', proposal: null, what, ...owned });
    for (const page of pages) await expect(page.getByText(what).first()).toBeVisible();
  }
}
