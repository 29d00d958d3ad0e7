import type { JoinWords } from '../da.ts';

export const consensus = {
  agree: 'Puanlarınız birbirine yakın',
  differ: 'Bunu biraz farklı görüyorsunuz',
  farApart: 'Bunu çok farklı görüyorsunuz',
  ask: (low, high) => `Puanlarınız: en düşük ${low}, en yüksek ${high}. Neden ${low}? Neden ${high}?`,
  allEqual: 'Baştan beri aynı fikirdesiniz. Puanın göstermediği bir şey var mı?',
  tooFewRated: 'Buna üçten az kişi puan verdi, bu yüzden göstermiyoruz. Puanınızı birlikte bulun.',
  tooFewPeople:
    'Yalnızca bir ya da iki kişi yanıtlarsa, kimin ne yanıtladığı anlaşılabilir. Bu yüzden puanları birlikte bulursunuz.',
} satisfies JoinWords['consensus'];

export const near = {
  agree: 'Puanlarınız yakın',
  differ: 'Puanlarınız farklı',
  farApart: 'Puanlarınız birbirinden uzak',
} satisfies JoinWords['near'];
