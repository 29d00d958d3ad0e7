import { tr as shared } from '../shared/tr.ts';
import type { AccessibilityWords } from './da.ts';

export const tr = {
  shared,
  page: 'Erişilebilirlik · Sekskant',
  title: 'Sekskant’ı herkes kullanabilir mi?',
  lead: 'Kullanabilmeli: ekran okuyucuyla, klavyeyle, sesle, büyük yazıyla ya da eski bir telefonla. Burada nereye kadar geldiğimiz yazıyor.',
  back: 'Ana sayfaya',
  how: {
    title: 'Nereye kadar geldik?',
    standard: 'Kendimizi WCAG 2.2’nin A ve AA düzeyleriyle ölçüyoruz. Yasaya göre kamu iş yerleri bunlara uymalıdır.',
    whole: (of) => `${of} ölçütün hepsi karşılanıyor ya da burada geçerli olacakları bir şey yok.`,
    partly: (met, of) =>
      `${of} ölçütten ${met} tanesi karşılanıyor ya da burada geçerli değil. Geri kalanlar aşağıda, İngilizce yazıyor.`,
    looked: (date) => `Son gözden geçirme: ${date}.`,
    only: 'Bazı ölçütlere yalnızca kod okunarak bakıldı. Bu, her ölçütün yanında yazar. Sayfalar henüz ekran okuyucuyla denenmedi.',
    otherwise: 'Diyalogda telefonu kullanamıyorsan kâğıdı ya da ortak bir ekranı seç. İkisi de aynı ölçüde sayılır.',
  },
  lacking: 'Bunlar henüz yeterince iyi değil',
  old: {
    title: 'Eski telefonlar ve bilgisayarlar',
    browsers: (browsers) =>
      `Sayfalar şu tarayıcılarda ve daha yenilerinde çalışır: ${browsers}. Daha eski olanlara ne yapılabileceği söylenir.`,
  },
  contact: {
    title: 'Takıldın mı?',
    ask: 'Diyalog sürerken moderatöre söyle. Sonradan yaz ya da ara ki düzeltilebilsin.',
    to: 'Yazabileceğin ya da arayabileceğin yer:',
    nobody: 'Sunucuyu işleten, kime başvurabileceğini yazmamış. Seni davet edene sor.',
    own: 'Sunucuyu işletenin bildirimini oku',
  },
  complain: {
    title: 'Şikâyet',
    line: 'Bir kamu iş yerinin kendi erişilebilirlik bildirimi olmalıdır. Yanıt alamazsan şikâyet edebileceğin yer:',
    authority: 'dijital kamu kurumu Digitaliseringsstyrelsen',
    authorityAddress: 'https://digst.dk/tilsyn/webtilgaengelighed/',
  },
  criteria: {
    title: 'Ölçüt ölçüt',
    show: 'Hepsini göster (İngilizce)',
    tested: 'Nasıl bakıldı',
    statuses: {
      met: 'Karşılanıyor',
      partly: 'Kısmen karşılanıyor',
      not: 'Karşılanmıyor',
      none: 'Burada geçerli değil',
    },
  },
} satisfies AccessibilityWords;
