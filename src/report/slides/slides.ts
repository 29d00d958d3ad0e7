import { strToU8 } from 'fflate';
import { isolated } from '../../content/isolated.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { isoDayOf } from '../day.ts';
import { isFromRight, officeLocale } from '../tongue.ts';
import type { ReportWords } from '../words.ts';
import { zipOf } from '../zip.ts';
import { deckOf } from './deck.ts';
import {
  LAYOUTS,
  NAMESPACES,
  NOTES_PAGE,
  notesMaster,
  numbered,
  numberPlaceholder,
  placeholder,
  SLIDE,
  shapeTree,
  slideLayout,
  slideMaster,
  theme,
} from './master.ts';
import type { Slide } from './slide.ts';
import { escapedText, textBody, written } from './text.ts';
import { MM, tag } from './xml.ts';

/** A part of the package: its type, its XML, and what it refers to, by id. */
type Part = {
  readonly type: string;
  readonly xml: string;
  readonly refers?: readonly (readonly [kind: string, target: string])[];
};

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';
const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Returns the result as slides (.pptx, 16 to 9) to show to others and to write on in: text as text, the diagram as shapes, and
 * beneath each slide what may be said, from the script.
 */
export function slidesPptx(result: ReadyResult, words: ReportWords): Uint8Array {
  const parts = partsOf(deckOf(result, words), result, words);
  const files = Object.entries(parts).flatMap(([name, { xml, refers = [] }]) => [
    [name, HEAD + xml] as const,
    ...(refers.length > 0 ? [[relationshipsOf(name), HEAD + relationships(refers)] as const] : []),
  ]);
  const all = [
    ['[Content_Types].xml', HEAD + contentTypes(parts)] as const,
    ['_rels/.rels', HEAD + root()] as const,
    ...files,
  ];
  return zipOf(Object.fromEntries(all.map(([name, xml]) => [name, strToU8(xml)])));
}

function partsOf(slides: readonly Slide[], result: ReadyResult, words: ReportWords): Readonly<Record<string, Part>> {
  const { product } = words.shared;
  const layouts = LAYOUTS.map((layout, index): readonly [string, Part] => [
    `ppt/slideLayouts/slideLayout${index + 1}.xml`,
    {
      type: `${PRESENTATION}.slideLayout+xml`,
      xml: slideLayout(layout, words),
      refers: [['slideMaster', '../slideMasters/slideMaster1.xml']],
    },
  ]);
  return {
    'docProps/core.xml': {
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      xml: core(result, words),
    },
    'ppt/presentation.xml': presentation(slides.length, isFromRight(words.shared.language)),
    'ppt/slideMasters/slideMaster1.xml': {
      type: `${PRESENTATION}.slideMaster+xml`,
      xml: slideMaster(words),
      refers: [
        ...LAYOUTS.map((_, index) => ['slideLayout', `../slideLayouts/slideLayout${index + 1}.xml`] as const),
        ['theme', '../theme/theme1.xml'],
      ],
    },
    ...Object.fromEntries(layouts),
    'ppt/notesMasters/notesMaster1.xml': {
      type: `${PRESENTATION}.notesMaster+xml`,
      xml: notesMaster(words),
      refers: [['theme', '../theme/theme2.xml']],
    },
    'ppt/theme/theme1.xml': { type: THEME, xml: theme(product) },
    'ppt/theme/theme2.xml': { type: THEME, xml: theme(product) },
    ...Object.fromEntries(slides.flatMap((slide, index) => slideParts(slide, index + 1, words))),
  };
}

function slideParts(slide: Slide, number: number, words: ReportWords): readonly (readonly [string, Part])[] {
  const layout = LAYOUTS.indexOf(slide.layout) + 1;
  return [
    [
      `ppt/slides/slide${number}.xml`,
      {
        type: `${PRESENTATION}.slide+xml`,
        xml: slideXml(slide, words),
        refers: [
          ['slideLayout', `../slideLayouts/slideLayout${layout}.xml`],
          ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
        ],
      },
    ],
    [
      `ppt/notesSlides/notesSlide${number}.xml`,
      {
        type: `${PRESENTATION}.notesSlide+xml`,
        xml: notesXml(slide, words),
        refers: [
          ['notesMaster', '../notesMasters/notesMaster1.xml'],
          ['slide', `../slides/slide${number}.xml`],
        ],
      },
    ],
  ];
}

