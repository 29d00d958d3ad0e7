import type { GuideForm } from '../../../../dialogue/guide.ts';
import { capitalized } from '../../../count/capitalized.ts';
import { spelled } from '../../../count/tr.ts';
import type { Lines, OwnLines, Script } from '../../guide-words.ts';

/** Returns what the facilitator may say in a dialogue of this form, around what the guide says of its own subject. */
export function script<Factor extends string>(form: GuideForm, own: OwnLines<Factor>): Script<Factor> {
  return {
    lobby,
    purpose: purpose(own),
    lastTime,
    model: { ...model(form, own), perFactor: own.perFactor },
    exercise: exercise(form, own),
    plenary,
    closing: closing(form),
    ended,
  };
}

const join = 'Hoş geldiniz. Kodu telefonunuzla tarayın ya da elle girin. Adınızı yazmanız gerekmez.';
const noPhone = 'Yanında telefonu olmayan söylesin. Kâğıt da aynı işi görür.';

const lobby = {
  say: [join, 'Telefon hangi grupta olduğunuzu gösterir. Grubunuzun yanına oturun.', noPhone],
  alone: [join, noPhone],
  tips: [
    'Çoğunluk gelince başla. Sonradan da katılınabilir. Alıştırmadan itibaren gelenleri masa ya da sen içeri alırsın.',
    'Yöneticiyle şimdi anlaş: En son o yanıtlasın ve en son o konuşsun.',
  ],
};

function purpose(own: OwnLines<string>): Lines {
  const say = [
    own.purpose,
    'Doğru yanıt diye bir şey yok. Kişisel puanlarınızı yalnızca aynı masada oturanlar görür, isim olmadan. Diyalog bitince puanlar silinir.',
    'Bitirdiğimizde ortak bir görüşümüz ve kimin ne yapacağına dair kararlarımız olacak.',
  ];
  return {
    say,
    alone: say,
    tips: [
      'Kısa tut ve kararların ne için kullanılacağını söyle.',
      'Biri sorarsa de ki: “Bu bir sohbet. Ölçüm değil, iş yeri değerlendirmesi (APV) de değil.”',
    ],
  };
}

const sinceLastTime = [
  'Geçen sefer kararlar almıştık. Şimdi tek tek bakalım: Onlardan ne çıktı?',
  'Biri gerçekleşmediyse neyin engel olduğunu sorarız, kimin suçu olduğunu değil.',
  'Hâlâ istediğiniz kararları bugün yeniden ele alırız.',
];

const lastTime = {
  say: sinceLastTime,
  alone: sinceLastTime,
  perAgreement: 'Bu karardan ne çıktı? Önce sorumlusunu dinleyelim.',
  tips: [
    'Her karara bir iki dakika ayır ve ne çıktığını bir satırla yaz.',
    '“Bırakıldı” da bir yanıttır. Kimsenin inanmadığı bir karardan iyidir.',
    'Yalnızca birinin sorumluluğunu almak istediği kararı yeniden ele alın. Son tarihi en sonda, karar alırken belirlersiniz.',
    'Buradakilerin çoğu geçen sefer yoksa, kararı yüksek sesle oku ve neden alındığını söyle.',
  ],
};

function model({ factors }: GuideForm, own: OwnLines<string>): Lines {
  const say = [
    own.model,
    `Modelde ${spelled(factors.length)} faktör var. Üzerinden geçerken son bir ayı düşünün. Henüz puan vermeyeceksiniz.`,
  ];
  return {
    say,
    alone: say,
    tips: [
      'Her faktöre bir dakika ayır. Sor: Anlaşılıyor mu? Açıklamamız gereken bir sözcük var mı?',
      'Kendi günlük işinizden bir örnek verebilirsin.',
      'Biri yanıtlamaya ya da puan vermeye başlarsa, bunu alıştırmaya saklamasını iste.',
    ],
  };
}

function exercise({ factors, questions }: GuideForm, own: OwnLines<string>): Script<string>['exercise'] {
  const say = [
    own.exercise,
    'Önce masada kaç kişi olduğunuzu yazın. Sonra sessizce kendi puanlarınızı verin. Son bir ayı düşünün.',
    'Masadaki herkes kilitleyince birbirinize ne kadar yakın olduğunuzu görürsünüz, isim olmadan. Önce farklı gördüğünüz şeyleri konuşun.',
    `Sonra her faktör için bir puan bulun. Puana konuşarak varın, hesaplayarak değil. Sonunda ${spelled(questions.length)} soruyu yanıtlarsınız.`,
  ];
  return {
    say,
    alone: say,
    together: [
      `${capitalized(spelled(factors.length), 'tr')} faktörü tek tek alın. Birlikte 1’den 5’e kadar bir puan bulun. 1 düşük, 5 yüksektir.`,
      'Puanı seçmeden önce herkes ne düşündüğünü söylesin. Yönetici puanını en son söylesin. Puana konuşarak varın, hesaplayarak değil.',
      `Çizgi çizilince ${spelled(questions.length)} soruyu yanıtlarsınız.`,
    ],
    tips: [
      'Sürenin yarısını puanlara, yarısını sorulara ayır. Yarısı geçince haber ver.',
      'Yönetici en son konuşsun.',
      'Kimse hangi puanı seçtiğini söylemek zorunda değil. Tahmin etmeye başlarlarsa, bunun yerine o puanın nedenlerini sor.',
      'Herkes çabucak anlaşırsa sor: Bir puan yukarı çıkmak için ne gerekirdi?',
      'Sessizlik olursa ona kadar say. Sonra son bir aydan bir örnek iste.',
      'Konu tek bir kişiye dönerse nazikçe durdur. Toplantıdan sonra yöneticiyle ya da çalışma ortamı temsilcisiyle ele al.',
      'Biri üzülürse ara ver.',
    ],
    perStep: {
      rate: 'Konuşmadan puanlarınızı verin. Yalnızca dünü değil, son bir ayı düşünün. Bilmiyorsanız “Bilmiyorum”a basın.',
      compare:
        'Birbirinizden en uzak olduğunuz yerden başlayın. En düşük puanın nedeni ne? En yüksek puanın nedeni ne?',
      agree:
        'Hepinizin arkasında durabileceği bir puan bulun. Hâlâ anlaşamıyorsanız bir puan seçin ve farklı görüşleri sorulara taşıyın.',
      discuss:
        'Soruları sırayla alın ve en önemlisini yazın. Hakkında bir şey yapmak istediğiniz bir ile üç arası faktör seçin.',
    },
  };
}

