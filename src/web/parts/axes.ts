import type { GuideWords } from '../../content/guides/competence-model/da.ts';
import { competenceModel } from '../../content/guides/competence-model/guide.ts';

/** A factor with its words. */
export type Axis = ReturnType<typeof axesIn>[number];

/** The factors in the order of the axes, clockwise from the top. */
export function axesIn({ factors }: GuideWords) {
  return competenceModel.factors.map((id) => ({ id, ...factors[id] }));
}
