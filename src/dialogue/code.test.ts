import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../test/property.ts';
import { addressToType, codeIn, mistypingsOf, spaced } from './code.ts';

const SAFE_LINK =
  'https://eur02.safelinks.protection.outlook.com/?url=http%3A%2F%2F192.168.1.23%3A3000%2F48213907&data=05%7C02%7Canna%40example.dk%7C20486173a9b84f21%7C12345678-1234-5678-1234-123456789012%7C0%7C638012345678901234%7CUnknown&sdata=q%2Fb8%3D&reserved=0';

/** What people type and paste, and the code in it. */
const SPELLINGS: readonly (readonly [string, string | undefined])[] = [
  // Typed from a wall, with the gaps that people make.
  ['48213907', '48213907'],
  ['4821 3907', '48213907'],
  [' 48213907 \n', '48213907'],
  ['4821-3907', '48213907'],
  ['4821–3907', '48213907'],
  ['4821 - 3907', '48213907'],
  ['4821.3907', '48213907'],
  ['4821_3907', '48213907'],
  ['4821\u00a03907', '48213907'],
  ['4821\n3907', '48213907'],
  ['48 21 39 07', '48213907'],
  ['482 139 07', '48213907'],
  ['4 8 2 1 3 9 0 7', '48213907'],
  ['(4821) 3907', '48213907'],
  ['#48213907', '48213907'],
  ['48213907/', '48213907'],
  ['48213907.', '48213907'],
  ['"48213907"', '48213907'],
  ['\u202a4821\u200b3907\u202c', '48213907'],
  ['0821 3907', '08213907'],
  // On the keyboards of other scripts.
  ['٤٨٢١٣٩٠٧', '48213907'],
  ['٤٨٢١ ٣٩٠٧', '48213907'],
  ['۴۸۲۱۳۹۰۷', '48213907'],
  ['४८२१३९०७', '48213907'],
  ['৪৮২১৩৯০৭', '48213907'],
  ['๔๘๒๑๓๙๐๗', '48213907'],
  ['４８２１　３９０７', '48213907'],
  ['𝟒𝟖𝟐𝟏𝟑𝟗𝟎𝟕', '48213907'],
  // In a sentence.
  ['Lokale 12, koden er 4821 3907', '48213907'],
  ['Koden: 48213907. Vi ses kl. 10!', '48213907'],
  ['Mødet er 27-11-2026 i lokale 4, kode 4821-3907', '48213907'],
  ['Ring 2030 4050 hvis koden 4821 3907 driller', '48213907'],
  ['Use code 4821 3907 in room 12', '48213907'],
  ['Vi bruger 48 21 39 07 i dag', '48213907'],
  ['الرمز ٤٨٢١٣٩٠٧', '48213907'],
  // Addresses.
  ['http://192.168.1.23:3000/48213907', '48213907'],
  ['https://dialog.example.dk/48213907/', '48213907'],
  ['https://dialog.example.dk/48213907?utm_source=mail&id=20261127', '48213907'],
  ['https://dialog.example.dk/48213907#top', '48213907'],
  ['https://intranet.example.dk/sekskant/48213907', '48213907'],
  ['dialog.example.dk/4821-3907', '48213907'],
  ['https://dialog.example.dk/4821%203907', '48213907'],
  ['https://dialog.example.dk/%D9%A4%D9%A8%D9%A2%D9%A1%D9%A3%D9%A9%D9%A0%D9%A7', '48213907'],
  ['http://[2001:db8::12]:3000/48213907', '48213907'],
  ['<https://dialog.example.dk/48213907>', '48213907'],
  ['Kom med her: https://dialog.example.dk/48213907, vi glæder os', '48213907'],
  ['https://dialog.example.dk/screen#48213907.Zm9vYmFyYmF6cXV4MTIzNA', '48213907'],
  ['https://dialog.example.dk/find?code=4821+3907', '48213907'],
  // Addresses as mail filters and chats wrap them.
  [SAFE_LINK, '48213907'],
  ['https://www.google.com/url?q=https%3A%2F%2Fdialog.example.dk%2F48213907&sa=D&ust=1764239999', '48213907'],
  ['https://l.facebook.com/l.php?u=https%253A%252F%252Fdialog.example.dk%252F48213907&h=AT3', '48213907'],
  ['https://urldefense.proofpoint.com/v2/url?u=https-3A__dialog.example.dk_48213907&d=DwMFAg&c=aB1', '48213907'],
  ['https://urldefense.com/v3/__https://dialog.example.dk/48213907__;!!aB3dE!xyz$', '48213907'],
  ['https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fdialog.example.dk%2f48213907&c=E,1,x&typo=1', '48213907'],
  ['/48213907%', '48213907'],
  // No code, or nobody can tell which.
  ['', undefined],
  ['hej', undefined],
  ['4821 390', undefined],
  ['482139071', undefined],
  ['4821 3907 1', undefined],
  ['12 4821 3907', undefined],
  ['Enten 4821 3907 eller 4821 3908', undefined],
  ['https://dialog.example.dk/', undefined],
  ['https://dialog.example.dk/482139071', undefined],
  ['http://192.168.1.23:3000/', undefined],
];

