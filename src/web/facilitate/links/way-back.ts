import { encode } from 'uqr';

type Words = {
  readonly title: string;
  readonly code: string;
  readonly link: string;
  readonly keep: string;
};
type WayBack = { readonly code: string; readonly link: string; readonly lang: string; readonly words: Words };

/** A page with the facilitator's link, which stands alone: it is kept as a file, or printed. */
export function wayBack({ code, link, lang, words }: WayBack): string {
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>${words.title}</title>
<style>
  body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
  svg { width: 12rem; height: 12rem; }
  a { overflow-wrap: anywhere; }
</style>
<h1>${words.title}</h1>
<p>${words.code} <b>${code.slice(0, 4)} ${code.slice(4)}</b></p>
<p>${words.link}<br><a href="${link}">${link}</a></p>
${figure(link)}
<p>${words.keep}</p>
</html>
`;
}

function figure(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return `<svg viewBox="0 0 ${size} ${size}" role="img" aria-label="QR"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${dark.join('')}"/></svg>`;
}