const plenary = {
  say: [
    'İşte bütün grupların çizgileri. Neler konuştuğunuzu gösteriyor, kimin en iyi olduğunu göstermiyor.',
    'Grupları tek tek dinleyelim. En çok ne hakkında konuştunuz ve neyle ilgili bir şey yapmak istiyorsunuz?',
    'Sonra hepsine birden bakın. Gruplar nerede aynı, nerede farklı düşünüyor?',
  ],
  alone: ['Çizginize birlikte bakın. Ne dikkatinizi çekiyor?', 'Konuştuklarınızın hangisi karar olsun?'],
  tips: [
    'Her gruba bir dakika. Çok grup varsa üç dört grubu dinle ve farklı bir şey gören var mı diye sor.',
    'Bir puanı övme, eleştirme de. Arkasında ne olduğunu sor.',
    'Yönetici dinlesin ve en son konuşsun.',
    'Kimse başlamak istemezse sor: Sizi ne şaşırttı?',
  ],
  perBeat: {
    empty:
      'Şimdi grupların çizgilerini göreceksiniz, önce birlikte, sonra tek tek. Neler konuştuğunuzu gösteriyor, kimin en iyi olduğunu göstermiyor.',
    lines: 'İşte bütün grupların çizgileri. Konuşmadan önce biraz bakın. Ne dikkatinizi çekiyor?',
    group: 'Kısaca anlatın: En çok ne hakkında konuştunuz ve neyle ilgili bir şey yapmak istiyorsunuz?',
    median: 'Şimdi hepsine birden bakın. Gruplar nerede aynı, nerede farklı düşünüyor?',
    focus: 'Bunlar, grupların bir şey yapmak istediği faktörler. Hangileri tekrar ediyor?',
    notes: 'Gruplar bu notları seçti. Bunlar hakkında biraz daha anlatmak isteyen var mı?',
  },
  lastTime: 'Kesik çizgi geçen seferden. Ne değişti ve neyi farklı yaptık?',
};

function closing({ closingQuestions }: GuideForm): Script<string>['closing'] {
  const say = [
    `Şimdi sohbet kararlara dönüşsün. ${capitalized(spelled(closingQuestions.length), 'tr')} soruyu ele alıp yanıtları yazıyoruz.`,
    'Bir karar, neyin yapılacağını, kimin sorumlu olduğunu ve ne zaman biteceğini söyler. Herkes için değiştirilebilecek şeyden başlayın.',
    'Son olarak, takip edeceğimiz bir gün buluyoruz.',
  ];
  return {
    say,
    alone: say,
    readOut: [
      'Şimdi aldığımız kararları okuyorum. Demek istediğiniz bu mu, dinleyin.',
      'Karar sizinse, okununca evet deyin. Tarih uyuyor mu?',
      'Son olarak: Hangi gün yeniden buluşup bunlardan ne çıktığına bakıyoruz?',
    ],
    readOutNone: [
      'Hiç karar yazmadık. Yapmak istediğimiz bir şey var mı?',
      'Yoksa bu da bir yanıttır. Hangi gün yeniden buluşuyoruz?',
    ],
    tips: [
      'Tutulan iki karar, on karardan iyidir.',
      'Sorumlu olan kişi evet demiş olmalı.',
      'En son yöneticiye sor: Şimdi neye evet diyebilirsin, neyi araştırman gerekiyor?',
      'Bir karara varamazsanız, ne zaman konuşmayı sürdüreceğinizi kararlaştırın.',
    ],
  };
}

const thanks = [
  'Bugün için teşekkürler. Çizgiyi ve kararları telefonunuzda görebilirsiniz.',
  'Bir dahaki sefere bugünkü kararlarla başlarız.',
];

const ended = {
  say: thanks,
  alone: thanks,
  tips: [
    'Sonucu herkese gönder, katılmayanlara da.',
    'Takip gününü şimdi takvime yaz. Hiçbir şey olmazsa insanların bir dahaki sefere hevesi kalmaz.',
    'Sonucu yıllık çalışma ortamı görüşmesine (arbejdsmiljødrøftelse) götür.',
  ],
};
