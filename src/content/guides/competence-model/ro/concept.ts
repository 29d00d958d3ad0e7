export const purpose = {
  title: 'Scopul',
  sentences: [
    'Începeți un dialog despre competența privind mediul de muncă de la voi.',
    'Vă uitați la șase factori și aflați dacă aveți ceva de întărit.',
    'Încheiați cu înțelegeri despre cine ce face și până când.',
  ],
};

export const concept = {
  title: 'Ce este competența privind mediul de muncă?',
  quote: {
    text: '„Competența privind mediul de muncă” descrie competența unui grup de a aborda activ problemele pe care le identifică în mediul de muncă.',
    by: 'NFA (traducerea noastră)',
  },
  definition: 'Adică: vedem probleme, acționăm împreună.',
  paragraphs: [
    'E ceva ce grupul are împreună. Nimeni nu o are de unul singur.',
    'Scopul e să găsim și să rezolvăm probleme din mediul psihosocial de muncă. Poate fi vorba de presiune prea mare, sarcini neclare sau conflicte.',
    'Un exemplu: două echipe au conflicte la schimbul de tură. O colegă spune asta cu voce tare. Echipele află ce nu merge, stabilesc ceva și verifică dacă a ajutat.',
  ],
};

export const occasions = {
  title: 'Când e potrivit modelul?',
  lead: 'NFA scrie că modelul poate fi cadrul unui dialog:',
  each: [
    'într-un grup mic (de exemplu grupul pentru mediul de muncă sau un grup de coordonare cu reprezentanți ai conducerii și ai angajaților)',
    'într-un grup mai mare (de exemplu toți angajații din secția voastră)',
    'cu toți angajații de la locul vostru de muncă.',
  ],
};
