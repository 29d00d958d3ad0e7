import { Resvg } from '@resvg/resvg-js';
import { isolated } from '../../content/isolated.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { dayOf } from '../day.ts';
import { drawingFont } from '../png.ts';
import { linesOf, narrowed } from '../printable.ts';
import { tongueOf } from '../tongue.ts';
import type { Typesetter } from '../typst.ts';
import type { ReportWords } from '../words.ts';
import { element, escaped } from './element.ts';
import { keyIn } from './key.ts';
import { describedIn, resultDiagram } from './pictures.ts';

export type SlideFor = {
  readonly result: ReadyResult;
  readonly words: ReportWords;
  /** As high as it must be, or as wide as a screen: 16 to 9. */
  readonly shape: 'upright' | 'wide';
};

/** In the diagram's own unit. */
const MARGIN = 16;
const ASPECT = 16 / 9;
/** Sizes of text: of the title the first that fits. */
const TITLE = { upright: [18], wide: [26, 22, 18, 15, 12] } as const;
/** Of a word that nobody has broken: so many stand on a line. */
const MAX_LETTERS = 12;
const SMALL = { upright: 10, wide: 11 } as const;

/**
 * The diagram as it can stand alone on a slide or a wall: over or beside it whose it is and of which day, what is drawn and
 * where the model is from. Its letters are shapes, so that it looks alike where nobody has our typefaces.
 */
export function slideSvg(typesetter: Typesetter, slide: SlideFor): string {
  const { result, words, shape } = slide;
  const diagram = resultDiagram(result, words);
  const picture = pictureIn(new Resvg(diagram, { font: drawingFont(diagram) }).toString());
  return shape === 'wide' ? wideSvg(typesetter, picture, slide) : uprightSvg(typesetter, picture, slide);
}

/** What an SVG document shows, and the frame that it is seen through. */
type Picture = { readonly inside: string; readonly viewBox: string; readonly width: number; readonly height: number };
type Placed = Picture & { readonly x: number; readonly y: number };

function pictureIn(svg: string): Picture {
  const [, viewBox = ''] = /viewBox="([^"]*)"/.exec(svg) ?? [];
  const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
  const inside = svg.replace(/^.*?<svg[^>]*>/s, '').replace(/<\/svg>\s*$/, '');
  return { inside, viewBox, width, height };
}

function uprightSvg(typesetter: Typesetter, picture: Picture, slide: SlideFor): string {
  const column = { width: picture.width, height: picture.height };
  const head = { ...set(typesetter, headOf(slide, column), slide), x: MARGIN, y: MARGIN };
  const figure = { ...picture, x: MARGIN, y: head.y + head.height + MARGIN };
  const foot = { ...set(typesetter, footOf(slide, column), slide), x: MARGIN, y: figure.y + figure.height + MARGIN };
  const size = { width: picture.width + 2 * MARGIN, height: foot.y + foot.height + MARGIN };
  return whole(size, [head, figure, foot], slide);
}

function wideSvg(typesetter: Typesetter, picture: Picture, slide: SlideFor): string {
  const height = picture.height + 4 * MARGIN;
  const size = { width: height * ASPECT, height };
  const x = picture.width + 4 * MARGIN;
  const width = size.width - x - 3 * MARGIN;
  const below = set(typesetter, footOf(slide, { width }), slide);
  const foot = { ...below, x, y: height - 3 * MARGIN - below.height };
  const room = { width, height: foot.y - 5 * MARGIN - 2 * SMALL.wide };
  const head = { ...set(typesetter, headOf(slide, room), slide), x, y: 3 * MARGIN };
  return whole(size, [head, { ...picture, x: 2 * MARGIN, y: 2 * MARGIN }, foot], slide);
}

function titleAndDay({ result, words }: SlideFor) {
  return {
    title: result.agenda.title || words.report.untitled,
    day: dayOf(words.shared.locale, result.openedAt),
  };
}

/** `height` is what the title may take. */
function headOf(slide: SlideFor, { width, height }: { readonly width: number; readonly height: number }) {
  const { title, day } = titleAndDay(slide);
  const size = SMALL[slide.shape] * 1.2;
  return {
    width,
    parts: [
      { lines: linesOf(narrowed(title, MAX_LETTERS)), sizes: TITLE[slide.shape], height },
      { lines: linesOf(day), size },
    ],
  };
}

function footOf({ result, words, shape }: SlideFor, { width }: { readonly width: number }) {
  const size = SMALL[shape];
  return {
    width,
    parts: [...keyIn(words, result), words.guide.origin].map((line) => ({ lines: linesOf(line), size })),
  };
}

/** Text as shapes, as high as it becomes. */
function set(typesetter: Typesetter, column: ReturnType<typeof headOf | typeof footOf>, { words }: SlideFor): Picture {
  return pictureIn(typesetter.svg('slide', { data: { ...column, ...tongueOf(words.shared) } }));
}

function whole(
  { width, height }: { readonly width: number; readonly height: number },
  parts: readonly Placed[],
  slide: SlideFor,
): string {
  const placed = parts.map(({ inside, ...frame }) => element('svg', { ...frame, overflow: 'visible' }, inside));
  const size = { width: width.toFixed(2), height: height.toFixed(2) };
  const xlinks = { xmlns: 'http://www.w3.org/2000/svg', 'xmlns:xlink': 'http://www.w3.org/1999/xlink' };
  const svg = element('svg', { ...xlinks, viewBox: `0 0 ${size.width} ${size.height}`, ...size }, placed.join(''));
  const { title, day } = titleAndDay(slide);
  const said =
    element('title', {}, escaped(`${isolated(title, slide.words.shared.language)}, ${day}`)) +
    element('desc', {}, escaped(saidOf(slide)));
  // Drawn once more: one file without symbols and nested drawings, which slide programs do not all read.
  const flat = new Resvg(svg, { font: drawingFont(svg) }).toString();
  return flat.replace(/<svg[^>]*>/, (opening) => `${opening.slice(0, -1)} role="img">${said}`);
}

/** What is drawn and what it means, for those who hear it. */
function saidOf({ result, words }: SlideFor): string {
  return [words.title, describedIn(words, result), ...keyIn(words, result), words.guide.origin].join(' · ');
}
