import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles, rareFontFiles } from './fonts.ts';
import { MISSING, printable } from './printable.ts';

const TEMPLATES = fileURLToPath(new URL('templates', import.meta.url));
/** Results of compiling that no later paper has used are let go after so many papers. */
const FORGET_AFTER_PAPERS = 5;

/** What a template is filled with: JSON data, which it reads as data and never as markup, and pictures by name. */
export type Filling = {
  readonly data: object;
  readonly pictures?: Readonly<Record<string, string>>;
  /** What is said where a letter of the data has become a box. A template finds it as `data.missing`, and none else. */
  readonly missing?: string;
};

export type Typesetter = {
  /** Returns the pages of a filled template as tagged PDF/UA-1. Throws when the template is wrong. */
  readonly pdf: (template: string, filling: Filling) => Uint8Array;
  /** Returns them as SVG, with letters as shapes. Throws when the template is wrong. */
  readonly svg: (template: string, filling: Filling) => string;
};

/** A typesetter with the house's fonts and templates at hand. */
export function typesetter(): Typesetter {
  const usual = compilerWith([]);
  /** For whoever wrote in other scripts; the same ones come again on the next paper about the same dialogue. */
  let rare = { files: '', compiler: usual };
  const compilerFor = (text: string) => {
    const files = rareFontFiles(text);
    if (files.length === 0) return usual;
    if (rare.files !== files.join()) rare = { files: files.join(), compiler: compilerWith(files) };
    return rare.compiler;
  };
  const set = <As>({ template, ...filling }: Filling & { readonly template: string }, as: Making<As>) => {
    const text = settable(filling);
    const compiler = compilerFor(text);
    const files = Object.entries({ ...filling.pictures, 'data.json': text });
    for (const [name, content] of files) compiler.mapShadow(`${TEMPLATES}/filling/${name}`, Buffer.from(content));
    try {
      const compiled = compiler.compile({ mainFilePath: `${TEMPLATES}/${template}.typ` });
      const document = compiled.result;
      if (!document) throw new Error(complaint(compiler, compiled));
      return as(compiler, document);
    } finally {
      compiler.resetShadow();
      compiler.evictCache(FORGET_AFTER_PAPERS);
    }
  };
  return {
    pdf: (template, filling) =>
      set({ ...filling, template }, (compiler, document) => compiler.pdf(document, { pdfStandard: 'ua-1' })),
    svg: (template, filling) => set({ ...filling, template }, (compiler, document) => compiler.plainSvg(document)),
  };
}

type Making<As> = (compiler: NodeCompiler, document: NodeTypstDocument) => As;

function compilerWith(rare: readonly string[]): NodeCompiler {
  const fontBlobs = [...fontFiles(), ...rare].map((file) => readFileSync(file));
  return NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs }] });
}

/** The data as JSON that can be set; with the note on what a box stands for only where there is one. */
function settable({ data, missing }: Filling): string {
  let hasMissing = false;
  const text = JSON.stringify(data, (_key, value: unknown) => {
    if (typeof value !== 'string') return value;
    const set = printable(value);
    hasMissing ||= set.includes(MISSING) && !value.includes(MISSING);
    return set;
  });
  return `${text.slice(0, -1)},"missing":${JSON.stringify(hasMissing && missing ? missing : null)}}`;
}

/** What Typst holds against a template. */
function complaint(compiler: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeDiagnostics();
  const diagnostics: readonly { readonly message?: string }[] = error ? compiler.fetchDiagnostics(error) : [];
  const messages = diagnostics.map(({ message = '' }) => message);
  return messages.join('; ') || 'Typst gave neither pages nor a reason';
}
