import { wifiText } from '../../dialogue/wifi.ts';
import { emptyDiagram, emptyDiagramIn } from '../diagram/pictures.ts';
import type { Place } from '../paper.ts';
import { whereaboutsOf } from '../sheets/place.ts';
import { qr } from '../sheets/qr.ts';
import type { Typesetter } from '../typst.ts';
import type { ReportWords } from '../words.ts';

export type PosterFor = {
  readonly size: 'a4' | 'a3';
  readonly words: ReportWords;
  /** The dialogue that people are to join; null for a poster where address and code are written by hand. */
  readonly place: Place | null;
};

/** Returns one page for the wall as tagged PDF/UA-1. */
export function posterPdf(typesetter: Typesetter, { size, words, place }: PosterFor): Uint8Array {
  const { guide, poster, report, shared } = words;
  const name = place?.title || report.untitled;
  return typesetter.pdf('poster', {
    data: {
      size,
      words: poster,
      language: shared.locale.slice(0, 2),
      product: shared.product,
      title: `${poster.kind} – ${name}`,
      name,
      origin: guide.origin,
      described: emptyDiagramIn(words),
      place: place && placeFor(place, words),
    },
    pictures: place
      ? { 'qr.svg': qr(place.join), ...(place.wifi && { 'wifi.svg': qr(wifiText(place.wifi)) }) }
      : { 'figure.svg': emptyDiagram(words) },
  });
}

function placeFor(place: Place, { poster }: ReportWords) {
  const whereabouts = whereaboutsOf(place);
  const wifi = place.wifi && { ...place.wifi, described: poster.wifiQr(place.wifi.name) };
  return { ...whereabouts, described: poster.qr(whereabouts.address), wifi: wifi ?? null };
}
