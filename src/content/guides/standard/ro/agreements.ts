export const levels = {
  organisation: { name: 'Tot locul de muncă', hint: 'De exemplu personal, plan de ture și reguli.' },
  leadership: { name: 'Conducerea', hint: 'Ce face, hotărăște sau susține cineva din conducere.' },
  group: { name: 'Secția sau echipa', hint: 'Ce faceți împreună zi de zi.' },
  individual: { name: 'O singură persoană', hint: 'Ce face sau învață o persoană.' },
};

export const levelsNudge =
  'Toate înțelegerile sunt despre ce face câte o persoană. De obicei ajută mai mult să schimbați ceva pentru toți. Este vreo înțelegere de care să se ocupe conducerea sau tot locul de muncă?';

export const outcomes = {
  done: 'Făcută',
  inProgress: 'În lucru',
  notStarted: 'Neîncepută',
  dropped: 'Abandonată',
  carriedOver: 'Reluată',
};

export const lastTime = {
  line: 'Luăm pe rând înțelegerile de data trecută: ce s-a întâmplat cu ele?',
  open: 'Încă nediscutată',
  left: 'Nediscutată',
};
