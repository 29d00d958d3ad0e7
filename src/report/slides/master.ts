import { EDGE, FOCUS, INK, INK_SOFT } from '../diagram/palette.ts';
import { officeLocale } from '../tongue.ts';
import type { ReportWords } from '../words.ts';
import { textBody, textBox, written } from './text.ts';
import { type Frame, placed, tag } from './xml.ts';

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** A slide of 16 to 9, and a page of notes, in millimetres. */
export const SLIDE = { width: 338.667, height: 190.5 } as const;
export const NOTES_PAGE = { width: 190.5, height: 254 } as const;

/** Where things stand on every slide. */
const FRAMES = {
  title: { x: 18, y: 12, width: 302, height: 22 },
  text: { x: 18, y: 38, width: 302, height: 132 },
  opening: { x: 18, y: 52, width: 302, height: 42 },
  subtitle: { x: 18, y: 98, width: 302, height: 40 },
  origin: { x: 18, y: 178, width: 250, height: 6 },
  number: { x: 300, y: 176, width: 20, height: 8 },
  picture: { x: 16, y: 20, width: 158, height: 89 },
  notes: { x: 16, y: 120, width: 158, height: 118 },
} as const satisfies Readonly<Record<string, Frame>>;

export const LAYOUTS = ['title', 'text', 'bare'] as const;
export type Layout = (typeof LAYOUTS)[number];
const LAYOUT_TYPES = { title: 'title', text: 'obj', bare: 'titleOnly' } as const;

type Placeholder = { readonly type: string; readonly idx?: number };

/** A place that slides fill. What stands in it here is for those who write on. */
export function placeholder(
  name: string,
  { type, idx }: Placeholder,
  look: { readonly frame?: Frame; readonly text: string },
): string {
  const ph = tag('p:ph', { type, ...(idx !== undefined && { idx }) });
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id: '@', name }),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
      tag('p:nvPr', {}, ph),
    ),
    tag('p:spPr', {}, ...(look.frame ? [placed(look.frame), tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst'))] : [])),
    look.text,
  );
}

/** The slide's number, which the program fills in. */
export function numberPlaceholder({ shared, slides }: ReportWords, frame?: Frame): string {
  const field = tag(
    'a:fld',
    { id: '{5B8E1D4C-6A0B-4C2E-9C55-0D1A3C1F7A10}', type: 'slidenum' },
    tag('a:rPr', { lang: officeLocale(shared.locale), sz: 1000 }),
    tag('a:t', {}, '‹#›'),
  );
  const text = tag(
    'p:txBody',
    {},
    tag('a:bodyPr', { anchor: 'b' }),
    tag('a:lstStyle'),
    tag('a:p', {}, tag('a:pPr', { algn: 'r' }), field),
  );
  return placeholder(slides.slideNumber, { type: 'sldNum', idx: 12 }, { ...(frame && { frame }), text });
}

export function shapeTree(...shapes: readonly string[]): string {
  const group = tag('p:nvGrpSpPr', {}, tag('p:cNvPr', { id: '@', name: '' }), tag('p:cNvGrpSpPr'), tag('p:nvPr'));
  return tag('p:cSld', {}, tag('p:spTree', {}, group, tag('p:grpSpPr'), ...shapes));
}

/** Gives each shape of a part a number of its own. */
export function numbered(xml: string): string {
  let next = 0;
  return xml.replaceAll('id="@"', () => {
    next += 1;
    return `id="${next}"`;
  });
}

const COLOUR_MAP = tag('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((accent) => [`accent${accent}`, `accent${accent}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
});

/** The look that all slides share. */
export function slideMaster(words: ReportWords): string {
  const { shared, guide } = words;
  const { locale } = shared;
  const origin = written(`${guide.origin} ${shared.product}`, { size: 9, colour: INK_SOFT });
  const tree = shapeTree(
    placeholder('Title', { type: 'title' }, { frame: FRAMES.title, text: empty(locale, 'ctr') }),
    placeholder('Text', { type: 'body', idx: 1 }, { frame: FRAMES.text, text: empty(locale, 't') }),
    textBox('Origin', FRAMES.origin, origin, { locale }),
    numberPlaceholder(words, FRAMES.number),
  ).replace(
    '<p:cSld>',
    `<p:cSld>${tag('p:bg', {}, tag('p:bgRef', { idx: 1001 }, tag('a:schemeClr', { val: 'bg1' })))}`,
  );
  const ids = LAYOUTS.map((_, index) => tag('p:sldLayoutId', { id: 2_147_483_649 + index, 'r:id': `rId${index + 1}` }));
  return numbered(tag('p:sldMaster', NAMESPACES, tree, COLOUR_MAP, tag('p:sldLayoutIdLst', {}, ...ids), textStyles()));
}

