import { tr as shared } from '../shared/tr.ts';
import type { PrivacyWords } from './da.ts';

export const tr = {
  shared,
  page: 'Ne saklanıyor? · Sekskant',
  title: 'Ne saklanıyor, kim görüyor?',
  lead: 'Birbirinizle açıkça konuşabilmelisiniz. Burada sunucunun ne sakladığı, bunu kimin gördüğü ve ne zaman yok olduğu yazıyor.',
  back: 'Ana sayfaya',
  short: {
    title: 'Kısaca',
    lines: [
      'Adını yazman ya da hesap açman gerekmez.',
      'Kişisel puanlarını yalnızca aynı masada oturanlar görür, isim olmadan. Diyalog bitince puanlar silinir.',
      'Geri kalan her şey diyalogdan bir yıl sonra ya da moderatör diyaloğu silince silinir.',
      'Başkasına hiçbir şey gönderilmez. Reklam yoktur ve kimse internette ne yaptığını izlemez.',
    ],
  },
  who: {
    title: 'Sorumluluk kimde?',
    controller: 'Veri sorumlusu (dataansvarlig)',
    noController:
      'Sunucuyu işleten, veri sorumlusunun kim olduğunu yazmamış. Bu genellikle iş yerindir. Seni davet edene sor.',
    contact: 'Sorular',
    noContact: 'Kime sorabileceğin yazmıyor. Moderatörünle başla.',
    place: 'Nerede duruyor?',
    storage: {
      file: 'Sayfanın geldiği bilgisayardaki tek bir dosyada.',
      database: 'Yalnızca bu sunucunun kullandığı bir veri tabanında.',
    },
    notice: 'Veri sorumlusunun kendi yazdığını da oku',
  },
  kept: {
    title: 'Saklananlar',
    who: 'Kim görüyor?',
    until: 'Ne zaman yok oluyor?',
    rows: [
      {
        what: 'Kişisel puanların',
        who: 'Yalnızca aynı masada oturanlar; siz kilitledikten sonra ve isim olmadan.',
        until:
          'Puanları gördüğünüzde sunucu hangi puanı kimin verdiğini unutur. Diyalog bitince puanlar silinir. Hiç bitmezse bu, diyalog bir gün boyunca hareketsiz kalınca olur.',
      },
      {
        what: 'Üzerinde anlaştığınız puanlar',
        who: 'Aynı masada oturanlar ve moderatör; gruplar paylaşırken herkes.',
        until: 'Diyalogla birlikte.',
      },
      {
        what: 'Notlar',
        who: 'Aynı masada oturanlar. Yıldızlı olanlar ortak paylaşımda ve sonuçta yer alır. Tek grupsanız bütün notlar yer alır.',
        until: 'Sen kaldırınca ya da diyalogla birlikte. Diyalog bitince sunucu neyi kimin yazdığını unutur.',
      },
      {
        what: 'Kararlar ve sorumluların adları',
        who: 'Diyalogdaki herkes, sonucun linki olan herkes ve takip ederseniz bir sonraki diyalogdaki herkes.',
        until: 'Diyalogla birlikte. Yeni bir diyaloğa alınan kararlar onunla birlikte kalır.',
      },
      {
        what: 'Yerin',
        who: 'Telefonunda yazan bir numara. Sunucu ne adını ne de telefonunu bilir.',
        until: 'Diyalogla birlikte.',
      },
      {
        what: 'İnternet adresin',
        who: 'Yalnızca sunucu, sen bağlıyken. Adresi sana yanıt vermek ve kod tahmin edenleri yavaşlatmak için kullanır.',
        until: 'Burada yazılıp saklanmaz.',
      },
    ],
    device: {
      title: 'Telefonunda ya da bilgisayarında',
      lines: [
        'Yerini yeniden bulabilmen için çerez içinde bir anahtar. Dil seçimin ve henüz gönderemediklerin de orada durur.',
        'Senin ne seçtiğini yalnızca telefonun hatırlar. Telefon, diyaloğun bittiğini görünce ya da başka bir diyalog açınca bu bilgi silinir.',
        'Bir diyaloğu yönetiyorsan tarayıcı, diyaloglarının listesini ve odanın ağı için yazdığın ad ile şifreyi de hatırlar. Tarayıcı son diyaloğu unutunca bunlar yok olur.',
        'Bunlar yalnızca sayfanın onsuz olamayacağı şeylerdir. Bu yüzden çerezler için izin istemiyoruz. Tarayıcından silebilirsin.',
      ],
    },
  },
  erased: {
    title: 'Silinenler',
    lines: [
      'Bir diyalog, bittikten 12 ay sonra silinir. Hiç bitirilmezse bu, içinde en son bir şey yapıldıktan 30 gün sonra olur.',
      'Moderatör daha önce silebilir. O zaman hemen yok olur.',
      'Birinin indirdiği dosya ya da belge, nereye koyduysa orada kalır.',
    ],
    backups: (days) =>
      days === null
        ? 'Hepsinin bir yedeği olabilir. Ne kadar saklandığı burada yazmıyor. Sunucuyu işletene sor.'
        : days === 0
          ? 'Saklananların yedeği alınmaz.'
          : `Hepsinin bir yedeği olabilir. Yedek en çok ${days === 1 ? 'bir' : days} gün saklanır.`,
    list: 'Silinen bir diyalog, bir yedek geri yüklenince geri gelmez. Bunun için kodu ve silinme zamanı bir yıldan biraz uzun süre bir listede durur.',
  },
  free: {
    title: 'Yazarken birbirinizi gözetin',
    lines: [
      'Kişiler hakkında değil, iş hakkında yazın. Kimsenin sağlığından, inancından, siyasi görüşünden, sendikasından ya da özel hayatından söz etmeyin.',
      'Biri fazla yazdıysa notu masada kaldırın. Moderatör de onu sonuçtan kaldırabilir.',
    ],
  },
  rights: {
    title: 'Hakların',
    lines: [
      'Veri sorumlusundan hakkında yazanları sana göstermesini, düzeltmesini ya da silmesini isteyebilir veya bunların kullanılmasına hayır diyebilirsin.',
      'Sunucu kim olduğunu bilmez. Bu yüzden seni yalnızca adının yazıldığı yerde bulabilir.',
    ],
    complain: 'Şikâyet edebileceğin yer:',
    authority: 'veri koruma kurumu Datatilsynet',
    authorityAddress: 'https://www.datatilsynet.dk/',
  },
} satisfies PrivacyWords;
