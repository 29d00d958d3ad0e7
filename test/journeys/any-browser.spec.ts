import { type BrowserContextOptions, expect } from '@playwright/test';
import { middlebox } from './middlebox.ts';
import {
  agreement,
  agreeOn,
  countPeople,
  dayFromNow,
  goOn,
  join,
  note,
  openDialogue,
  openFromFrontPage,
  openScreen,
  rateAndLock,
  read,
} from './people.ts';
import { devicesFor, expectNothingCutOff, expectOpenToAll, type Stage, test } from './stage.ts';

/** Parts of addresses that EasyList and EasyPrivacy block on all sites, and what may come to stand there. */
const LISTED =
  /(?:^|[/?&=._-])(?:ads?|adv|adverts?|banners?|beacons?|track(?:er|ing)?|analytics|telemetry|log(?:s|ger|ging)?|pixel|stats?|metrics|collect|sponsors?|promo|popup|social|share|click)(?:[/?&=._-]|$)/i;

type SetUp = {
  readonly options?: BrowserContextOptions;
  /** What an extension or the browser itself does in each page before its scripts. */
  readonly first?: () => void;
};

const SET_UP: readonly SetUp[] = [
  { options: { colorScheme: 'light' }, first: darken },
  { options: { forcedColors: 'active', colorScheme: 'dark' } },
  {
    // »Desktop site« on a phone.
    options: {
      viewport: { width: 980, height: 2_120 },
      screen: { width: 390, height: 844 },
      isMobile: false,
      userAgent:
        'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36',
    },
  },
  { first: haveNoRoom },
  { first: keepNothing },
  { first: invert },
];

type Set = {
  /** What the blocker has kept from the page. */
  readonly blocked: string[];
  /** The way to the network of the room. */
  readonly proxy: string;
  readonly own?: SetUp;
};

/** The same stage, on which all devices have a blocker, and what else somebody has set up. */
function set(stage: Stage, { blocked, proxy, own = {} }: Set): Stage {
  const device: Stage['device'] = async (size) => {
    const page = await stage.device(size, { ...own.options, proxy: { server: proxy } });
    if (own.first) await page.addInitScript(own.first);
    await page.route(
      ({ pathname, search }) => LISTED.test(pathname + search),
      (route) => {
        blocked.push(route.request().url());
        return route.abort('blockedbyclient');
      },
    );
    return page;
  };
  return { ...stage, device };
}

