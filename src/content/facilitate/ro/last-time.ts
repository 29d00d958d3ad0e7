import { agreementsCounted, plural } from '../../count/ro.ts';
import type { FacilitateWords } from '../da.ts';

export const lastTime: Pick<FacilitateWords, 'lastTime'> = {
  lastTime: {
    title: (date) => `Ce am stabilit data trecută, ${date}`,
    none: 'Nu s-au scris înțelegeri.',
    done: (done, of) => `Făcute: ${done} din ${of}`,
    unanswered: (missing, of) =>
      missing === 0
        ? 'Toate înțelegerile de data trecută au primit un răspuns.'
        : plural(missing, {
            one: `1 din ${agreementsCounted(of)} de data trecută nu are răspuns.`,
            few: `${missing} din ${agreementsCounted(of)} de data trecută nu au răspuns.`,
            other: `${missing} din ${agreementsCounted(of)} de data trecută nu au răspuns.`,
          }),
    all: 'Arată toate înțelegerile',
    show: 'Arată pe ecranul mare',
    showName: (what) => `Arată pe ecranul mare: ${what}`,
    isShown: 'Se vede acum',
    outcome: (what) => `Ce s-a întâmplat cu: ${what}`,
    describe: 'Ce a ieșit din ea?',
    saved: 'Salvat',
    carried: 'E acum printre înțelegerile de azi. Termenul îl puneți la încheiere.',
    stays: 'Înțelegerea de azi a fost modificată de când a fost reluată și rămâne. O poți șterge la încheiere.',
    carriedOver: 'Reluată de data trecută',
    noDeadline: 'Lipsește',
  },
};
