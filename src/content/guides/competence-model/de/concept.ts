export const purpose = {
  title: 'Ziel',
  sentences: [
    'Ihr beginnt einen Dialog über die Arbeitsumfeld-Kompetenz bei euch.',
    'Ihr schaut auf sechs Faktoren und findet heraus, ob ihr etwas davon stärken müsst.',
    'Ihr schließt mit Vereinbarungen ab, wer was bis wann macht.',
  ],
};

export const concept = {
  title: 'Was ist Arbeitsumfeld-Kompetenz?',
  quote: {
    text: '„Arbeitsumfeld-Kompetenz“ beschreibt die Kompetenz einer Gruppe, aktiv mit Problemen umzugehen, die sie in ihrem Arbeitsumfeld erkennt.',
    by: 'NFA (unsere Übersetzung)',
  },
  definition: 'Einfach gesagt: gemeinsam etwas gegen die Probleme tun, die man sieht.',
  paragraphs: [
    'Die Gruppe hat sie gemeinsam. Niemand hat sie allein.',
    'Ziel ist, Probleme im psychischen Arbeitsumfeld zu finden und zu lösen, etwa zu viel Druck, unklare Aufgaben oder Konflikte.',
    'Ein Beispiel: Zwei Schichten haben bei der Übergabe Konflikte. Jemand spricht es aus. Die Schichten finden heraus, was schiefläuft, vereinbaren etwas und schauen, ob es geholfen hat.',
  ],
};

export const occasions = {
  title: 'Wann bietet sich das Modell an?',
  lead: 'Das NFA schreibt, dass das Modell ein Rahmen für einen Dialog sein kann:',
  each: [
    'in einer kleineren Gruppe (etwa einer Arbeitsschutzgruppe oder einer Steuerungsgruppe mit Vertretungen von Leitung und Beschäftigten)',
    'in einer größeren Gruppe (etwa mit allen Beschäftigten eurer Abteilung)',
    'mit allen Beschäftigten in eurem Betrieb.',
  ],
};
