import { competenceModel } from '../../content/competence-model/guide.ts';
import type { JoinWords } from '../../content/join/da.ts';

/** A factor with its words. */
export type Axis = ReturnType<typeof axesIn>[number];

/** The factors in the order of the axes, clockwise from the top. */
export function axesIn({ guide }: JoinWords) {
  return competenceModel.factors.map((id) => ({ id, ...guide.factors[id] }));
}
