import { type Browser, expect, type Page } from '@playwright/test';
import { folder, node } from '../server/node.ts';
import { advanceTo, facilitator, type Phone, phone } from '../server/room.ts';
import { type Fault, type Foreign, type Middlebox, middlebox } from './middlebox.ts';
import { read, setVisible } from './people.ts';
import { test as base, devicesFor, expectOpenToAll, type Stage } from './stage.ts';

/** By then a page has given up a connection that says nothing. */
const SILENT_MS = 26_000;
/** After so long a page that asks tries a stream again. */
const TRY_STREAM_AFTER_MS = 61_000;
/** By then whatever waits for its next try has tried. */
const NEXT_TRY_MS = 12_000;

const PORTAL = 'Netværket vil have dig til at logge på.';
const AWAY = 'Finder forbindelsen igen.';
const WAITS = 'Det seneste er ikke sendt endnu.';
const NOT_STORED = 'Serveren kan ikke gemme lige nu.';
const AT_ONCE = 'Gruppen ser noten med det samme';

const LOGON = '<!doctype html><title>Gæstenet</title><h1>Log på</h1>';
const JSON_TYPE = { 'content-type': 'application/json' };
const FOREIGN: readonly Foreign[] = [
  { status: 200, body: LOGON },
  { status: 200, headers: JSON_TYPE, body: '{"status":"ok"}' },
  { status: 302, headers: { location: 'http://login.example/' } },
  { status: 403, headers: JSON_TYPE, body: '{"code":"access-denied"}' },
  { status: 407, body: LOGON },
  { status: 511, body: LOGON },
];
const DISK_IS_FULL: Foreign = {
  status: 503,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({ type: 'urn:sekskant:not-stored', title: 'not stored', status: 503, code: 'not-stored' }),
};

type Network = Stage & { readonly box: Middlebox; readonly good: string };

/** A server behind a network in which anything may happen. `good` is the way to it of those who sit elsewhere. */
const test = base.extend<{ network: Network }>({
  network: async ({ browser }: { browser: Browser }, use) => {
    using data = folder();
    await using server = await node({ DATA_DIR: data.path });
    await server.start();
    await using box = await middlebox(server.origin);
    await using devices = devicesFor(browser, box.origin);
    await use({ server: { origin: box.origin }, good: server.origin, box, ...devices });
  },
});

/** A writer behind the network, whose time can be moved, and a mate at the same table who has a good one. */
async function talking({ box, good, device }: Network, atTheDoor: Fault | null = null) {
  const leader = await facilitator(good, ['phones']);
  const writer = await device('phone');
  await writer.clock.install();
  box.set(atTheDoor);
  await writer.goto(`${box.origin}/${leader.code}`);
  await writer.getByRole('button', { name: 'Kom med' }).click();
  await expect(writer.getByText(/Plads \d+/).first()).toBeVisible();
  const mate = await phone(good, leader.code);
  await advanceTo(leader, 'exercise');
  await leader.send({ type: 'scoreTogether', group: 1 });
  await mate.send({ type: 'takePen' });
  await mate.send({ type: 'takeStep', group: 1, step: 'discuss' });
  await expect(writer.getByLabel('Skriv en note')).toBeVisible();
  return { leader, writer, mate };
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel('Skriv en note').fill(text);
  await page.getByLabel('Skriv en note').press('Enter');
  await expect(page.getByText(text, { exact: true })).toBeVisible();
}

const textsOf = ({ view }: Phone) => (view?.table.group.notes ?? []).map(({ text }) => text);

/** Both see what the other has written, and nothing is there twice. */
async function expectLive(writer: Page, mate: Phone, name: string): Promise<void> {
  await mate.send({ type: 'addNote', group: 1, question: 'why', text: `Til: ${name}` });
  await expect(writer.getByText(`Til: ${name}`, { exact: true })).toBeVisible();
  await write(writer, `Fra: ${name}`);
  await mate.until(() => textsOf(mate).includes(`Fra: ${name}`));
  expect(textsOf(mate).length).toBe(new Set(textsOf(mate)).size);
}

