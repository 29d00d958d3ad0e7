export const privacy = {
  participant:
    'Senin ne yanıtladığını kimseye göstermeyiz, moderatöre bile. Yalnızca kendi masanızın puanlarını, isim olmadan görürsünüz; diyalog bitince puanlar silinir. Yazdıklarını grup hemen görür, yine isim olmadan. Geri kalan her şey diyalogdan en geç 12 ay sonra silinir.',
  limits: [
    'Masadan biri kimin ne yanıtladığını tahmin edebilir ya da seni sözlerinden tanıyabilir.',
    'Masada kaç kişi ve kaç telefon olduğunu sayın. Yoksa birkaç telefonla katılan biri puanlarınızı hesaplayabilir. Bu, moderatör için de geçerlidir.',
    'Sayfanın adresi https:// yerine http:// ile başlıyorsa, ağdaki başkaları okuyabilir.',
  ],
  short: 'Puanlarını yalnızca aynı masada oturanlar görür, isim olmadan. Diyalog bitince puanlar silinir.',
  notes: 'Grup notu hemen görür, isim olmadan.',
  agreements: 'Kimin sorumlu olduğunu yazın: bir isim ya da görev. Herkes görebilir.',
};
