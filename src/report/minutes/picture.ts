import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { keyIn } from '../diagram/key.ts';
import { describedIn, resultDiagram } from '../diagram/pictures.ts';
import { pngOf } from '../png.ts';
import type { ReportWords } from '../words.ts';
import { written } from './writing.ts';

/** Sharp on paper at the width that it has there. */
const PIXELS = 1_600;
/** About 90 mm, which leaves room on the first page for what was agreed: Word counts 96 to the inch. */
const WIDTH = 340;

/** The diagram, where anything is drawn in it, with words for those who do not see it, and what is drawn in it for those who do. */
export function picture(result: ReadyResult, words: ReportWords): readonly Paragraph[] {
  const key = keyIn(words, result);
  return key.length === 0 ? [] : [diagram(result, words), ...written(key.join(' '), { spacing: { after: 0 } })];
}

function diagram(result: ReadyResult, words: ReportWords): Paragraph {
  const data = pngOf(resultDiagram(result, words), PIXELS);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 120, after: 60 },
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation: { width: WIDTH, height: Math.round(WIDTH * heightPerWidth(data)) },
        altText: { name: words.title, title: words.title, description: describedIn(words, result) },
      }),
    ],
  });
}

/** A PNG says its width and height in its first bytes. */
function heightPerWidth(png: Uint8Array): number {
  const head = new DataView(png.buffer, png.byteOffset);
  return head.getUint32(20) / head.getUint32(16);
}
