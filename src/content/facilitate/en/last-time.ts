import type { FacilitateWords } from '../da.ts';

export const lastTime: Pick<FacilitateWords, 'lastTime'> = {
  lastTime: {
    title: (date) => `What we agreed last time, ${date}`,
    none: 'No agreements were written.',
    done: (done, of) => `${done} of ${of} done`,
    unanswered: (missing, of) =>
      missing === 0
        ? 'All agreements of last time have been answered.'
        : `${missing} of ${of} agreements of last time have no answer.`,
    all: 'Show all agreements',
    show: 'Show on the screen',
    showName: (what) => `Show on the screen: ${what}`,
    isShown: 'Shown now',
    outcome: (what) => `What became of: ${what}`,
    describe: 'What came of it?',
    saved: 'Saved',
    carried: 'Now among the agreements of today. You set the deadline in the closing.',
    stays:
      'The agreement of today has been changed since it was carried over, and stays. You can delete it in the closing.',
    carriedOver: 'Carried over from last time',
    noDeadline: 'Missing',
  },
};
