import { type IPropertiesOptions, LineRuleType } from 'docx';
import { INK, INK_SOFT } from '../diagram/palette.ts';
import { officeLocale } from '../tongue.ts';

/** On every Word; LibreOffice has one of the same measures. Our own typeface is hardly on any machine. */
const FONT = 'Calibri';

export const SOFT = colour(INK_SOFT);

/** Returns the house's look as styles, so that an editor changes all headings at once. */
export function stylesIn(locale: string): NonNullable<IPropertiesOptions['styles']> {
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: 22,
          color: colour(INK),
          language: { value: officeLocale(locale), bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: 48, bold: true },
        paragraph: { spacing: { after: 240, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: {
        run: { size: 30, bold: true },
        paragraph: { spacing: { before: 400, after: 140 }, keepNext: true },
      },
      heading2: {
        run: { size: 22, bold: true, color: SOFT },
        paragraph: { spacing: { before: 220, after: 80 }, keepNext: true },
      },
      listParagraph: { paragraph: { spacing: { after: 80 } } },
    },
  };
}

/** Word writes colours without the sign in front. */
export function colour(css: string): string {
  return css.replace('#', '');
}
