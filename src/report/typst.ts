import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { coverageOf, fontFiles } from './fonts.ts';
import { printable } from './printable.ts';

const TEMPLATES = fileURLToPath(new URL('templates', import.meta.url));
/** Results of compiling that no later paper has used are let go after so many papers. */
const FORGET_AFTER_PAPERS = 5;

/** What a template is filled with: JSON data, which it reads as data and never as markup, and pictures by name. */
export type Filling = { readonly data: object; readonly pictures?: Readonly<Record<string, string>> };

export type Typesetter = {
  /** Returns the pages of a filled template as tagged PDF/UA-1. Throws when the template is wrong. */
  readonly pdf: (template: string, filling: Filling) => Uint8Array;
};

/** A typesetter with the house's fonts and templates at hand. */
export function typesetter(): Typesetter {
  const fonts = fontFiles().map((file) => readFileSync(file));
  const coverage = coverageOf(fonts);
  const settable = (_key: string, value: unknown) => (typeof value === 'string' ? printable(value, coverage) : value);
  const compiler = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: fonts }] });
  return {
    pdf: (template, { data, pictures = {} }) => {
      const files = Object.entries({ ...pictures, 'data.json': JSON.stringify(data, settable) });
      for (const [name, text] of files) compiler.mapShadow(`${TEMPLATES}/filling/${name}`, Buffer.from(text));
      try {
        const compiled = compiler.compile({ mainFilePath: `${TEMPLATES}/${template}.typ` });
        const document = compiled.result;
        if (!document) throw new Error(complaint(compiler, compiled));
        return compiler.pdf(document, { pdfStandard: 'ua-1' });
      } finally {
        compiler.resetShadow();
        compiler.evictCache(FORGET_AFTER_PAPERS);
      }
    },
  };
}

/** What Typst holds against a template, without what people wrote. */
function complaint(compiler: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeDiagnostics();
  const diagnostics: readonly { readonly message?: string }[] = error ? compiler.fetchDiagnostics(error) : [];
  const messages = diagnostics.map(({ message = '' }) => message.replaceAll(/"[^"]*"|`[^`]*`/g, '…'));
  return messages.join('; ') || 'Typst gave neither pages nor a reason';
}
