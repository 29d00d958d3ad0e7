export const levels = {
  organisation: { name: 'مكان العمل كله', hint: 'مثل عدد العاملين وجدول الورديات والقواعد.' },
  leadership: { name: 'الإدارة', hint: 'ما يفعله المدير أو يقرره أو يسانده.' },
  group: { name: 'القسم أو الفريق', hint: 'ما تفعلونه معًا في العمل اليومي.' },
  individual: { name: 'الفرد', hint: 'ما يفعله أو يتعلمه شخص واحد.' },
};

export const levelsNudge =
  'كل الاتفاقات تتعلق بما يفعله شخص واحد. في العادة يكون تغيير شيء للجميع أنفع. هل هناك اتفاق على الإدارة أو مكان العمل كله أن يتولاه؟';

export const outcomes = {
  done: 'أُنجز',
  inProgress: 'قيد التنفيذ',
  notStarted: 'لم يبدأ',
  dropped: 'تُرك',
  carriedOver: 'يُطرح من جديد',
};

export const lastTime = {
  line: 'ننظر في اتفاقات المرة السابقة واحدًا بعد آخر: ماذا صار بها؟',
  open: 'لم نتحدث عنه بعد',
  left: 'لم نتحدث عنه',
};
