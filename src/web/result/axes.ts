import { competenceModel } from '../../content/competence-model/guide.ts';
import type { ResultWords } from '../../content/result/da.ts';

/** A factor with its words. */
export type Axis = ReturnType<typeof axesIn>[number];

/** The factors in the order of the axes, clockwise from the top. */
export function axesIn({ guide }: ResultWords) {
  return competenceModel.factors.map((id) => ({ id, ...guide.factors[id] }));
}
