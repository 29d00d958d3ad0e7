import { isolated } from '../../content/isolated.ts';
import { wifiText } from '../../dialogue/wifi.ts';
import { emptyDiagram, emptyDiagramIn } from '../diagram/pictures.ts';
import type { PaperSize, Place } from '../paper.ts';
import { whereaboutsOf } from '../sheets/place.ts';
import { qr } from '../sheets/qr.ts';
import { tongueOf } from '../tongue.ts';
import type { Typesetter } from '../typst.ts';
import type { ReportWords } from '../words.ts';

export type PosterFor = {
  /** `wall` is twice as large as `door`. */
  readonly kind: 'door' | 'wall';
  readonly size: PaperSize;
  readonly words: ReportWords;
  /** The dialogue that people are to join; null for a poster where address and code are written by hand. */
  readonly place: Place | null;
};

/** Width and height in millimetres: A4 and A3, Letter and Tabloid. */
const PAPERS = {
  a4: { door: [210, 297], wall: [297, 420] },
  letter: { door: [215.9, 279.4], wall: [279.4, 431.8] },
} as const;
/** Of the name, in millimetres on A4: the code takes the room beneath it. */
const NAME_HEIGHT = { beforeCode: 25, beforeModel: 50 } as const;

/** Returns one page for the wall as tagged PDF/UA-1. */
export function posterPdf(typesetter: Typesetter, { kind, size, words, place }: PosterFor): Uint8Array {
  const { guide, papers, poster, report, shared } = words;
  const name = isolated(place?.title || report.untitled, shared.language);
  return typesetter.pdf('poster', {
    data: {
      paper: PAPERS[size][kind],
      words: poster,
      ...tongueOf(shared),
      product: shared.product,
      title: `${poster.kind} – ${name}`,
      name,
      nameHeight: place ? NAME_HEIGHT.beforeCode : NAME_HEIGHT.beforeModel,
      origin: guide.origin,
      described: emptyDiagramIn(words),
      place: place && placeFor(place, words),
    },
    missing: papers.missing.name,
    pictures: place
      ? {
          'qr.svg': qr(place.join, { quiet: 0 }),
          ...(place.wifi && { 'wifi.svg': qr(wifiText(place.wifi), { quiet: 0 }) }),
        }
      : { 'figure.svg': emptyDiagram(words) },
  });
}

function placeFor(place: Place, { poster, shared }: ReportWords) {
  const whereabouts = whereaboutsOf(place);
  const wifi = place.wifi && {
    name: isolated(place.wifi.name, shared.language),
    password: isolated(place.wifi.password, shared.language),
    described: poster.wifiQr(place.wifi.name),
  };
  return { ...whereabouts, described: poster.qr(whereabouts.address), wifi: wifi ?? null };
}
