/** Takes what somebody typed or pasted (a code, or the address that a QR code holds), gives the eight digits or nothing. */
export function codeIn(written: string): string | undefined {
  const digits = written.replaceAll(/\s/g, '');
  return /(?:^|\/)(\d{8})$/.exec(digits)?.[1];
}

/** Takes what is in the field, gives it as a code is read aloud: 1234 5678. */
export function spaced(written: string): string {
  const code = codeIn(written) ?? written.replaceAll(/\D/g, '').slice(0, 8);
  return code.length > 4 ? `${code.slice(0, 4)} ${code.slice(4)}` : code;
}
