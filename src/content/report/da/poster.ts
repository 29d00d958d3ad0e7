/** The poster for the wall, read from some metres. */
export const poster = {
  kind: 'Plakat',
  invite: 'Scan, og kom med',
  inviteByCode: 'Kom med på din telefon',
  goTo: 'Eller gå til',
  goToBlank: 'Gå til',
  type: 'og tast koden',
  noAccount: 'Ingen konto og ingen app.',
  privacy: 'Dine tal ser kun I ved bordet, uden navne. Når dialogen slutter, er de slettet.',
  wifi: 'Først på nettet:',
  wifiPassword: 'Nettets kode:',
  wifiQr: (name: string) => `QR-kode til nettet ${name}`,
  qr: (address: string) => `QR-kode, der åbner dialogen på en telefon: ${address}`,
};
