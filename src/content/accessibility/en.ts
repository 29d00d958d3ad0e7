import { en as shared } from '../shared/en.ts';
import type { AccessibilityWords } from './da.ts';

export const en = {
  shared,
  page: 'Accessibility · Sekskant',
  title: 'Can everyone use Sekskant?',
  lead: 'They should be able to: with a screen reader, a keyboard, their voice, large print or an old phone. This is how far we have got.',
  back: 'To the front page',
  how: {
    title: 'How far have we got?',
    standard: 'We measure ourselves against WCAG 2.2, levels A and AA. By law, public workplaces have to follow them.',
    whole: (of) => `All ${of} criteria are met, or there is nothing here that they apply to.`,
    partly: (met, of) => `${met} of ${of} criteria are met, or do not apply here. The rest is listed below.`,
    looked: (date) => `Last gone through on ${date}.`,
    only: 'Some criteria were only checked by reading the code. Each one says so. The pages have not been tried with a screen reader yet.',
    otherwise:
      'If you cannot use the phone in the dialogue, choose paper or a device shared by the table. It counts just as much.',
  },
  lacking: 'Not good enough yet',
  old: {
    title: 'Older phones and computers',
    browsers: (browsers) => `The pages work in ${browsers} and newer. Older ones are told what to do.`,
  },
  contact: {
    title: 'Are you stuck?',
    ask: 'Tell the facilitator while you are at it. Write or ring afterwards, so that it can be put right.',
    to: 'Write to or ring',
    nobody: 'Whoever runs the server has not said whom to contact. Ask the person who invited you.',
    own: 'Read the statement of whoever runs the server',
  },
  complain: {
    title: 'Complaints',
    line: 'A public workplace must have an accessibility statement of its own. If you get no answer, you can complain to',
    authority: 'the Danish Agency for Digital Government',
    authorityAddress: 'https://digst.dk/tilsyn/webtilgaengelighed/',
  },
  criteria: {
    title: 'Criterion by criterion',
    show: 'Show all criteria',
    tested: 'Tested',
    statuses: { met: 'Met', partly: 'Met in part', not: 'Not met', none: 'Does not apply' },
  },
} satisfies AccessibilityWords;
