// NFA's, word for word.
export const questions = {
  why: 'Hvorfor ser vores arbejdsmiljøkompetence ud, som den gør?',
  which: 'Hvilke faktorer har vi især brug for at gøre noget ved for at styrke vores arbejdsmiljøkompetence?',
  more: 'Hvad skal vi gøre mere af?',
  less: 'Hvad skal vi gøre mindre af?',
  together:
    'Hvordan kan vi i fællesskab gøre en indsats for at styrke vores fælles arbejdsmiljøindsats og arbejdsmiljøkompetence?',
};

export const questionHints = {
  why: 'Begynd med den faktor, I talte længst om. Hvad skete der sidst?',
  which: 'Det laveste tal er ikke altid det vigtigste. Hvad ville I mærke mest i hverdagen?',
  more: 'Hvad virker allerede, men sker for sjældent?',
  less: 'Hvad bruger I tid på, som ikke hjælper?',
  together: 'Hvad kan I selv begynde på, og hvad skal ledelsen eller hele arbejdspladsen tage sig af?',
};

// NFA's, word for word.
export const closingQuestions = {
  effort: 'Er der behov for, at I gør en særlig indsats for at styrke arbejdsmiljøkompetencen på jeres arbejdsplads?',
  factors: 'Er der nogle særlige faktorer, som I har behov for at arbejde med?',
  process: 'Hvordan vil I håndtere den videre proces?',
  further: 'Har I behov for at arbejde videre med det psykiske arbejdsmiljø og trivslen på jeres arbejdsplads?',
};

// We have the names of these tools and nothing else, so their lines say no more than where to look.
export const nextSteps = {
  interview: { name: 'Arbejdsmiljøinterviewet', line: 'Et redskab fra NFA. Find det hos NFA, hvis I vil videre.' },
  problemSolver: { name: 'Problemløseren', line: 'Et redskab fra NFA. Find det hos NFA, hvis I vil videre.' },
};