export function slideLayout(layout: Layout, words: ReportWords): string {
  const { locale } = words.shared;
  const title =
    layout === 'title'
      ? placeholder('Title', { type: 'ctrTitle' }, { frame: FRAMES.opening, text: empty(locale, 'b') })
      : placeholder('Title', { type: 'title' }, { text: textBody([], { locale }) });
  const below = {
    title: [
      placeholder('Subtitle', { type: 'subTitle', idx: 1 }, { frame: FRAMES.subtitle, text: empty(locale, 't') }),
    ],
    text: [placeholder('Text', { type: 'body', idx: 1 }, { text: textBody([], { locale }) })],
    bare: [],
  }[layout];
  const tree = shapeTree(title, ...below, numberPlaceholder(words)).replace('<p:cSld>', `<p:cSld name="${layout}">`);
  const map = tag('p:clrMapOvr', {}, tag('a:masterClrMapping'));
  return numbered(tag('p:sldLayout', { ...NAMESPACES, type: LAYOUT_TYPES[layout], preserve: 1 }, tree, map));
}

export function notesMaster({ shared }: ReportWords): string {
  const picture = placeholder('Slide', { type: 'sldImg', idx: 2 }, { frame: FRAMES.picture, text: '' });
  const notes = placeholder(
    'Notes',
    { type: 'body', idx: 3 },
    { frame: FRAMES.notes, text: empty(shared.locale, 't') },
  );
  return numbered(tag('p:notesMaster', NAMESPACES, shapeTree(picture, notes), COLOUR_MAP));
}

function empty(locale: string, anchor: 't' | 'ctr' | 'b'): string {
  return textBody([], {
    locale,
    body: tag('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }, tag('a:normAutofit')),
  });
}

function textStyles(): string {
  const look = (size: number, bold: number) =>
    tag(
      'a:defRPr',
      { sz: size * 100, b: bold },
      tag('a:solidFill', {}, tag('a:schemeClr', { val: 'tx1' })),
      tag('a:latin', { typeface: bold ? '+mj-lt' : '+mn-lt' }),
      tag('a:ea', { typeface: bold ? '+mj-ea' : '+mn-ea' }),
      tag('a:cs', { typeface: bold ? '+mj-cs' : '+mn-cs' }),
    );
  const level = (size: number, bold: number) =>
    tag(
      'a:lvl1pPr',
      { algn: 'l' },
      tag('a:spcBef', {}, tag('a:spcPts', { val: 600 })),
      tag('a:buNone'),
      look(size, bold),
    );
  return tag(
    'p:txStyles',
    {},
    tag('p:titleStyle', {}, level(26, 1)),
    tag('p:bodyStyle', {}, level(18, 0)),
    tag('p:otherStyle', {}, tag('a:lvl1pPr', {}, look(14, 0))),
  );
}

/** Typefaces that every office has, and the colours of our papers. */
export function theme(name: string): string {
  const colour = (slot: string, value: string) =>
    tag(`a:${slot}`, {}, tag('a:srgbClr', { val: value.slice(1).toUpperCase() }));
  const accents = ['#1a543c', FOCUS, '#245da5', '#ae3f29', '#86377d', '#0e7272'];
  const face = (kind: string) =>
    tag(
      `a:${kind}`,
      {},
      tag('a:latin', { typeface: 'Arial' }),
      tag('a:ea', { typeface: '' }),
      tag('a:cs', { typeface: '' }),
    );
  const fill = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));
  const effect = tag('a:effectStyle', {}, tag('a:effectLst'));
  const three = (part: string) => part.repeat(3);
  return tag(
    'a:theme',
    { 'xmlns:a': NAMESPACES['xmlns:a'], name },
    tag(
      'a:themeElements',
      {},
      tag(
        'a:clrScheme',
        { name },
        colour('dk1', INK),
        colour('lt1', '#ffffff'),
        colour('dk2', INK_SOFT),
        colour('lt2', '#f3f4ee'),
        ...accents.map((accent, index) => colour(`accent${index + 1}`, accent)),
        colour('hlink', '#1a543c'),
        colour('folHlink', EDGE),
      ),
      tag('a:fontScheme', { name }, face('majorFont'), face('minorFont')),
      tag(
        'a:fmtScheme',
        { name },
        tag('a:fillStyleLst', {}, three(fill)),
        tag('a:lnStyleLst', {}, three(tag('a:ln', { w: 9_525 }, fill))),
        tag('a:effectStyleLst', {}, three(effect)),
        tag('a:bgFillStyleLst', {}, three(fill)),
      ),
    ),
  );
}
