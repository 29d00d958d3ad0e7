import type { GuideWords } from '../../content/competence-model/da.ts';
import { competenceModel } from '../../content/competence-model/guide.ts';

/** A factor with its words. */
export type Axis = ReturnType<typeof axesIn>[number];

/** The factors in the order of the axes, clockwise from the top. */
export function axesIn({ factors }: GuideWords) {
  return competenceModel.factors.map((id) => ({ id, ...factors[id] }));
}
