export const privacy = {
  participant:
    'Nu arătăm nimănui ce anume ai răspuns tu. Nici facilitatorului. Voi vă vedeți scorurile doar fără nume, iar când dialogul se încheie, ele sunt șterse. Ce scrii vede grupul imediat, tot fără nume. Restul se șterge cel târziu la 12 luni după dialog.',
  limits: [
    'Poate că cineva de la masă ghicește cine ce a răspuns sau te recunoaște după cuvintele tale.',
    'Numărați câți sunteți la masă și câte telefoane aveți. Altfel, cine participă de pe mai multe telefoane vă poate deduce scorurile. Asta e valabil și pentru facilitator.',
    'Dacă adresa paginii începe cu http:// și nu cu https://, se poate ca alții din rețea să citească și ei.',
  ],
  short: 'Scorurile tale le vedeți doar voi, cei de la masă, fără nume. Când dialogul se încheie, ele sunt șterse.',
  notes: 'Grupul vede notița imediat, fără nume.',
  agreements: 'Scrie cine e responsabil: un nume sau o funcție. Toți pot vedea asta.',
};
