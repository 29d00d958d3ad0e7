import type { WordFile } from '../language.ts';
import { danishTitles } from './competence-model/danish-titles.ts';
import { competenceModel } from './competence-model/guide.ts';
import type { GuideWords } from './guide-words.ts';
import { type GuideRegistry, registered } from './registry.ts';

/**
 * All guides of this installation: the only place that names them. The form of a guide never changes under its id, since
 * dialogues and saved results hold it; a guide with other factors or questions is another one, with an id of its own.
 */
export const GUIDES: GuideRegistry = [
  registered(
    competenceModel,
    (language): Promise<WordFile<GuideWords<typeof competenceModel>>> => import(`./competence-model/${language}.ts`),
    danishTitles,
  ),
];
