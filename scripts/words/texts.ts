import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Language } from '../../src/content/language.ts';

/** What stands between quotes in content, in place of what is put into it. */
export type Text = {
  /** The file and the keys that lead to it. */
  readonly place: string;
  readonly text: string;
  /** What stands beside it in the same list or part of a page has the same one. */
  readonly part: string;
};

/** Stands where a number, a name or another text is put in. */
const FILLED_IN = '3';

/**
 * Returns all texts of a language, read from the source so that none is missed that a function returns. Sentences of NFA's
 * stand in a file of their own, which belongs to no language, and are not among them.
 */
export function textsOf(language: Language): readonly Text[] {
  const files = globSync([`src/content/**/${language}.ts`, `src/content/**/${language}/*.ts`]).toSorted();
  return files.filter((file) => !file.includes('testing')).flatMap((file) => textsIn(file, readFileSync(file, 'utf8')));
}

/** Returns the texts in one file of content. */
export function textsIn(file: string, source: string): readonly Text[] {
  const texts: Text[] = [];
  const visit = (node: ts.Node, keys: readonly string[], part: string): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isCompared(node) || isId(node)) return;
    const text = textOf(node);
    if (text !== undefined && /\p{L}/u.test(text)) texts.push({ place: [file, ...keys].join(' '), text, part });
    const inside = ts.isPropertyAssignment(node) ? [...keys, node.name.getText()] : keys;
    const isPart = ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
    ts.forEachChild(node, (child) => {
      if (!ts.isPropertyAssignment(node) || child !== node.name)
        visit(child, inside, isPart ? `${file}:${node.pos}` : part);
    });
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true), [], file);
  return texts;
}

/** Returns what stands between quotes here; undefined when nothing does. */
export function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(FILLED_IN);
}

function isId(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && node.name.getText() === 'id';
}

/** A literal that something is compared with is a value, and nobody reads it. */
function isCompared(node: ts.Node): boolean {
  if (!ts.isStringLiteral(node) || !ts.isBinaryExpression(node.parent)) return false;
  return node.parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
}
