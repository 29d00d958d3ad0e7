export const levels = {
  organisation: { name: 'The whole workplace', hint: 'Such as staffing, the rota and rules.' },
  leadership: { name: 'Management', hint: 'What a manager does, decides or backs.' },
  group: { name: 'The department or team', hint: 'What you do together from day to day.' },
  individual: { name: 'One person', hint: 'What one person does or learns.' },
};

export const levelsNudge =
  'Every agreement is about what one person does. It usually works better to change something for everyone. Is there something for management or the whole workplace to deal with?';

export const outcomes = {
  done: 'Done',
  inProgress: 'In progress',
  notStarted: 'Not started',
  dropped: 'Dropped',
  carriedOver: 'Carried over',
};

export const lastTime = {
  line: 'We look at the agreements from last time, one by one: what became of them?',
  open: 'Not talked about yet',
  left: 'Not talked about',
};
