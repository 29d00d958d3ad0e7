import { withField } from '../dialogue/renamed.ts';

/**
 * Returns a file of version 5 as version 6 has it. It does not say how the groups came to their scores, and of several groups
 * not how many notes they wrote. Whether it is one is checked afterwards.
 */
export function fromVersion5(file: unknown): unknown {
  const newer = withField(file, 'version', () => 6);
  return withField(newer, 'result', (result) =>
    typeof result === 'object' && result !== null ? { ...result, method: null } : result,
  );
}
