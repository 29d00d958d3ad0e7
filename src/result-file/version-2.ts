import { formOf, type GuideForm } from '../dialogue/guide.ts';
import { withField } from '../dialogue/renamed.ts';

/**
 * Returns a file of version 2 as version 3 has it: with the form of the guide that it names, and without the counts of
 * private ratings that it may hold. Whether it is one is checked afterwards.
 */
export function fromVersion2(file: unknown, form: GuideForm): unknown {
  const newer = withField(file, 'version', () => 3);
  return withField(newer, 'result', (result) =>
    withField(without(result, 'pooled'), 'agenda', (agenda) => withField(agenda, 'guide', () => formOf(form))),
  );
}

function without(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}
