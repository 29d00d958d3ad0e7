/**
 * NFA's own sentences, word for word from *Arbejdsmiljøkompetencemodellen, dialogværktøj* (Det Nationale Forskningscenter for
 * Arbejdsmiljø). They are quoted, shown as NFA's and never rewritten: nfa.test.ts holds them against the guide, character by
 * character. All other words of the product are its own.
 */
export const nfa = {
  /** Who is quoted. */
  sender: 'NFA',
  model: 'Arbejdsmiljøkompetencemodellen',
  definition:
    '’Arbejdsmiljøkompetence’ beskriver en gruppes kompetence til aktivt at kunne handle i forhold til problemer, den identificerer i arbejdsmiljøet.',
  occasions: {
    title: 'Hvornår er det oplagt at bruge modellen?',
    each: [
      'i en mindre gruppe (fx en arbejdsmiljøgruppe eller en styregruppe med leder- og medarbejderrepræsentanter)',
      'i en større gruppe (fx alle medarbejderne i jeres afdeling)',
      'med alle medarbejdere på jeres arbejdsplads.',
    ],
  },
  before: {
    room: 'Find et sted, hvor I kan tale uforstyrret.',
    hour: 'Sæt god tid af til øvelsen (mindst 60 minutter).',
    facilitator: 'Find en tovholder/mødeleder.',
    report:
      'I kan med fordel orientere jer i minirapporten ’Veje til et bedre psykisk arbejdsmiljø. Resultater og erfaringer fra projektet Forskningsbaseret Ekspertrådgivning om Arbejdsmiljøindsatser’.',
  },
  factors: {
    openness: 'Åbenhed, tillid og psykologisk tryghed',
    innovation: 'Innovation',
    motivation: 'Motivation',
    resources: 'Tid og ressourcer',
    systematics: 'Systematik',
    knowledge: 'Teknikker og viden',
  },
  sheets: { exercise: 'Dialogøvelse', questions: 'Dialogspørgsmål' },
  instructions: {
    rate: 'Vurdér hver af de seks faktorer i jeres arbejdsmiljøkompetence på en skala fra 1-5, hvor 1 er lav og 5 er høj.',
    draw: 'Placer jer i diagrammet ved at tegne linjen ud fra jeres scores i tabellen nedenfor.',
  },
  questions: {
    why: 'Hvorfor ser vores arbejdsmiljøkompetence ud, som den gør?',
    which: 'Hvilke faktorer har vi især brug for at gøre noget ved for at styrke vores arbejdsmiljøkompetence?',
    more: 'Hvad skal vi gøre mere af?',
    less: 'Hvad skal vi gøre mindre af?',
    together:
      'Hvordan kan vi i fællesskab gøre en indsats for at styrke vores fælles arbejdsmiljøindsats og arbejdsmiljøkompetence?',
  },
  closingQuestions: {
    effort: 'Er der behov for, at I gør en særlig indsats for at styrke arbejdsmiljøkompetencen på jeres arbejdsplads?',
    factors: 'Er der nogle særlige faktorer, som I har behov for at arbejde med?',
    process: 'Hvordan vil I håndtere den videre proces?',
    further: 'Har I behov for at arbejde videre med det psykiske arbejdsmiljø og trivslen på jeres arbejdsplads?',
  },
  nextSteps: { interview: 'Arbejdsmiljøinterviewet', problemSolver: 'Problemløseren' },
  further: 'Her kan I overveje at bruge ’Arbejdsmiljøinterviewet’ og ’Problemløseren’.',
};
