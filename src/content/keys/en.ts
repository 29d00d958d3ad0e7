import type { keys as danish } from './da.ts';

export const keys = {
  title: 'Keys',
  each: [
    { keys: ['PageDown', '→'], does: 'Next step. The forward button of a clicker does the same.' },
    { keys: ['PageUp', '←'], does: 'One step back within the phase' },
    { keys: ['Tab'], does: 'To the next button or field' },
    { keys: ['Esc'], does: 'Close a window' },
    { keys: ['?'], does: 'Show this list' },
  ],
  inFields: 'In a field, the keys write as usual.',
  on: 'Use the key ?',
} satisfies typeof danish;
