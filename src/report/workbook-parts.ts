import type writeXlsxFile from 'write-excel-file/node';

export type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number];

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';

/** Printed, a sheet is as wide as its paper, and says its name and page; on the screen its rows can be filtered. */
export const SHEETS: Feature = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace('</sheetData>', `</sheetData>${filterIn(xml)}`)
            .replace('<pageSetup', '<pageSetup fitToHeight="0"')
            .replace(
              '</worksheet>',
              '<headerFooter><oddHeader>&amp;L&amp;A</oddHeader><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
            ),
      },
    },
  },
};

/** Of all columns, where there is anything to filter. */
function filterIn(xml: string): string {
  const column = [...xml.matchAll(/<c r="([A-Z]+)1"/g)].at(-1)?.[1];
  const row = [...xml.matchAll(/<row r="(\d+)"/g)].at(-1)?.[1];
  return column && Number(row) > 1 ? `<autoFilter ref="A1:${column}${row}"/>` : '';
}

/** Returns what has every printed page begin with the names of its columns. */
export function repeatedHeads(sheets: readonly string[]): Feature {
  const names = sheets.map(
    (sheet, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escaped(sheet).replaceAll("'", "''")}'!$1:$1</definedName>`,
  );
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace(/<definedNames\s*\/>/, () => `<definedNames>${names.join('')}</definedNames>`),
        },
      },
    },
  };
}

/** The library writes what a font is in an order of its own; the standard has one. */
export const FONTS_IN_ORDER: Feature = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) =>
          xml.replaceAll(/<font>(.*?)<\/font>/gs, (_, inside: string) => {
            const parts = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family'].flatMap(
              (name) => new RegExp(`<${name}(?: [^>]*)?/>`).exec(inside) ?? [],
            );
            return `<font>${parts.join('')}</font>`;
          }),
      },
    },
  },
};

/** Returns what gives the workbook a title, for lists of files and for screen readers; it names nobody. */
export function titled(title: string, product: string): Feature {
  const core = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(product)}</dc:creator></cp:coreProperties>`;
  return {
    files: {
      write: { files: () => ({ 'docProps/core.xml': core }) },
      transform: {
        '[Content_Types].xml': {
          insert: () => `<Override ContentType="${CORE_TYPE}" PartName="/docProps/core.xml"/>`,
        },
        '_rels/.rels': {
          insert: () => `<Relationship Id="rId-core" Type="${CORE_RELATION}" Target="docProps/core.xml"/>`,
        },
      },
    },
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
