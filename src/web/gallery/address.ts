import { GALLERY_LANGUAGES, type GalleryLanguage } from './pseudo.ts';
import { VISITORS, type Visitor } from './visitors.ts';

/** The screens that people sit before, in the pixels of a style sheet. */
export const SIZES = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
} as const;
export type Size = keyof typeof SIZES;

const SIZE_NAMES = ['phone', 'laptop', 'projector'] as const satisfies readonly Size[];
const VISITOR_NAMES = ['start', 'join', 'facilitate', 'screen', 'result'] as const satisfies readonly Visitor[];

/** What an address of the gallery asks for. Without a sample it is all of a scene, without a scene all of a visitor. */
export type GalleryAddress = {
  readonly visitor: Visitor;
  readonly scene: string;
  readonly sample: string;
  readonly language: GalleryLanguage;
  readonly size: Size;
};

/** Where most visitors of a kind are. */
const USUAL_SIZE: Readonly<Record<Visitor, Size>> = {
  start: 'laptop',
  join: 'phone',
  facilitate: 'laptop',
  screen: 'projector',
  result: 'laptop',
};

/** Takes the query of an address; whatever it does not say, or says wrongly, is as usual. */
export function galleryAddress(query: string): GalleryAddress {
  const said = new URLSearchParams(query);
  const visitor = oneOf(VISITOR_NAMES, said.get('visitor')) ?? 'join';
  return {
    visitor,
    scene: said.get('scene') ?? '',
    sample: said.get('sample') ?? '',
    language: oneOf(GALLERY_LANGUAGES, said.get('language')) ?? 'da',
    size: oneOf(SIZE_NAMES, said.get('size')) ?? USUAL_SIZE[visitor],
  };
}

/** Returns the query that asks for this. */
export function queryFor(address: GalleryAddress): string {
  return `?${new URLSearchParams(address)}`;
}

/** Returns each single sample that an address asks for. */
export function samplesAt(address: GalleryAddress): readonly GalleryAddress[] {
  const scenes: Readonly<Record<string, readonly { readonly name: string }[]>> = VISITORS[address.visitor];
  const all = Object.entries(scenes).flatMap(([scene, samples]) =>
    samples.map(({ name }) => ({ ...address, scene, sample: name })),
  );
  return all.filter(({ scene, sample }) => {
    if (address.scene === '') return true;
    return scene === address.scene && (address.sample === '' || sample === address.sample);
  });
}

function oneOf<Known extends string>(known: readonly Known[], said: string | null): Known | undefined {
  return known.find((one) => one === said);
}
