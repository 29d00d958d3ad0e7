import type { DoorRefusal, Refusal } from '../../../dialogue/refusal.ts';
import type { FirstWords } from './first.ts';

/** Words that most pages need, and the door does not. */
export const later = {
  /** The link to the page that says so. */
  accessibility: 'Kan alle bruge Sekskant?',
  connection: {
    offline: 'Du er uden net. Bliv bare ved. Dine svar bliver på telefonen og bliver sendt, når du er på igen.',
    reconnecting: 'Finder forbindelsen igen.',
    back: 'Du er på igen.',
    notStored: 'Serveren kan ikke gemme lige nu. Det seneste bliver her og bliver sendt igen.',
    notSent: 'Ikke sendt endnu',
    lastSeen: (time: string) => `Viser det seneste, ${time}`,
    unsent: (count: number) =>
      count === 1
        ? 'Det seneste er ikke sendt endnu. Siden prøver igen.'
        : `De seneste ${count} ting er ikke sendt endnu. Siden prøver igen.`,
  },
  people: (count: number) => (count === 1 ? '1 person' : `${count} personer`),
  of: (part: number, whole: number) => `${part} af ${whole}`,
  clock: {
    timeLeft: (minutes: number) => (minutes === 1 ? '1 minut tilbage' : `${minutes} minutter tilbage`),
    /** With words for those who are in the middle of talking. */
    up: (areTalking: boolean): string => (areTalking ? 'Tiden er gået – tal færdig' : 'Tiden er gået'),
  },
  close: 'Luk',
  cancel: 'Annuller',
  tooLong: (over: number) =>
    `${over === 1 ? '1 tegn' : `${over} tegn`} for meget. Gør teksten kortere, så kan den gemmes.`,
  draft: 'Kladde, der ikke er gemt endnu.',
  meanwhile: {
    title: 'En anden har ændret det, mens du skrev:',
    empty: '(ingen tekst)',
    keep: 'Behold min',
    take: 'Tag den andens',
  },
  refusal: {
    'key-invalid': 'Linket passer ikke til dialogen. Brug det link, du fik.',
    'seat-used-up':
      'Din telefon har sendt langt mere, end en dag kan rumme. Vent lidt, eller kom med på en anden telefon.',
    'dialogue-used-up': 'Dialogen er fyldt op og kan ikke gemme mere. Tovholderen kan afslutte den og oprette en ny.',
    'dialogue-ended': 'Dialogen er slut. Der kan ikke ændres mere.',
    'door-closed': 'Tovholderen har lukket for flere. Sig til, hvis du skal med.',
    'wrong-phase': 'Dialogen er et andet sted nu. Siden viser, hvor I er.',
    'wrong-step': 'Gruppen er et andet sted nu. Siden viser, hvor I er.',
    'group-has-people': 'Der sidder nogen i gruppen. Flyt dem først.',
    'last-group': 'Der skal være mindst én gruppe.',
    'notes-stay-at-table':
      'Den anden gruppe har noter uden stjerne. Med én gruppe kom de med i resultatet, og de skal blive ved bordet.',
    'too-many-groups': 'Der kan ikke være flere grupper i én dialog.',
    'still-waiting': 'Du er ikke lukket ind ved et bord endnu.',
    'seat-not-waiting': 'Den telefon venter ikke ved jeres bord mere.',
    'facilitator-moves': 'Grupperne er gået i gang. Bed tovholderen om at flytte dig.',
    'unknown-factor': 'Den faktor findes ikke i denne dialog.',
    'unknown-question': 'Det spørgsmål findes ikke i denne dialog.',
    'unknown-note': 'Noten findes ikke længere.',
    'unknown-agreement': 'Aftalen findes ikke længere.',
    'unknown-proposal': 'Forslaget er allerede besvaret eller trukket tilbage.',
    'unknown-next-step': 'Det redskab findes ikke i denne dialog.',
    'off-the-scale': 'Vælg et helt tal fra 1 til 5.',
    'too-few-people': 'I er for få til private tal. Find tallene sammen.',
    'people-not-counted': 'Svar først på, hvor mange I sidder ved bordet.',
    'company-changed': 'Der er ændret på, hvem der sidder ved bordet. Se efter, og lås så igen.',
    'seat-in-contact': 'Den telefon har forbindelse igen.',
    'not-in-company': 'Gruppen var i gang, da du kom. Du er med igen, når I finder jeres fælles tal.',
    'nobody-has-locked': 'Ingen i gruppen har låst deres tal endnu.',
    'sheet-incomplete': 'Vælg et tal for hver faktor, eller svar »Ved ikke«.',
    'sheet-locked': 'Dine tal er låst. Tryk »Ret mine tal«.',
    'ratings-are-open': 'Gruppen har set tallene. De kan ikke ændres mere.',
    'pen-is-held': 'En anden i gruppen har pennen.',
    'pen-not-asked-for': 'Der er ingen, der beder om pennen lige nu.',
    'line-unfinished': 'Når alle faktorer har et tal, kan I sige, at I er færdige.',
    'scores-closed': 'Den fælles opsamling er begyndt. Tovholderen kan rette jeres tal.',
    'not-your-note': 'Kun den, der skrev noten, eller den, der har pennen, kan rette den.',
    'too-many-stars': 'I kan sende højst tre noter med til opsamlingen. Fjern en stjerne først.',
    'focus-one-to-three': 'Vælg højst tre faktorer som fokus.',
    'too-much-text': 'Der er ikke plads til flere her.',
    'text-missing': 'Skriv noget først.',
    'text-too-long': 'Teksten er for lang. Gør den kortere.',
    'responsible-missing': 'Skriv, hvem der er ansvarlig.',
    'date-invalid': 'Vælg en dato.',
    'minutes-invalid': 'Vælg et helt antal minutter fra 1 til 240.',
    'people-invalid': 'Skriv et helt antal personer fra 1 til 30.',
    'too-late-to-undo': 'Det kan ikke fortrydes længere. Du kan stadig gå tilbage.',
    'too-late-to-reopen': 'Det er mere end syv dage siden, dialogen sluttede. Den kan ikke åbnes igen.',
    'text-changed': 'En anden har ændret det imens. Se begge dele, og vælg.',
    'unknown-guide': 'Den øvelse findes ikke her. Genindlæs siden, og vælg igen.',
    'too-many-dialogues': 'Der er åbnet mange dialoger herfra. Vent lidt, og prøv igen.',
    'papers-busy': 'Mange henter papirer lige nu. Vent et øjeblik, og prøv igen.',
    'paper-failed': 'Papiret kunne ikke laves. Prøv igen, eller hent et af de andre.',
    'paper-not-shared': 'Tovholderen har ikke delt papirerne med deltagerne.',
    'no-dates': 'Der er ingen datoer at sætte i en kalender.',
  } satisfies Record<Exclude<Refusal | DoorRefusal, keyof FirstWords['refusal']>, string>,
};

export type LaterWords = typeof later;
