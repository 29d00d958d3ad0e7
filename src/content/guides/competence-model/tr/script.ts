/** What the facilitator says of this very guide. */
export const own = {
  purpose:
    'Bugün çalışma ortamı yetkinliğimiz üzerine bir diyalog başlatıyoruz: Çalışma ortamındaki sorunları nasıl ele alıyoruz?',
  model:
    'Çalışma ortamı yetkinliği, kısacası, gördüğümüz sorunlar için birlikte bir şey yapmaktır. Kimse ona tek başına sahip değildir.',
  exercise:
    'Çalışma ortamı yetkinliğinizdeki altı faktörün her birine 1’den 5’e kadar puan verin. 1 düşük, 5 yüksektir.',
  perFactor: {
    openness: 'İlki, neyi güvenle açıkça söyleyebildiğimiz hakkında.',
    innovation: 'Kulağa büyük bir söz gibi geliyor. Burada, eski yol işe yaramayınca yeni bir şey denemek demek.',
    motivation: 'Burada işe yarayacağına inanıp inanmadığımıza bakıyoruz.',
    resources: 'Burada sorunlar için bir şey yapacak zaman, eleman ve para var mı diye bakıyoruz.',
    systematics: 'Burada kararlar hatırlanıyor mu, takip ediliyor mu diye bakıyoruz.',
    knowledge: 'Sonuncusu, ne bildiğimiz, ne yapabildiğimiz ve kime sorabildiğimiz hakkında.',
  },
};
