export const levels = {
  organisation: { name: 'Hele arbejdspladsen', hint: 'Fx bemanding, vagtplan og regler.' },
  leadership: { name: 'Ledelsen', hint: 'Det, en leder gør, beslutter eller bakker op om.' },
  group: { name: 'Afdelingen eller holdet', hint: 'Det, I gør sammen i hverdagen.' },
  individual: { name: 'Den enkelte', hint: 'Det, én person gør eller lærer.' },
};

export const levelsNudge =
  'Alle aftaler handler om, hvad en enkelt person gør. Det virker som regel bedre at ændre noget for alle. Er der en aftale, som ledelsen eller hele arbejdspladsen skal tage sig af?';

export const outcomes = {
  done: 'Gjort',
  inProgress: 'I gang',
  notStarted: 'Ikke begyndt',
  dropped: 'Droppet',
  carriedOver: 'Tages op igen',
};

export const lastTime = {
  line: 'Vi ser på aftalerne fra sidst, en ad gangen: Hvad blev der af dem?',
  open: 'Ikke talt om endnu',
  left: 'Ikke talt om',
};
