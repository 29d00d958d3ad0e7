import type { FacilitateWords } from '../da.ts';

export const lastTime: Pick<FacilitateWords, 'lastTime'> = {
  lastTime: {
    title: (date) => `Geçen sefer aldığımız kararlar, ${date}`,
    none: 'Karar yazılmadı.',
    done: (done, of) => `${done}/${of} uygulandı`,
    unanswered: (missing, of) =>
      missing === 0
        ? 'Geçen seferki bütün kararların yanıtı var.'
        : `Geçen seferki ${of} karardan ${missing} tanesinin yanıtı yok.`,
    all: 'Bütün kararları göster',
    show: 'Büyük ekranda göster',
    showName: (what) => `Büyük ekranda göster: ${what}`,
    isShown: 'Şimdi gösteriliyor',
    outcome: (what) => `Bundan ne çıktı: ${what}`,
    describe: 'Ne çıktı?',
    saved: 'Kaydedildi',
    carried: 'Artık bugünkü kararlar arasında. Son tarihi kapanışta belirlersiniz.',
    stays: 'Bugünkü karar, yeniden alındıktan sonra düzeltildi ve yerinde kalıyor. Onu kapanışta silebilirsin.',
    carriedOver: 'Geçen seferden alındı',
    noDeadline: 'Eksik',
  },
};
