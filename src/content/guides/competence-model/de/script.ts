/** What the facilitator says of this very guide. */
export const own = {
  purpose:
    'Heute beginnen wir einen Dialog über unsere Arbeitsumfeld-Kompetenz: wie wir Probleme in unserem Arbeitsumfeld anpacken.',
  model:
    'Arbeitsumfeld-Kompetenz heißt, einfach gesagt, dass wir gemeinsam etwas gegen die Probleme tun, die wir sehen. Niemand hat sie allein.',
  exercise:
    'Schätzt jeden der sechs Faktoren eurer Arbeitsumfeld-Kompetenz auf einer Skala von 1 (niedrig) bis 5 (hoch) ein.',
  perFactor: {
    openness: 'Beim ersten geht es darum, was wir ohne Angst laut sagen können.',
    innovation: 'Ein großes Wort. Hier heißt es: etwas Neues probieren, wenn das Alte nicht hilft.',
    motivation: 'Hier schauen wir, ob wir glauben, dass es hilft, etwas zu tun.',
    resources: 'Hier schauen wir, ob es Zeit, Leute und Geld gibt, um bei Problemen etwas zu tun.',
    systematics: 'Hier schauen wir, ob wir an Vereinbarungen denken und dranbleiben.',
    knowledge: 'Beim letzten geht es darum, was wir wissen und können und wen wir fragen können.',
  },
};
