export const factors = {
  openness: {
    name: 'Açıklık, güven ve psikolojik güvenlik',
    lines: ['Açıklık, güven ve', 'psikolojik güvenlik'],
    short: 'Zor olanı söyleyecek kadar güvenimiz var.',
    what: 'Bir sorun ancak biri onu açıkça söyleyince çözülebilir. Bu da insan rahatça “hata yaptım”, “aynı fikirde değilim” ya da “yetiştiremiyorum” diyebiliyorsa olur.',
    low: 'Zor şeyleri ancak eve giderken söylüyoruz.',
    high: 'Zor şeyleri birbirimize de yöneticiye de söylüyoruz.',
    lowExample:
      'Bir hastane servisinde kimse gece nöbetinin çok ağır geçtiğini söylemiyor. Bu ancak baş başayken konuşuluyor.',
    highExample:
      'Bir hastane servisinde yeni bir çalışan sabahleyin gece kendini güvende hissetmediğini söylüyor. Ötekiler nedenini soruyor, kimse savunmaya geçmiyor.',
    opener: 'Biri “böyle olmuyor” deyince ne oluyor?',
  },
  innovation: {
    name: 'Yenilikçilik',
    lines: ['Yenilikçilik'],
    short: 'Eski yol işe yaramayınca yenisini deniyoruz.',
    what: 'Bazı sorunlar, siz her zamanki gibi devam ettikçe yeniden ortaya çıkar. O zaman yeni bir fikir gerekir ve birinin onu denemesine izin verilmelidir.',
    low: 'İşe yaramasa da hep yaptığımızı yapıyoruz.',
    high: 'Bir fikri deneyip işe yarıyor mu diye bakıyoruz.',
    lowExample:
      'Bir depoda her vardiya değişiminde bir aksilik çıkıyor. Biri bir fikir getirse yanıt hep aynı: “Onu denedik.”',
    highExample:
      'Bir depoda iki ekip vardiya değişiminde on dakika buluşmayı deniyor. İki hafta sonra sürdürüp sürdürmeyeceklerine karar veriyorlar.',
    opener: 'En son ne zaman yeni bir çözüm denediniz?',
  },
  motivation: {
    name: 'Motivasyon',
    lines: ['Motivasyon'],
    short: 'İşe yaradığı için bir şey yapmak istiyoruz.',
    what: 'İnsan, işe yarayacağına inanınca bir sorunun üzerine gider. Daha önce işe yaradığını görenler buna daha kolay inanır.',
    low: 'İşe yarayacağına inanmıyor, olduğu gibi bırakıyoruz.',
    high: 'İşe yarayacağına inanıyor, üzerine gidiyoruz.',
    lowExample:
      'Bir okulda öğretmenler koridordaki gürültüyü üç kez dile getirdi. Hiçbir şey olmadı. Artık kimse sözünü etmiyor.',
    highExample:
      'Bir okulda öğretmenler söyleyince teneffüs nöbetleri yeniden düzenlendi. Şimdi koridordaki gürültüyü de konuşuyorlar.',
    opener: 'Bir şey yapmak en son ne zaman işe yaradı?',
  },
  resources: {
    name: 'Zaman ve kaynaklar',
    lines: ['Zaman ve kaynaklar'],
    short: 'Bir şey yapacak zamanımız ve elemanımız var.',
    what: 'Bir sorunu çözmek zaman ister, bazen para da ister. Burada bunun için bir şey ayrılıp ayrılmadığına bakıyorsunuz.',
    low: 'Yetişemiyoruz. Önce günün işi geliyor.',
    high: 'Zaman ve para ayırdık, bunlar kullanılıyor.',
    lowExample: 'Bir evde bakım ekibinde çalışma ortamı toplantısı, eleman eksik olduğu için üç kez iptal edildi.',
    highExample:
      'Bir evde bakım ekibinde çalışma ortamı toplantısı nöbet çizelgesinde duruyor. Yoğun günlerde de yapılıyor.',
    opener: 'Bir soruna en son ne zaman vakit ayırabildiniz?',
  },
  systematics: {
    name: 'Sistemli çalışma',
    lines: ['Sistemli çalışma'],
    short: 'Sorundan karara varıyor ve takip ediyoruz.',
    what: 'Bir sorun, dile getiren kişi o gün izinli diye unutulmamalı. Yazılıyor mu, birisi sorumluluğu alıyor mu ve işe yaradı mı diye bakıyor musunuz?',
    low: 'Aynı şeyi tekrar tekrar konuşuyoruz.',
    high: 'Kararları yazıyor, işe yaradı mı diye bakıyoruz.',
    lowExample: 'Bir ofiste birbirlerinin işini daha az bölmeye karar veriyorlar. Üç ay sonra bunu kimse hatırlamıyor.',
    highExample: 'Bir ofiste kararlar isim ve tarihle panoda duruyor. Her ayın ilk pazartesi günü üzerinden geçiliyor.',
    opener: 'Son kararınızdan ne çıktı?',
  },
  knowledge: {
    name: 'Teknikler ve bilgi',
    lines: ['Teknikler', 've bilgi'],
    short: 'Sorunu ele alabiliyor, yardım bulabiliyoruz.',
    what: 'İyi niyet yetmez. Neyin yıprattığını, bunun nasıl konuşulacağını ve nereden yardım alınacağını da bilmeniz gerekir.',
    low: 'Sorunu görüyoruz ama ne yapacağımızı bilmiyoruz.',
    high: 'Ne yapacağımızı ve kime soracağımızı biliyoruz.',
    lowExample: 'Bir fabrikada yeni vardiya planı yıpratıyor. Kimse konuyu nasıl açacağını bilmiyor.',
    highExample:
      'Bir fabrikada yeni vardiya planı yıpratıyor. Ekip çalışma ortamı temsilcisine (arbejdsmiljørepræsentant) gidiyor ve nedeni birlikte buluyorlar.',
    opener: 'Emin olamayınca kime soruyorsunuz?',
  },
};
