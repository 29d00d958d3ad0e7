import type { Language } from '../../language.ts';

/** Words that every page needs, also that of the door, which has to be light: the refusals are those that one meets there. */
export const first = {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: wider than what it is here, so that the other languages satisfy it.
  language: 'da' as Language,
  locale: 'da-DK',
  product: 'Sekskant',
  languageMenu: 'Sprog',
  /** The link to the page that says so. */
  privacy: 'Hvad bliver gemt, og hvem ser det?',
  group: (number: number) => `Gruppe ${number}`,
  connection: {
    connecting: 'Henter dialogen …',
    missing: 'Siden kan ikke hente resten lige nu. Den prøver igen af sig selv.',
    portal:
      'Netværket vil have dig til at logge på. Åbn en anden side i din browser, log på, og kom tilbage hertil. Det, du har skrevet, bliver her.',
  },
  refusal: {
    'not-allowed': 'Det kan du ikke gøre her.',
    'dialogue-full': 'Der er ikke flere pladser. Bed tovholderen om at tilføje en gruppe.',
    'offer-over': 'Linket er brugt eller for gammelt. Lav et nyt der, hvor du har din plads.',
    'group-full': 'Gruppen er fuld. Vælg en anden gruppe.',
    'group-on-paper': 'Den gruppe arbejder på papir. Vælg en anden gruppe, eller sæt dig til bordet.',
    'too-many-wait': 'Der venter allerede mange telefoner ved det bord. Sig til dem, der sidder der.',
    'unknown-group': 'Den gruppe findes ikke.',
    'unknown-seat': 'Din plads findes ikke længere. Kom med igen med koden.',
    'unknown-dialogue':
      'Der er ingen åben dialog med den kode. Tjek de otte cifre på storskærmen, eller spørg tovholderen.',
    'request-invalid': 'Siden og serveren forstår ikke hinanden. Genindlæs siden.',
    'too-large': 'Det er for meget tekst på én gang.',
    'too-many-commands': 'Det gik for hurtigt. Vent et øjeblik.',
    'too-many-codes': 'Der er prøvet mange forkerte koder fra jeres netværk. Se koden efter, eller brug mobilnettet.',
    'too-many-joins': 'Der kommer mange telefoner herfra lige nu. Siden prøver igen af sig selv.',
    'too-many-connections': 'Der er for mange på lige nu. Prøv igen om lidt.',
    'not-stored': 'Serveren kan ikke gemme lige nu. Det, du har skrevet, bliver her og sendes igen.',
  },
};

export type FirstWords = typeof first;
