import { competenceModel } from '../../content/competence-model/guide.ts';
import type { ScreenWords } from '../../content/screen/da.ts';

/** A factor with its words. */
export type Axis = ReturnType<typeof axesIn>[number];

/** The factors in the order of the axes, clockwise from the top. */
export function axesIn({ guide }: ScreenWords) {
  return competenceModel.factors.map((id) => ({ id, ...guide.factors[id] }));
}
