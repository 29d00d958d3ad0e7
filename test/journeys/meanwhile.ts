import { expect, type Locator, type Page } from '@playwright/test';
import type { ParticipationMode } from '../../src/dialogue/guide.ts';
import { type Console, facilitator, type Phone } from '../server/room.ts';
import { read } from './people.ts';
import type { Stage } from './stage.ts';

/** So often somebody else does something, and each time all pages get a new view. */
export const TIMES = 10;

/** A console on a laptop, and the same facilitator on another machine, who leads. */
export async function openRoom(
  stage: Stage,
  modes: readonly ParticipationMode[],
): Promise<{ console: Page; leader: Console }> {
  const { origin } = stage.server;
  const leader = await facilitator(origin, modes);
  const console = await stage.device('laptop');
  await console.goto(`${origin}/facilitate#${leader.code}.${leader.key}`);
  await expect(console.getByRole('heading', { level: 1, name: 'Før', exact: true })).toBeVisible();
  return { console, leader };
}

/** Somebody at a table calls for help and takes it back, so often, and these pages show each of it before the next. */
export async function callForHelp(caller: Phone, pages: readonly Page[]): Promise<void> {
  const group = caller.view?.table.group.number ?? 0;
  for (let time = 0; time < TIMES; time += 1) {
    const wanted = time % 2 === 0;
    await caller.send({ type: 'setHelp', group, wanted });
    for (const page of pages)
      await expect(read(page, /Beder om hjælp|I har bedt om hjælp/)).toHaveCount(wanted ? 1 : 0);
  }
}

/** Types, and leaves the caret where somebody would mend what they wrote. */
export async function write(field: Locator, text: string): Promise<void> {
  await field.fill('');
  await field.pressSequentially(text);
  for (let back = 0; back < 4; back += 1) await field.press('ArrowLeft');
}