const MAPPED = tag('p:clrMapOvr', {}, tag('a:masterClrMapping'));
/** A question or a name as long as two lines. */
const LONG_TITLE = 62;

function slideXml({ layout, title, text, shapes = '' }: Slide, words: ReportWords): string {
  const { locale } = words.shared;
  const size = layout === 'title' ? { size: 36 } : title.length > LONG_TITLE ? { size: 20 } : {};
  const head = placeholder(
    title,
    { type: layout === 'title' ? 'ctrTitle' : 'title' },
    {
      text: textBody(written(title, { bold: true, ...size }), { locale }),
    },
  );
  const kind = layout === 'title' ? 'subTitle' : 'body';
  const body = text ? placeholder(title, { type: kind, idx: 1 }, { text: textBody(text, { locale }) }) : '';
  const number = layout === 'title' ? '' : numberPlaceholder(words);
  return numbered(tag('p:sld', NAMESPACES, shapeTree(head, body, shapes, number), MAPPED));
}

function notesXml({ notes, title }: Slide, { shared }: ReportWords): string {
  const picture = placeholder('Slide', { type: 'sldImg', idx: 2 }, { text: '' });
  const said = notes.flatMap((sentence) => written(sentence));
  const text = placeholder(title, { type: 'body', idx: 3 }, { text: textBody(said, { locale: shared.locale }) });
  return numbered(tag('p:notes', NAMESPACES, shapeTree(picture, text), MAPPED));
}

function presentation(slides: number, rtl: boolean): Part {
  const ids = Array.from({ length: slides }, (_, index) =>
    tag('p:sldId', { id: 256 + index, 'r:id': `rId${index + 3}` }),
  );
  const at = (length: number) => Math.round(length * MM);
  return {
    type: `${PRESENTATION}.presentation.main+xml`,
    xml: tag(
      'p:presentation',
      { ...NAMESPACES, ...(rtl && { rtl: 1 }) },
      tag('p:sldMasterIdLst', {}, tag('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
      tag('p:notesMasterIdLst', {}, tag('p:notesMasterId', { 'r:id': 'rId2' })),
      tag('p:sldIdLst', {}, ...ids),
      tag('p:sldSz', { cx: at(SLIDE.width), cy: at(SLIDE.height) }),
      tag('p:notesSz', { cx: at(NOTES_PAGE.width), cy: at(NOTES_PAGE.height) }),
    ),
    refers: [
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ...ids.map((_, index) => ['slide', `slides/slide${index + 1}.xml`] as const),
      ['theme', 'theme/theme1.xml'],
    ],
  };
}

function core({ agenda, openedAt }: ReadyResult, words: ReportWords): string {
  const moment = `${isoDayOf(openedAt)}T00:00:00Z`;
  const dated = (name: string) => tag(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, moment);
  const title = [words.title, isolated(agenda.title, words.shared.language)].filter(Boolean).join(' – ');
  return tag(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    tag('dc:title', {}, escapedText(title)),
    tag('dc:creator', {}, words.shared.product),
    tag('dc:language', {}, officeLocale(words.shared.locale)),
    dated('created'),
    dated('modified'),
  );
}

function root(): string {
  return tag(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    tag('Relationship', { Id: 'rId1', Type: `${OFFICE}/officeDocument`, Target: 'ppt/presentation.xml' }),
    tag('Relationship', {
      Id: 'rId2',
      Type: `${PACKAGE}/relationships/metadata/core-properties`,
      Target: 'docProps/core.xml',
    }),
  );
}

function relationships(refers: NonNullable<Part['refers']>): string {
  const all = refers.map(([kind, target], index) =>
    tag('Relationship', { Id: `rId${index + 1}`, Type: `${OFFICE}/${kind}`, Target: target }),
  );
  return tag('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...all);
}

function relationshipsOf(part: string): string {
  return part.replace(/([^/]+)$/, '_rels/$1.rels');
}

function contentTypes(parts: Readonly<Record<string, Part>>): string {
  return tag(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...Object.entries(parts).map(([name, { type }]) => tag('Override', { PartName: `/${name}`, ContentType: type })),
  );
}
