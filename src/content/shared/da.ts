import type { DoorRefusal, Refusal } from '../../dialogue/refusal.ts';
import { spelled } from '../count/da.ts';
import type { Language } from '../language.ts';

/** Words that every page needs. */
export const da = {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: wider than what it is here, so that the other languages satisfy it.
  language: 'da' as Language,
  locale: 'da-DK',
  product: 'Sekskant',
  languageMenu: 'Sprog',
  group: (number: number) => `Gruppe ${number}`,
  people: (count: number) => (count === 1 ? '1 person' : `${count} personer`),
  of: (part: number, whole: number) => `${part} af ${whole}`,
  /** Where a group's line lies furthest from the middle of all groups. */
  fromMiddle: {
    above: (group: string, by: number, factor: string) => `${group} ligger ${steps(by)} over midten i ${factor}`,
    below: (group: string, by: number, factor: string) => `${group} ligger ${steps(by)} under midten i ${factor}`,
  },
  clock: {
    left: 'tilbage',
    over: 'over tiden',
    timeLeft: (minutes: number) => (minutes === 1 ? '1 minut tilbage' : `${minutes} minutter tilbage`),
  },
  connection: {
    connecting: 'Henter dialogen …',
    missing: 'Siden kan ikke hente resten lige nu. Den prøver igen af sig selv.',
    offline: 'Du er uden net. Bliv bare ved. Dine svar bliver på telefonen og bliver sendt, når du er på igen.',
    reconnecting: 'Finder forbindelsen igen.',
    back: 'Du er på igen.',
    lastSeen: (time: string) => `Viser det seneste, ${time}`,
    unsent: (count: number) =>
      count === 1 ? '1 svar venter på at blive sendt.' : `${count} svar venter på at blive sendt.`,
  },
  close: 'Luk',
  cancel: 'Fortryd',
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
    'not-allowed': 'Det kan du ikke gøre her.',
    'wrong-phase': 'Dialogen er et andet sted nu. Siden viser, hvor I er.',
    'wrong-step': 'Gruppen er et andet sted nu. Siden viser, hvor I er.',
    'dialogue-ended': 'Dialogen er slut. Der kan ikke ændres mere.',
    'dialogue-full': 'Der er ikke flere pladser. Bed tovholderen om at tilføje en gruppe.',
    'group-full': 'Gruppen er fuld. Vælg en anden gruppe.',
    'group-on-paper': 'Den gruppe arbejder på papir. Vælg en anden gruppe, eller sæt dig til bordet.',
    'group-has-people': 'Der sidder nogen i gruppen. Flyt dem først.',
    'last-group': 'Der skal være mindst én gruppe.',
    'too-many-groups': 'Der kan ikke være flere grupper i én dialog.',
    'too-many-wait': 'Der venter allerede mange telefoner ved det bord. Sig til dem, der sidder der.',
    'still-waiting': 'Du er ikke lukket ind ved et bord endnu.',
    'seat-not-waiting': 'Den telefon venter ikke ved jeres bord mere.',
    'facilitator-moves': 'Grupperne er gået i gang. Bed tovholderen om at flytte dig.',
    'door-closed': 'Tovholderen har lukket for flere. Sig til, hvis du skal med.',
    'unknown-group': 'Den gruppe findes ikke.',
    'unknown-seat': 'Din plads findes ikke mere. Kom med igen med koden.',
    'unknown-factor': 'Den faktor findes ikke i denne dialog.',
    'unknown-question': 'Det spørgsmål findes ikke i denne dialog.',
    'unknown-note': 'Noten findes ikke mere.',
    'unknown-agreement': 'Aftalen findes ikke mere.',
    'unknown-proposal': 'Forslaget er allerede besvaret eller trukket tilbage.',
    'unknown-next-step': 'Det redskab findes ikke i denne dialog.',
    'off-the-scale': 'Vælg et helt tal fra 1 til 5.',
    'too-few-people': 'I er for få til private tal. Sæt tallene sammen.',
    'people-not-counted': 'Svar først på, hvor mange I sidder ved bordet.',
    'company-changed': 'Der er ændret på, hvem der sidder ved bordet. Se efter, og lås så igen.',
    'not-in-company': 'Gruppen var i gang, da du kom. Du er med igen, når I finder jeres fælles tal.',
    'nobody-has-locked': 'Ingen i gruppen har låst deres tal endnu.',
    'sheet-incomplete': 'Vælg et tal for hver faktor, eller svar »Ved ikke«.',
    'sheet-locked': 'Dine tal er låst. Lås op for at rette dem.',
    'ratings-are-open': 'Gruppens tal er vendt. De kan ikke ændres mere.',
    'pen-is-held': 'En anden i gruppen har pennen.',
    'pen-not-asked-for': 'Der er ingen, der beder om pennen lige nu.',
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
    'nothing-to-undo': 'Det kan ikke fortrydes længere. Du kan stadig gå tilbage.',
    'too-late-to-reopen': 'Det er mere end syv dage siden, dialogen sluttede. Den kan ikke åbnes igen.',
    'changed-meanwhile': 'En anden har ændret det imens. Se begge dele, og vælg.',
    'unknown-dialogue': 'Vi kan ikke finde den kode. Tjek de otte tal på storskærmen.',
    'unknown-guide': 'Den øvelse findes ikke her. Genindlæs siden, og vælg igen.',
    'key-invalid': 'Linket passer ikke til dialogen. Brug det link, du fik.',
    'request-invalid': 'Siden og serveren forstår ikke hinanden. Genindlæs siden.',
    'too-large': 'Det er for meget tekst på én gang.',
    'too-many-commands': 'Det gik for hurtigt. Vent et øjeblik.',
    'too-many-codes': 'Der er prøvet mange forkerte koder herfra. Vent lidt, og prøv igen.',
    'too-many-dialogues': 'Der er åbnet mange dialoger herfra. Vent lidt, og prøv igen.',
    'not-stored': 'Serveren kan ikke gemme lige nu. Det, du har skrevet, bliver her og sendes igen.',
    'papers-busy': 'Mange henter papirer lige nu. Vent et øjeblik, og prøv igen.',
    'paper-failed': 'Papiret kunne ikke laves. Prøv igen, eller hent et af de andre.',
    'paper-not-shared': 'Tovholderen har ikke delt papirerne med deltagerne.',
  } satisfies Record<Refusal | DoorRefusal, string>,
};

/** How far apart two places on the scale are: ét, to, 2,5. */
function steps(by: number): string {
  if (by === 1) return 'ét';
  return Number.isInteger(by) ? spelled(by) : String(by).replace('.', ',');
}

export type SharedWords = typeof da;
