import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarIcs } from './calendar.ts';
import { slideSvg } from './diagram/slide.ts';
import { fontFiles, isDrawable, rareFontFiles } from './fonts.ts';
import { reportPdf } from './pdf/report.ts';
import { posterPdf } from './poster/poster.ts';
import { slidesPptx } from './slides/slides.ts';
import { ordinary, small } from './testing/examples.ts';
import { partsOf } from './testing/office.ts';
import { readPdf, says } from './testing/pdf.ts';
import { wordsIn } from './testing/words.ts';
import { typesetter } from './typst.ts';

const setter = typesetter();
const da = wordsIn('da');

/** What people may greet each other with, and marks that they set. */
const WRITTEN = {
  Hebrew: 'שלום לכולם',
  Arabic: 'مرحبا بالجميع',
  Ethiopic: 'ሰላም ለሁሉም',
  Thai: 'สวัสดีทุกคน',
  Lao: 'ສະບາຍດີ',
  Khmer: 'សួស្តី',
  Myanmar: 'မင်္ဂလာပါ',
  Devanagari: 'सबको नमस्ते',
  Bengali: 'সবাইকে শুভেচ্ছা',
  Gurmukhi: 'ਸਤ ਸ੍ਰੀ ਅਕਾਲ',
  Gujarati: 'નમસ્તે',
  Tamil: 'வணக்கம்',
  Telugu: 'నమస్కారం',
  Kannada: 'ನಮಸ್ಕಾರ',
  Malayalam: 'നമസ്കാരം',
  Sinhala: 'ආයුබෝවන්',
  Georgian: 'გამარჯობა',
  Armenian: 'Բարեւ',
  'simplified Chinese': '大家好，我们一起工作',
  'traditional Chinese': '大家好，我們一起工作',
  Japanese: 'こんにちは、カタカナと漢字',
  Korean: '안녕하세요 여러분',
  marks: '✓ ✔ ★ ☆ ✗ ☐ ☑ → ♥ ♪',
  emoji: '👍🏽 👩‍👩‍👧‍👦 🇩🇰 ❤️',
} as const;

for (const [script, text] of Object.entries(WRITTEN)) {
  test(`sets ${script} with letters, of usual weight and bold`, async () => {
    // Typst refuses a PDF/UA with a letter that no font has.
    const { pages } = await readPdf(poster(text));
    assert.doesNotMatch(pages[0] ?? '', /▯/);
    assert.ok([...text].every((letter) => /\s|\p{Default_Ignorable_Code_Point}/u.test(letter) || drawable(letter)));
  });
}

test('a PDF says a word in Arabic once, as it is written but for the signs of vowels', async () => {
  for (const text of ['مرحبا بالجميع', 'ثمّ نتّفق معًا', 'پرسش‌های گفتگو', 'ڕێککەوتنەکان']) {
    const [page = ''] = (await readPdf(poster(text))).pages;
    assert.ok(says(page, text), page);
    assert.doesNotMatch(page, /[\u064b-\u0652]/);
  }
});

test('takes no more typefaces than somebody has written in', () => {
  const { missing: _, ...papers } = da.papers;
  assert.deepEqual(rareFontFiles(JSON.stringify([ordinary, { ...da, papers }])), []);
  assert.deepEqual(rareFontFiles('Ærø, ś, ґ, ı, مرحبا, 👍'), []);
  assert.equal(rareFontFiles('שלום').length, 2);
  assert.equal(new Set([...fontFiles(), ...rareFontFiles('שלום ทำงาน')]).size, fontFiles().length + 4);
});

test('says what a box stands for, and where the name is whole', async () => {
  const [boxed = ''] = (await readPdf(poster('Ꮳꮃꭹ holdet'))).pages;
  assert.match(boxed, /▯/);
  assert.ok(boxed.includes(da.papers.missing.name));
  const [whole = ''] = (await readPdf(poster('Holdet'))).pages;
  assert.ok(!whole.includes(da.papers.missing.name));
});

test('what is written from right to left turns nothing around in the sentences of papers', async () => {
  const name = 'דני 3';
  const held = `\u2068${name}\u2069`;
  const agreements = small.closing.agreements.map((one) => ({
    ...one,
    what: `${name} `.repeat(80),
    responsible: name,
  }));
  const closing = { ...small.closing, agreements, facilitator: name };
  const result = { ...small, agenda: { ...small.agenda, title: name }, closing };
  const { title } = await readPdf(reportPdf(setter, { result, words: da, madeAt: 0 }));
  assert.equal(title, `${da.title} – ${held}`);
  assert.equal((await readPdf(poster(name))).title, `${da.poster.kind} – ${held}`);
  assert.match(slideSvg(setter, { result, words: da, shape: 'wide' }), new RegExp(`<title>${held}, 23`));
  const { 'docProps/core.xml': core = '' } = partsOf(slidesPptx(result, da));
  assert.ok(core.includes(`${da.title} – ${held}`), core);

  const calendar = new TextDecoder()
    .decode(calendarIcs(result, da, { madeAt: 0, withdrawn: [] }))
    .replaceAll('\r\n ', '');
  assert.ok(calendar.includes(`Ansvarlig: ${held}`));
  assert.ok(calendar.includes(`Aftalt ved dialogen »${held}« den 23`));
  const headings = calendar.match(/^SUMMARY:.*$/gm) ?? [];
  assert.equal(headings.length, 1 + agreements.length);
  for (const heading of headings) assert.match(heading, /: \u2068[^\u2068\u2069]*\u2069$/, 'also where it is cut off');
});

function drawable(letter: string): boolean {
  return isDrawable(letter.codePointAt(0) ?? 0);
}

function poster(title: string): Uint8Array {
  const place = { title, code: '12345678', join: 'https://dialog.example.dk/12345678', groups: [1] };
  return posterPdf(setter, { kind: 'door', size: 'a4', words: da, place });
}
