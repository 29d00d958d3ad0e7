export const levels = {
  organisation: { name: 'Bütün iş yeri', hint: 'Örneğin kadro, vardiya planı ve kurallar.' },
  leadership: { name: 'Yönetim', hint: 'Bir yöneticinin yaptığı, karar verdiği ya da desteklediği.' },
  group: { name: 'Bölüm ya da ekip', hint: 'Her gün birlikte yaptıklarınız.' },
  individual: { name: 'Tek kişi', hint: 'Bir kişinin yaptığı ya da öğrendiği.' },
};

export const levelsNudge =
  'Bütün kararlar tek bir kişinin yapacağıyla ilgili. Genellikle herkes için bir şeyi değiştirmek daha çok işe yarar. Yönetimin ya da bütün iş yerinin üstleneceği bir karar var mı?';

export const outcomes = {
  done: 'Uygulandı',
  inProgress: 'Sürüyor',
  notStarted: 'Başlamadı',
  dropped: 'Bırakıldı',
  carriedOver: 'Yeniden ele alınacak',
};

export const lastTime = {
  line: 'Geçen seferki kararlara tek tek bakıyoruz: Onlardan ne çıktı?',
  open: 'Henüz konuşulmadı',
  left: 'Konuşulmadı',
};
