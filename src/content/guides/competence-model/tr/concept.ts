export const purpose = {
  title: 'Amaç',
  sentences: [
    'Çalışma ortamı yetkinliğiniz üzerine bir diyalog başlatıyorsunuz.',
    'Altı faktöre bakıyor ve güçlendirmeniz gereken bir şey olup olmadığını buluyorsunuz.',
    'Sonunda kimin neyi ne zaman yapacağına karar veriyorsunuz.',
  ],
};

export const concept = {
  title: 'Çalışma ortamı yetkinliği nedir?',
  quote: {
    text: '“Çalışma ortamı yetkinliği”, bir grubun çalışma ortamında saptadığı sorunlar karşısında aktif olarak harekete geçebilme yetkinliğini anlatır.',
    by: 'NFA (çevirisi bizim)',
  },
  definition: 'Kısacası: gördüğünüz sorunlar için birlikte bir şey yapmak.',
  paragraphs: [
    'Bu, grubun birlikte sahip olduğu bir şeydir. Kimse ona tek başına sahip değildir.',
    'Amaç, psikolojik çalışma ortamındaki (psykisk arbejdsmiljø) sorunları bulup çözmektir. Örneğin fazla baskı, belirsiz görevler ya da çatışmalar.',
    'Bir örnek: İki ekip vardiya değişiminde anlaşmazlık yaşıyor. Bir iş arkadaşı bunu açıkça söylüyor. Ekipler neyin ters gittiğini buluyor, bir karar alıyor ve işe yarayıp yaramadığına bakıyor.',
  ],
};

export const occasions = {
  title: 'Model ne zaman kullanılır?',
  lead: 'NFA’ya göre model şöyle bir diyaloğa çerçeve olabilir:',
  each: [
    'küçük bir grupta (örneğin bir çalışma ortamı grubunda ya da yönetici ve çalışan temsilcilerinden oluşan bir yürütme grubunda)',
    'daha büyük bir grupta (örneğin bölümünüzdeki bütün çalışanlarla)',
    'iş yerinizdeki bütün çalışanlarla.',
  ],
};
