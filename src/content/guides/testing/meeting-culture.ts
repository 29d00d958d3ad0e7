import { registered } from '../registry.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { meetingCultureForm } from './form.ts';

/** A second guide, which proves that none is built into pages and papers. Nobody needs to translate it. */
export const meetingCulture = registered(meetingCultureForm, async (language) => ({
  [language]: language === 'da' ? da : en,
}));
