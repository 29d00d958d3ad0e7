/** What may stand between two digits of a code as people write it: spaces of all kinds, dashes, dots. */
const GAP = String.raw`[\s\p{Pd}._·+]{0,3}`;
/** Four and four, as codes are shown. */
const FOUR_AND_FOUR = String.raw`\d{4}${GAP}\d{4}(?!\d)`;
/** Not as the end of a longer number. (Safari knows no looking behind before 16.4.) */
const ANYWHERE = new RegExp(String.raw`(?:^|\D)${FOUR_AND_FOUR}`, 'gu');
/** The last part of an address, also in one that a mail filter has written anew with `_` for `/`. */
const IN_ADDRESS = new RegExp(String.raw`[/#_](${FOUR_AND_FOUR})(?![\p{L}\p{N}])`, 'u');
/** Where it stands after the word for it: "koden er 1234 5678". */
const AFTER_ITS_NAME = new RegExp(String.raw`(?:kode|code|pin)[^\d\n]{0,12}(${FOUR_AND_FOUR})`, 'iu');
const FIGURES = '0123456789';
/** Digits that belong together, in whatever way they are parted. */
const TOGETHER = new RegExp(String.raw`\d(?:${GAP}\d)*`, 'gu');

/**
 * Takes what somebody typed or pasted: a code in whatever digits and gaps, a sentence with it, the address that a QR code
 * holds, also as a mail filter wraps it. Returns the eight digits, or undefined when there is no code in it or more than one.
 */
export function codeIn(written: string): string | undefined {
  const text = plainly(written);
  const named = IN_ADDRESS.exec(text)?.[1] ?? AFTER_ITS_NAME.exec(text)?.[1];
  if (named !== undefined) return digitsOf(named);
  // Where somebody wrote nothing but figures, all of them are the code.
  if (!/\p{L}/u.test(text)) return asCode(digitsOf(text));
  const shown = text.match(ANYWHERE) ?? text.match(TOGETHER) ?? [];
  const codes = new Set(shown.flatMap((digits) => asCode(digitsOf(digits)) ?? []));
  return codes.size === 1 ? [...codes][0] : undefined;
}

/** Takes what is in a field for a code. Returns it as codes are read aloud, 1234 5678; a sentence without a code stays as it is. */
export function spaced(written: string): string {
  const text = plainly(written);
  const code = codeIn(written);
  if (code === undefined && /\p{L}/u.test(text)) return written;
  const digits = code ?? digitsOf(text);
  return [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8)].filter(Boolean).join(' ');
}

/** Returns the codes that somebody who means `code` comes to by one wrong digit, or by two neighbours that change places. */
export function mistypingsOf(code: string): ReadonlySet<string> {
  const near = [...code].flatMap((digit, at) => {
    const swapped = `${code[at + 1] ?? ''}${digit}`;
    return [...FIGURES, swapped].map((written) => code.slice(0, at) + written + code.slice(at + written.length));
  });
  return new Set(near.filter((other) => other !== code));
}

/** Takes the address that the door of a dialogue has, and another of its codes. Returns the address with that one. */
export function addressWith(join: string, code: string): string {
  return join.replace(/\d{8}$/, code);
}

/** Takes the address that the door of a dialogue has. Returns what people type to get to where the code is asked for. */
export function addressToType(join: string): string {
  return join.replace(/^https?:\/\//, '').replace(/\/\d{8}$/, '');
}

/** All digits as 0–9, nothing that is not seen, and no escapes, of which links in links have several layers. */
function plainly(written: string): string {
  let text = written;
  for (let layer = 0; layer < 3; layer += 1) text = unescaped(text);
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => String(figureOf(digit)));
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone % somewhere: what is plain all the same.
    return text.replaceAll(/%([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}

/** The digits of a script stand in a row, which begins at a place of Unicode that ends in 0 or 6. */
function figureOf(digit: string): number {
  const place = digit.codePointAt(0) ?? 0;
  const row = place - (place % 16);
  return /\p{Nd}/u.test(String.fromCodePoint(row)) ? place - row : place - row - 6;
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

function asCode(digits: string): string | undefined {
  return digits.length === 8 ? digits : undefined;
}
