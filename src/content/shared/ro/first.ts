import type { FirstWords } from '../da/first.ts';

export const first = {
  language: 'ro',
  locale: 'ro-RO',
  product: 'Sekskant',
  languageMenu: 'Limba',
  privacy: 'Ce se păstrează și cine vede?',
  group: (number) => `Grupul ${number}`,
  connection: {
    connecting: 'Se încarcă dialogul…',
    missing: 'Pagina nu poate încărca restul acum. Încearcă singură din nou.',
    portal:
      'Rețeaua cere să te autentifici. Deschide altă pagină în browser, autentifică-te și întoarce-te aici. Ce ai scris rămâne aici.',
  },
  refusal: {
    'not-allowed': 'Nu poți face asta aici.',
    'dialogue-full': 'Nu mai sunt locuri. Roagă facilitatorul să adauge un grup.',
    'offer-over': 'Linkul a fost folosit sau e prea vechi. Fă unul nou acolo unde ai locul.',
    'group-full': 'Grupul e plin. Alege alt grup.',
    'group-on-paper': 'Grupul acesta lucrează pe hârtie. Alege alt grup sau așază-te la masă.',
    'too-many-wait': 'La masa aceea așteaptă deja multe telefoane. Vorbește cu cei de la masă.',
    'unknown-group': 'Grupul acesta nu există.',
    'unknown-seat': 'Locul tău nu mai există. Intră din nou cu codul.',
    'unknown-dialogue':
      'Nu e niciun dialog deschis cu codul acesta. Verifică cele opt cifre de pe ecranul mare sau întreabă facilitatorul.',
    'request-invalid': 'Pagina și serverul nu se înțeleg. Reîncarcă pagina.',
    'too-large': 'E prea mult text deodată.',
    'too-many-commands': 'A mers prea repede. Așteaptă puțin.',
    'too-many-codes':
      'Din rețeaua voastră s-au încercat multe coduri greșite. Verifică codul sau folosește datele mobile.',
    'too-many-joins': 'De aici intră acum multe telefoane. Pagina încearcă singură din nou.',
    'too-many-connections': 'Sunt prea mulți conectați acum. Încearcă din nou peste puțin.',
    'not-stored': 'Serverul nu poate salva acum. Ce ai scris rămâne aici și se trimite din nou.',
  },
} satisfies FirstWords;
