import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { LANGUAGES, type Language } from '../../src/content/language.ts';
import { textOf } from './texts.ts';

/** What one key of a file of words holds: a text, a list of them, or a function that makes one. */
type Word = {
  readonly texts: readonly string[];
  /** The places of the parameters that are put into a text, or decide which one it is. */
  readonly used: readonly number[];
  /** Whether there is one text for one of a thing, and another for more. */
  readonly counts: boolean;
  /** Whether a form is chosen by the language's own rule. */
  readonly hasForms: boolean;
};

/** A word of a translation that is not as the Danish one has it. */
export type Finding = {
  readonly kind: 'missing' | 'unused' | 'placeholder' | 'plural' | 'long';
  readonly place: string;
  readonly about: string;
};

const NO_WORDS: Word = { texts: [], used: [], counts: false, hasForms: false };
const MODEL: Language = 'da';
/** NFA's own words stand in a file for all, and the Danish has them from there. */
const NFA = 'src/content/guides/competence-model/nfa.ts';
/** How much longer than the Danish a text may be before somebody should look at it. */
const MAX_GROWTH = 1.5;
const ALWAYS_ROOM_FOR = 12;

/** Returns what is to be looked at in a translation. Those of kind `long` are read, the others are mistakes. */
export function findingsIn(language: Language): readonly Finding[] {
  return compared(wordsOf(MODEL), wordsOf(language), hasMoreForms(language));
}

/** Returns the words of the Danish that nothing in the house asks for. */
export function unaskedWords(): readonly string[] {
  const files = globSync('src/**/*.{ts,svelte,typ}').filter((file) => !isTranslated(file) && !file.includes('.test.'));
  const asked = new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(/[\p{L}\d-]+/gu) ?? []));
  return [...wordsOf(MODEL).keys()].filter((place) => !asked.has(keyAt(place)));
}

/** Compares the words of a translation with those of the model. */
export function compared(
  model: ReadonlyMap<string, Word>,
  other: ReadonlyMap<string, Word>,
  hasMore: boolean,
): readonly Finding[] {
  const findings: Finding[] = [];
  const nfa = new Set(wordsIn('nfa', readFileSync(NFA, 'utf8')).map(([place]) => keyAt(place)));
  for (const [place, word] of model) {
    const translated = other.get(place);
    if (translated) findings.push(...mismatches(place, word, translated, hasMore));
    else findings.push({ kind: 'missing', place, about: word.texts.join(' / ') });
  }
  for (const [place, { texts }] of other) {
    if (!model.has(place) && !nfa.has(keyAt(place))) findings.push({ kind: 'unused', place, about: texts.join(' / ') });
  }
  return findings;
}

function mismatches(place: string, word: Word, translated: Word, hasMore: boolean): readonly Finding[] {
  const findings: Finding[] = [];
  const about = translated.texts.join(' / ');
  if (lengthOf(translated) === 0 && lengthOf(word) > 0)
    findings.push({ kind: 'missing', place, about: word.texts.join(' / ') });
  if (word.used.some((index) => !translated.used.includes(index))) findings.push({ kind: 'placeholder', place, about });
  if (hasMore && word.counts && !translated.hasForms) findings.push({ kind: 'plural', place, about });
  if (word.texts.length > 0 && longest(translated) > longest(word) * MAX_GROWTH + ALWAYS_ROOM_FOR)
    findings.push({ kind: 'long', place, about });
  return findings;
}

/** Returns the words of a language by the file, without its language, and the keys that lead to them. */
function wordsOf(language: Language): ReadonlyMap<string, Word> {
  const files = globSync([`src/content/**/${language}.ts`, `src/content/**/${language}/*.ts`]);
  const ours = files.filter((file) => !file.includes('testing')).toSorted();
  return new Map(ours.flatMap((file) => wordsIn(placeOf(file, language), readFileSync(file, 'utf8'))));
}

/** The last of the keys that lead to a word. */
function keyAt(place: string): string {
  return place.split(' ').at(-1) ?? '';
}

/** Returns the words in the text of one file. */
export function wordsIn(place: string, source: string): readonly (readonly [place: string, word: Word])[] {
  const found: [string, Word][] = [];
  const visit = (node: ts.Node, keys: readonly string[]): void => {
    if (ts.isPropertyAssignment(node) && !ts.isObjectLiteralExpression(bare(node.initializer))) {
      found.push([[place, ...keys, keyOf(node)].join(' '), wordOf(node.initializer)]);
      return;
    }
    // The forms of a word that changes with a number are no words of their own.
    if (ts.isCallExpression(node) && node.expression.getText() === 'plural') return;
    // A name stands for words of another file.
    if (ts.isShorthandPropertyAssignment(node)) found.push([[place, ...keys, node.name.text].join(' '), NO_WORDS]);
    const inside = ts.isPropertyAssignment(node) ? [...keys, keyOf(node)] : keys;
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true), []);
  return found;
}

function keyOf({ name }: ts.PropertyAssignment): string {
  return ts.isStringLiteral(name) ? name.text : name.getText();
}

/** An expression without what only the compiler reads. */
function bare(node: ts.Expression): ts.Expression {
  return ts.isSatisfiesExpression(node) || ts.isAsExpression(node) || ts.isParenthesizedExpression(node)
    ? bare(node.expression)
    : node;
}

/** Without texts where a name stands for words of another file. */
function wordOf(initializer: ts.Expression): Word {
  const made = bare(initializer);
  const nodes = within(ts.isArrowFunction(made) ? made.body : made);
  const parameters = ts.isArrowFunction(made) ? made.parameters.map(({ name }) => namesIn(name)) : [];
  const identifiers = nodes.filter(ts.isIdentifier).map(({ text }) => text);
  return {
    texts: nodes.flatMap((node) => textOf(node) ?? []),
    used: parameters.flatMap((names, index) => (names.some((name) => identifiers.includes(name)) ? index : [])),
    counts: nodes.some((node) => ts.isBinaryExpression(node) && /=== 1$/.test(node.getText())),
    hasForms: nodes.some((node) => ts.isCallExpression(node) && node.expression.getText() === 'plural'),
  };
}

/** An expression and all that it is made of, but for what only the compiler reads. */
function within(node: ts.Node): readonly ts.Node[] {
  const parts: ts.Node[] = [node];
  ts.forEachChild(node, (child) => {
    if (!ts.isTypeNode(child)) parts.push(...within(child));
  });
  return parts;
}

function namesIn(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));
}

function lengthOf({ texts }: Word): number {
  return texts.reduce((sum, text) => sum + text.trim().length, 0);
}

function longest({ texts }: Word): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}

function hasMoreForms(language: Language): boolean {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories.length > 2;
}

function placeOf(file: string, language: Language): string {
  return file.replace('src/content/', '').replace(`/${language}`, '').replace(/\.ts$/, '');
}

function isTranslated(file: string): boolean {
  return LANGUAGES.some((language) => file.endsWith(`/${language}.ts`) || file.includes(`/${language}/`));
}
