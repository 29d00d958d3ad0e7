import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../content/language.ts';
import { PAPER_SIZES, type PaperSize, type Place } from '../paper.ts';
import { HOSTILE } from '../testing/examples.ts';
import { readPdf, says, seen } from '../testing/pdf.ts';
import { wordsIn } from '../testing/words.ts';
import { type Typesetter, typesetter } from '../typst.ts';
import { posterPdf } from './poster.ts';

const setter = typesetter();
const KINDS = ['door', 'wall'] as const;

const place = (title: string): Place => ({
  title,
  code: '12345678',
  join: 'https://dialog.example.dk:8443/12345678',
  groups: [1, 2],
});

test('carries a second code for the Wi-Fi of the room, with its name and password to read, on the same page', async () => {
  const words = wordsIn('da');
  for (const kind of KINDS) {
    const wifi = { name: 'Gæstenet', password: 'kom; "ind"' };
    const poster = await readPdf(
      posterPdf(setter, { kind, size: 'a4', words, place: { ...place('Afdeling B'), wifi } }),
    );
    const [page = ''] = poster.pages;
    assert.equal(poster.pages.length, 1);
    for (const text of ['Gæstenet', 'kom; "ind"', words.poster.wifi, '1234 5678']) assert.ok(page.includes(text), text);
    const open = { ...place('Afdeling B'), wifi: { name: 'Åbent net', password: '' } };
    const [openPage = ''] = (await readPdf(posterPdf(setter, { kind, size: 'a4', words, place: open }))).pages;
    assert.ok(!openPage.includes(words.poster.wifiPassword));
  }
});

test('breaks no name and no password at a hyphen of its own, and says the network before the dialogue', async () => {
  const words = wordsIn('da');
  const wifi = { name: 'Soevang-Gaest-2', password: 'hemmelig-kode-99' };
  for (const kind of KINDS) {
    const [page = ''] = (
      await readPdf(posterPdf(setter, { kind, size: 'a4', words, place: { ...place('Afdeling B'), wifi } }))
    ).pages;
    const at = [wifi.name, wifi.password, words.poster.invite, '1234 5678'].map((text) => page.indexOf(text));
    assert.ok(!at.includes(-1), page);
    assert.deepEqual(
      at,
      at.toSorted((a, b) => a - b),
    );
    const longest = { ...wifi, password: `${'Wm9-'.repeat(15)}end` };
    const long = await readPdf(posterPdf(setter, { kind, size: 'a4', words, place: { ...place('B'), wifi: longest } }));
    assert.equal(long.pages.length, 1);
  }
});

for (const language of LANGUAGES) {
  const words = wordsIn(language);

  test(`is one page with the title, the code, and the address to type (${language})`, async () => {
    for (const kind of KINDS) {
      const poster = await readPdf(posterPdf(setter, { kind, size: 'a4', words, place: place('Afdeling B') }));
      const [page = ''] = poster.pages;
      assert.equal(poster.pages.length, 1);
      for (const text of [
        'Afdeling B',
        words.poster.invite,
        '1234 5678',
        'dialog.example.dk:8443',
        words.poster.privacy,
      ]) {
        assert.ok(says(page, text), text);
      }
      assert.doesNotMatch(page, /https?:/);
      assert.equal(poster.language, language);
      assert.equal(seen(poster.title), `${words.poster.kind} – Afdeling B`);
    }
  });

  test(`leaves address and code to be written by hand where there is no dialogue (${language})`, async () => {
    const poster = await readPdf(posterPdf(setter, { kind: 'door', size: 'a4', words, place: null }));
    const [page = ''] = poster.pages;
    assert.equal(poster.pages.length, 1);
    assert.ok(says(page, words.poster.inviteByCode));
    assert.doesNotMatch(page, /\d{4}/);
  });
}

test('describes the QR code to those who do not see it', async () => {
  const words = wordsIn('da');
  const { structure } = await readPdf(
    posterPdf(setter, { kind: 'door', size: 'a4', words, place: place('Afdeling B') }),
  );
  const figures = structure.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
  assert.deepEqual(figures, [words.poster.qr('dialog.example.dk:8443')]);
  assert.deepEqual(
    structure.map(({ role }) => role).filter((role) => /^H\d$/.test(role)),
    ['H1', 'H2'],
  );
});

const sizeOf = (kind: (typeof KINDS)[number], size: PaperSize) => {
  const pdf = Buffer.from(posterPdf(setter, { kind, size, words: wordsIn('da'), place: place('Afdeling B') }));
  const [, width, height] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
  return [Math.round(Number(width)), Math.round(Number(height))];
};

test('is twice as large for the wall, in the paper of either half of the world', () => {
  assert.deepEqual(sizeOf('door', 'a4'), [595, 842]);
  assert.deepEqual(sizeOf('wall', 'a4'), [842, 1191]);
  assert.deepEqual(sizeOf('door', 'letter'), [612, 792]);
  assert.deepEqual(sizeOf('wall', 'letter'), [792, 1224]);
});

test('its code is 150 mm wide on A4, whatever the title: a phone reads it from a metre and a half', () => {
  const drawn: Typesetter = { ...setter, pdf: (template, filling) => Buffer.from(setter.svg(template, filling)) };
  for (const title of ['Afdeling B', 'W'.repeat(80)]) {
    const svg = posterPdf(drawn, { kind: 'door', size: 'a4', words: wordsIn('da'), place: place(title) });
    const [, width = ''] = /<image [^>]*?\bwidth="([\d.]+)"/.exec(Buffer.from(svg).toString()) ?? [];
    assert.equal(Math.round((Number(width) / 72) * 25.4), 150, title);
  }
});

test('takes any title on its one page', async () => {
  const titles = ['', 'W'.repeat(80), '字'.repeat(80), ...HOSTILE.map((text) => text.slice(0, 80))];
  for (const title of titles) {
    for (const size of PAPER_SIZES) {
      const bytes = posterPdf(setter, { kind: 'door', size, words: wordsIn('da'), place: place(title) });
      const { pages } = await readPdf(bytes);
      assert.equal(pages.length, 1, title);
      assert.ok(pages[0]?.includes('1234 5678'), title);
    }
  }
});
