// `npm run lix`: how hard the Danish is to read, outside NFA's own sentences: all of it, and the parts that are hardest.
import { partsOf, readabilityOf, sentencesAmong } from './words/lix.ts';
import { textsOf } from './words/texts.ts';

const MAX_SHOWN = 20;
const MIN_SENTENCES = 3;

const texts = textsOf('da');
const { lix, words, sentences } = readabilityOf(
  sentencesAmong(texts)
    .map(({ text }) => text)
    .join(' '),
);
console.log(`LIX ${lix.toFixed(1)} in all (${words} words in ${sentences} sentences). The hardest parts:`);
const parts = partsOf(texts).map((part) => ({ ...part, ...readabilityOf(part.text) }));
const hardest = parts.filter((part) => part.sentences >= MIN_SENTENCES).toSorted((a, b) => b.lix - a.lix);
for (const part of hardest.slice(0, MAX_SHOWN)) console.log(`${part.lix.toFixed(1)}  ${part.place}: ${part.text}`);
