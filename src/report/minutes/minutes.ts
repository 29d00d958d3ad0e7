import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { isFromRight } from '../tongue.ts';
import type { ReportWords } from '../words.ts';
import { agreements, answers, atAGlance, facts, lastTime, method, next, notes, scores } from './sections.ts';
import { SOFT, stylesIn } from './style.ts';
import { lineOf } from './writing.ts';

/** A4 with margins of 20 mm, in twentieths of a point. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_134, right: 1_134, bottom: 1_134, left: 1_134 },
};

/** Returns the minutes as a Word document (.docx) to go on writing in. */
export async function minutesDocx(result: ReadyResult, words: ReportWords): Promise<Uint8Array> {
  const { shared, minutes } = words;
  const document = new Document({
    title: minutes.title,
    creator: shared.product,
    lastModifiedBy: shared.product,
    styles: stylesIn(shared.locale),
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer(words) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, ...lineOf(minutes.title) }),
          ...facts(result, words),
          ...agreements(result, words),
          ...atAGlance(result, words),
          ...lastTime(result, words),
          ...scores(result, words),
          ...notes(result, words),
          ...answers(result, words),
          ...next(result, words),
          ...method(result, words),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function footer({ minutes, shared }: ReportWords): Footer {
  const rtl = isFromRight(shared.language);
  const small = { size: 18, color: SOFT } as const;
  return new Footer({
    children: [
      new Paragraph({ spacing: { after: 0 }, ...lineOf(minutes.foot, small) }),
      new Paragraph({
        alignment: AlignmentType.END,
        bidirectional: rtl,
        children: [
          new TextRun({
            ...small,
            rightToLeft: rtl,
            children: [PageNumber.CURRENT, minutes.of, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