/** Dark Reader has a sheet over all of ours, marks elements that have a style, and puts its own behind each of our sheets. */
function darken(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    html { color-scheme: dark !important }
    html, body, input, textarea, select, button, dialog { background-color: #181a1b }
    html, body, input, textarea, select, button { border-color: #736b5e; color: #e8e6e3 }
    svg * { fill: #d6d3cd !important; stroke: #cac6bf !important }
  `);
  const mark = () => {
    document.adoptedStyleSheets = [...new Set([...document.adoptedStyleSheets, sheet])];
    document.documentElement?.setAttribute('data-darkreader-mode', 'dynamic');
    for (const styled of document.querySelectorAll<HTMLElement>('[style]:not([data-darkreader-inline-color])')) {
      styled.setAttribute('data-darkreader-inline-color', '');
      styled.style.setProperty('--darkreader-inline-color', '#e8e6e3');
    }
    for (const ours of document.querySelectorAll('link[rel=stylesheet], style')) {
      if (ours.nextElementSibling?.matches('.darkreader')) continue;
      // A style element would need leave, which extensions have and this script has not.
      const behind = document.createElement('link');
      behind.className = 'darkreader darkreader--sync';
      ours.after(behind);
    }
  };
  // There is no page yet where it comes first.
  mark();
  new MutationObserver(mark).observe(document, { childList: true, subtree: true, attributeFilter: ['style'] });
}

/** As simpler extensions do it: all is turned around, and pictures back. */
function invert(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html, img, canvas, video { filter: invert(100%) hue-rotate(180deg) !important }');
  document.adoptedStyleSheets = [sheet];
}

/** As in a private window of some browsers. */
function keepNothing(): void {
  const get = () => {
    throw new DOMException('The request is denied.', 'SecurityError');
  };
  for (const storage of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, storage, { get });
}

function haveNoRoom(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
}

test('a phone that keeps nothing, or has no room, takes part all the same', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 4);
  const [refusing, full] = [await stage.device('phone'), await stage.device('phone')];
  await refusing.addInitScript(keepNothing);
  await full.addInitScript(haveNoRoom);
  for (const page of [refusing, full]) {
    await page.goto(`${stage.server.origin}/${code}`);
    await page.getByRole('button', { name: 'Kom med' }).click();
    await expect(page.getByText(/Plads \d+/).first()).toBeVisible();
  }
  const others = [await join(stage, code), await join(stage, code)];
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  await countPeople(full, 4);
  await Promise.all([refusing, full, ...others].map((page) => rateAndLock(page, [2, 3, 4, 2, 5, 3])));
  for (const page of [refusing, full])
    await expect(page.getByRole('heading', { name: 'Sådan ser I det' })).toBeVisible();
  expect(stage.complaints).toEqual([]);
});

test('browsers as people have set them up go through the hour over plain http, and blockers find nothing of ours on their lists', async ({
  stage: { server },
  browser,
}) => {
  const blocked: string[] = [];
  await using network = await middlebox(server.origin);
  const lan = `http://192.168.1.23:${new URL(server.origin).port}`;
  await using devices = devicesFor(browser, lan);
  const stage = { server: { origin: lan }, ...devices };
  const proxy = network.origin;
  const { code, console } = await openFromFrontPage(set(stage, { blocked, proxy }), 6);
  expect(await console.evaluate(() => isSecureContext)).toBe(false);
  const phones = await Promise.all(SET_UP.map((own) => join(set(stage, { blocked, proxy, own }), code)));
  const [darkened, contrasted, desktop, full] = phones;
  if (!darkened || !contrasted || !desktop || !full) throw new Error('nobody came');
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  await countPeople(darkened, phones.length);
  await expect(darkened.getByText('Faktor 1 af 6')).toBeVisible();
  await expectOpenToAll(contrasted, desktop);
  await Promise.all(phones.map((phone) => rateAndLock(phone, [2, 3, 4, 2, 5, 3])));
  for (const phone of phones) await expect(phone.getByRole('heading', { name: 'Sådan ser I det' })).toBeVisible();
  await full.getByRole('button', { name: 'Find jeres fælles tal' }).click();
  await agreeOn(full, [3, 2, 4, 2, 3, 4]);
  for (const phone of phones) await expect(read(phone, '6 af 6 faktorer har et tal.').first()).toBeAttached();
  await full.getByRole('button', { name: 'Videre til spørgsmålene' }).click();
  await note(desktop, 'Tiden går fra, når to er syge samme dag.');
  await expect(contrasted.getByText('Tiden går fra, når to er syge samme dag.', { exact: true })).toBeVisible();
  await Promise.all(phones.map(expectNothingCutOff));
  await darkened.reload();
  await expect(darkened.getByText('Tiden går fra, når to er syge samme dag.', { exact: true })).toBeVisible();
  await goOn(console, 'Afslutning og aftaler');
  await agreement(console, 'Sager bliver et fast punkt på mødet.', 'Mette Holm', dayFromNow(30));
  await console.getByRole('button', { name: 'Afslut dialogen' }).click();
  await console.getByRole('dialog').getByRole('button', { name: 'Afslut dialogen' }).click();
  for (const phone of phones) {
    await expect(phone.getByRole('heading', { name: 'Tak for snakken' })).toBeVisible();
    await expect(phone.getByText('Sager bliver et fast punkt på mødet.')).toBeVisible();
  }
  expect(blocked).toEqual([]);
  expect(stage.complaints).toEqual([]);
});

test('a camera reads the code on a page whose colours an extension has changed, as before', async ({ stage }) => {
  const { console } = await openDialogue(stage, 6);
  const screen = await openScreen(stage, console);
  for (const [page, name] of [
    [console, 'QR-kode til dialogen'],
    [screen, /^QR-kode til/],
  ] as const) {
    const code = page.getByRole('img', { name });
    // It is painted after the page, and has its size from then on.
    await expect(code.locator('canvas')).toHaveAttribute('width', /\d/);
    const before = await code.screenshot();
    await page.evaluate(darken);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(24, 26, 27)');
    expect((await code.screenshot()).equals(before), page.url()).toBe(true);
  }
  await expect(screen.locator('meta[name=darkreader-lock]')).toHaveCount(1);
});

test('another dialogue’s link in the same tab opens that dialogue', async ({ stage }) => {
  const [{ console }, other] = [await openDialogue(stage, 4), await openDialogue(stage, 4)];
  const link = await other.console.evaluate(async (code) => {
    const links = await fetch(`/api/dialogues/${code}/links?as=facilitator`);
    return String((await links.json()).facilitator);
  }, other.code);
  await console.evaluate((address) => {
    location.hash = new URL(address).hash;
  }, link);
  await expect(console).toHaveURL(new RegExp(`#${other.code}$`));
  await expect(console.getByText(`${other.code.slice(0, 4)} ${other.code.slice(4)}`).first()).toBeVisible();
});

test('a phone can put the page among its apps, and starts it in the same dialogue', async ({ stage }) => {
  const { code } = await openDialogue(stage, 4);
  const phone = await join(stage, code);
  const manifest = phone.locator('link[rel=manifest]');
  await expect(manifest).toHaveAttribute('href', `${code}.webmanifest`);
  const app = await phone.evaluate(async (path) => {
    const answer = await fetch(path);
    const { start_url, icons } = await answer.json();
    const pictures = await Promise.all(icons.map(async ({ src }: { src: string }) => (await fetch(src)).status));
    return { start: new URL(start_url, answer.url).pathname, pictures };
  }, `${code}.webmanifest`);
  expect(app).toEqual({ start: `/${code}`, pictures: [200, 200] });
});
