import { formOf, type GuideForm } from '../dialogue/guide.ts';
import { withField } from '../dialogue/renamed.ts';

/** Returns a file of version 2, which only names its guide, with the form of that guide. Whether it is one is checked afterwards. */
export function fromVersion2(file: unknown, form: GuideForm): unknown {
  const newer = withField(file, 'version', () => 3);
  return withField(newer, 'result', (result) =>
    withField(result, 'agenda', (agenda) => withField(agenda, 'guide', () => formOf(form))),
  );
}
