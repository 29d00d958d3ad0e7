export const questions = {
  why: 'Çalışma ortamı yetkinliğimiz neden böyle görünüyor?',
  which: 'Çalışma ortamı yetkinliğimizi güçlendirmek için en çok hangi faktörlerle ilgili bir şey yapmamız gerekiyor?',
  more: 'Neyi daha çok yapmalıyız?',
  less: 'Neyi daha az yapmalıyız?',
  together: 'Ortak çalışma ortamı çabamızı ve çalışma ortamı yetkinliğimizi güçlendirmek için birlikte ne yapabiliriz?',
};

export const questionHints = {
  why: 'En uzun konuştuğunuz faktörle başlayın. En son ne oldu?',
  which: 'En düşük puan her zaman en önemlisi değildir. Günlük işte en çok hangisini hissederdiniz?',
  more: 'Ne şimdiden işe yarıyor ama çok seyrek oluyor?',
  less: 'Yardımı olmayan neye zaman harcıyorsunuz?',
  together: 'Neye kendiniz başlayabilirsiniz, neyi yönetim ya da bütün iş yeri ele almalı?',
};

export const closingQuestions = {
  effort: 'İş yerinizde çalışma ortamı yetkinliğini güçlendirmek için özel bir çaba göstermeniz gerekiyor mu?',
  factors: 'Üzerinde çalışmanız gereken özel faktörler var mı?',
  process: 'Bundan sonraki süreci nasıl yürüteceksiniz?',
  further:
    'İş yerinizde psikolojik çalışma ortamı ve çalışanların iyilik hâli üzerine daha fazla çalışmanız gerekiyor mu?',
};

// The tools keep their Danish names: that is what one has to look for.
export const nextSteps = {
  interview: {
    name: 'Arbejdsmiljøinterviewet',
    line: 'NFA’nın bir aracı (Danca). nfa.dk sitesinde “Arbejdsmiljøinterviewet” diye ara.',
  },
  problemSolver: {
    name: 'Problemløseren',
    line: 'NFA’nın bir aracı (Danca). nfa.dk sitesinde “Problemløseren” diye ara.',
  },
};

export const further =
  'Burada NFA’nın “Arbejdsmiljøinterviewet” ve “Problemløseren” araçlarını kullanmayı düşünebilirsiniz. Bu adları nfa.dk sitesinde arayın.';