for (const [written, code] of SPELLINGS) {
  test(`${code ? 'finds the code' : 'finds no code'} in ${JSON.stringify(written).slice(0, 90)}`, () => {
    assert.equal(codeIn(written), code);
  });
}

test('the field shows a code as it is read aloud, from the first digit on, and loses none', () => {
  assert.equal(spaced('48'), '48');
  assert.equal(spaced('48213'), '4821 3');
  assert.equal(spaced('4821-3907'), '4821 3907');
  assert.equal(spaced('٤٨٢١٣'), '4821 3');
  assert.equal(spaced('http://192.0.2.7:3000/48213907'), '4821 3907');
  assert.equal(spaced('4821 39071'), '4821 3907 1');
});

test('the field leaves a sentence alone until there is a code in it', () => {
  assert.equal(spaced('Lokale 12, koden er '), 'Lokale 12, koden er ');
  assert.equal(spaced('Lokale 12, koden er 4821 3907'), '4821 3907');
});

test('whatever is written, the field shows it at once as it shows it again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (written) => {
      assert.equal(spaced(spaced(written)), spaced(written));
    }),
  );
});

test('one wrong digit and two neighbours that changed places are mistypings', () => {
  const near = mistypingsOf('48213907');
  for (const other of ['48213906', '08213907', '84213907', '48213970']) assert.ok(near.has(other), other);
  for (const other of ['48213907', '48213996', '42813970', '28413907', '47213908']) assert.ok(!near.has(other), other);
  assert.equal(near.size, 72 + 7, 'nine wrong digits in each place, and seven pairs');
});

test('a mistyping is whatever differs in one digit, or in two neighbours that changed places', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });
  const edit = fc.tuple(fc.nat(7), fc.nat(7), fc.nat(9));
  fc.assert(
    fc.property(digits, edit, fc.boolean(), (code, [at, to, digit], swaps) => {
      const other = swaps ? code.with(at, code[to] ?? 0).with(to, code[at] ?? 0) : code.with(at, digit);
      const wrong = code.flatMap((own, place) => (own === other[place] ? [] : [place]));
      const [first = 0, second = first] = wrong;
      const isNear = wrong.length === 1 || (wrong.length === 2 && second === first + 1 && swaps);
      assert.equal(mistypingsOf(code.join('')).has(other.join('')), isNear);
    }),
  );
});

test('what people type is the address without what is the same everywhere', () => {
  assert.equal(addressToType('http://192.168.1.23:3000/48213907'), '192.168.1.23:3000');
  assert.equal(addressToType('https://intranet.example.dk/sekskant/48213907'), 'intranet.example.dk/sekskant');
});