test('a page that comes in through a proxy that holds streams back sees the dialogue at once', async ({ network }) => {
  const { box } = network;
  const { writer, mate } = await talking(network, { kind: 'buffer' });
  await expectLive(writer, mate, 'buffered');

  // Each piece comes with the next one: larger pieces push the small ones through.
  box.set({ kind: 'one-late' });
  await writer.clock.fastForward(TRY_STREAM_AFTER_MS);
  await expect.poll(() => box.streams()).toBe(1);
  await expectLive(writer, mate, 'one late');
  const asked: string[] = [];
  writer.on('request', (request) => asked.push(request.url()));
  await expectLive(writer, mate, 'padded');
  expect(asked.filter((url) => url.includes('/view?'))).toEqual([]);
  expect(network.complaints).toEqual([]);
});

test('whatever the network does to a page that is open, it comes to see all, and nothing that is written is lost', async ({
  network,
}) => {
  const { box } = network;
  const { writer, mate } = await talking(network);

  await test.step('a connection that is dead and not closed', async () => {
    box.deaden();
    await mate.send({ type: 'addNote', group: 1, question: 'why', text: 'Hører du mig?' });
    await writer.clock.fastForward(SILENT_MS);
    await expect(writer.getByText('Hører du mig?', { exact: true })).toBeVisible();
    await expectLive(writer, mate, 'dead');
  });

  await test.step('an idle limit that ends every stream', async () => {
    for (const time of ['once', 'twice']) {
      box.endStreams();
      await expect.poll(() => box.streams()).toBe(1);
      await expectLive(writer, mate, `idle ${time}`);
    }
  });

  await test.step('a proxy that begins to hold streams back', async () => {
    box.set({ kind: 'buffer' });
    box.deaden();
    await writer.clock.fastForward(SILENT_MS);
    await expectLive(writer, mate, 'held back');
    box.set(null);
    await writer.clock.fastForward(TRY_STREAM_AFTER_MS);
    await expectLive(writer, mate, 'let go');
  });

  await test.step('no network at all, with several notes that wait', async () => {
    box.set({ kind: 'cut' });
    box.endStreams();
    await expect(writer.getByText(AWAY)).toBeVisible();
    for (const text of ['Et.', 'To.', 'Tre.']) await write(writer, text);
    await expect(writer.getByText('Ikke sendt endnu', { exact: true })).toHaveCount(3);
    await expect(writer.getByText(AT_ONCE)).toBeHidden();
    await expectOpenToAll(writer);
    box.set(null);
    await expect(writer.getByText('Du er på igen.')).toBeVisible();
    await mate.until(() => textsOf(mate).includes('Tre.'));
    expect(textsOf(mate).slice(-3)).toEqual(['Et.', 'To.', 'Tre.']);
    await expectLive(writer, mate, 'cut');
  });

  for (const [index, answer] of FOREIGN.entries()) {
    await test.step(`something else answers with ${answer.status}`, async () => {
      // Where a browser knows of no proxy it keeps a proxy's question to itself, and says that there is no network.
      const sentence = answer.status === 407 ? AWAY : PORTAL;
      box.set({ kind: 'foreign', answer });
      box.endStreams();
      await expect(writer.getByText(sentence)).toBeVisible();
      await write(writer, `Bag portalen, ${index}.`);
      await expect(writer.getByText('Ikke sendt endnu', { exact: true })).toBeVisible();
      box.set(null);
      await writer.clock.fastForward(NEXT_TRY_MS);
      await mate.until(() => textsOf(mate).includes(`Bag portalen, ${index}.`));
      await expect(writer.getByText(sentence)).toBeHidden();
      await expectLive(writer, mate, `portal ${index}`);
    });
  }

  const posts: readonly (readonly [string, Fault, string])[] = [
    ['hang', { kind: 'posts-hang' }, WAITS],
    ['portal', { kind: 'foreign', method: 'POST', answer: { status: 200, headers: JSON_TYPE, body: '{}' } }, PORTAL],
    ['truncated', { kind: 'truncated' }, WAITS],
    ['full', { kind: 'foreign', method: 'POST', answer: DISK_IS_FULL }, NOT_STORED],
  ];
  for (const [name, fault, sentence] of posts) {
    await test.step(`what is posted does not get through: ${name}`, async () => {
      box.set(fault);
      await write(writer, `Sendt: ${name}.`);
      await writer.clock.fastForward(3_500);
      await expect(writer.getByText(sentence)).toBeVisible();
      // Where only the answer is cut off, the note is there already, and comes back to its writer by the stream.
      const marks = fault.kind === 'truncated' ? 0 : 1;
      await expect(writer.getByText('Ikke sendt endnu', { exact: true })).toHaveCount(marks);
      await expect(writer.getByText(AT_ONCE)).toBeHidden();
      box.set(null);
      await writer.clock.fastForward(NEXT_TRY_MS);
      await mate.until(() => textsOf(mate).includes(`Sendt: ${name}.`));
      await expect(writer.getByText('Ikke sendt endnu', { exact: true })).toBeHidden();
      await expectLive(writer, mate, `posts ${name}`);
    });
  }

  await test.step('cookies that are taken out', async () => {
    box.set({ kind: 'no-cookies' });
    box.endStreams();
    await expect(writer.getByRole('heading', { name: 'Siden kan ikke se, hvor du sidder' })).toBeVisible();
    await expectOpenToAll(writer);
    box.set(null);
    await writer.getByRole('button', { name: 'Prøv igen' }).click();
    await expectLive(writer, mate, 'cookies');
  });
  // A browser tells of where a redirect leads, also where the page does not go there.
  expect(network.complaints.filter((complaint) => !complaint.endsWith('asked for http://login.example/'))).toEqual([]);
});

