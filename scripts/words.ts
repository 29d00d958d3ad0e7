// `npm run words`: what is to be looked at in each translation, and the words that no page or paper asks for any more.
import { LANGUAGES, languageName } from '../src/content/language.ts';
import { findingsIn, unaskedWords } from './words/translation.ts';

for (const language of LANGUAGES.slice(1)) {
  const findings = findingsIn(language);
  console.log(`${languageName(language)}: ${findings.length === 0 ? 'nothing to look at' : findings.length}`);
  for (const { kind, place, about } of findings) console.log(`  ${kind}  ${place}: ${about}`);
}
for (const place of unaskedWords()) console.log(`Nothing asks for: ${place}`);
