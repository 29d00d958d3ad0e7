const SPELLED: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  Æ: 'Ae',
  Ø: 'Oe',
  Å: 'Aa',
  '–': '-',
};

/** Returns the name of a file for programs that know ASCII alone: letters of the Danish alphabet are written out, others become their nearest. */
export function asciiName(name: string): string {
  return name
    .replaceAll(/[æøåÆØÅ–]/g, (letter) => SPELLED[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]+/g, '_');
}