test('a facilitator is told why nothing happens, and goes on when the server can keep things again', async ({
  network,
}) => {
  const { box, good, device } = network;
  const leader = await facilitator(good, ['phones']);
  const console = await device('laptop');
  await console.goto(`${box.origin}/facilitate#${leader.code}.${leader.key}`);
  await expect(console.getByRole('heading', { level: 1, name: 'Før', exact: true })).toBeVisible();
  box.set({ kind: 'foreign', method: 'POST', answer: DISK_IS_FULL });
  await console.getByRole('button', { name: 'Gå videre' }).click();
  await expect(read(console, NOT_STORED)).toBeVisible();
  box.set(null);
  await expect(console.getByRole('heading', { level: 1, name: 'Formål', exact: true })).toBeVisible();
  await expect(read(console, NOT_STORED)).toBeHidden();
});

test('six tabs and a seventh in one browser: those in the background leave the network to those in view', async ({
  network,
}) => {
  const { box, good, device } = network;
  const tab = await device('laptop');
  const context = tab.context();
  const open = async (path: string, page?: Page) => {
    const opened = page ?? (await context.newPage());
    await opened.goto(`${box.origin}${path}`);
    return opened;
  };
  const pages: Page[] = [];
  const dialogues = [await facilitator(good, ['phones']), await facilitator(good, ['phones'])];
  for (const leader of dialogues) {
    const { body } = await leader.ask('GET', `/api/dialogues/${leader.code}/links?as=facilitator`);
    for (const link of [body.facilitator, body.screen, body.result].map(String)) {
      const { pathname, hash } = new URL(link);
      // Whoever opens a tab has the one before it in the background.
      const last = pages.at(-1);
      if (last) await setVisible(last, false);
      pages.push(await open(pathname + hash, pages.length === 0 ? tab : undefined));
      await expect.poll(() => box.streams()).toBe(1);
    }
  }
  const [console, screen] = pages;
  if (!console || !screen) throw new Error('no tab was opened');
  const last = pages.at(-1);
  if (last) await setVisible(last, false);
  const seventh = await open(`/${dialogues[1]?.code}`);
  await seventh.getByRole('button', { name: 'Kom med' }).click();
  await expect(seventh.getByText('Plads 1').first()).toBeVisible();

  // The presenter comes back to the console, and the screen is in a window of its own.
  for (const page of [console, screen]) await setVisible(page, true);
  await console.getByRole('button', { name: 'Gå videre' }).click();
  await expect(console.getByRole('heading', { level: 1, name: 'Formål', exact: true })).toBeVisible();
  await expect(screen.getByRole('heading', { name: /Formål/ }).first()).toBeVisible();
  await expect.poll(() => box.streams()).toBe(3);
});
