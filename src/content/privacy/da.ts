import type { OperatorFacts } from '../operator/facts.ts';
import { da as shared } from '../shared/da.ts';

/** What is kept, who sees it and when it is erased. */
export const da = {
  shared,
  page: 'Hvad bliver gemt? · Sekskant',
  title: 'Hvad bliver gemt, og hvem ser det?',
  lead: 'I skal kunne tale åbent sammen. Her står, hvad serveren gemmer, hvem der ser det, og hvornår det er væk.',
  back: 'Til forsiden',
  short: {
    title: 'Kort fortalt',
    lines: [
      'Du skal ikke skrive dit navn eller oprette en konto.',
      'Dine private tal ser kun I ved bordet, uden navne. Når dialogen slutter, er de slettet.',
      'Alt andet bliver slettet et år efter dialogen, eller når tovholderen sletter den.',
      'Intet bliver sendt til andre. Der er ingen reklamer, og ingen følger med i, hvad du gør på nettet.',
    ],
  },
  who: {
    title: 'Hvem har ansvaret?',
    controller: 'Dataansvarlig',
    noController:
      'Den, der driver serveren, har ikke skrevet, hvem der er dataansvarlig. Det er som regel din arbejdsplads. Spørg den, der inviterede dig.',
    contact: 'Spørgsmål',
    noContact: 'Der står ikke, hvem du kan spørge. Begynd med din tovholder.',
    place: 'Hvor det ligger',
    storage: {
      file: 'I én fil på den computer, som siden kommer fra.',
      database: 'I en database, som kun denne server bruger.',
    } satisfies Record<OperatorFacts['storage'], string>,
    notice: 'Læs også, hvad den dataansvarlige selv skriver',
  },
  kept: {
    title: 'Det bliver gemt',
    who: 'Hvem ser det?',
    until: 'Hvornår er det væk?',
    rows: [
      {
        what: 'Dine private tal',
        who: 'Kun I ved bordet, uden navne, når I har låst dem.',
        until:
          'Når I ser tallene, glemmer serveren, hvem der gav hvad. Når dialogen slutter, er de slettet. Slutter den aldrig, sker det, når den har ligget stille i et døgn.',
      },
      {
        what: 'De tal, I bliver enige om',
        who: 'I ved bordet, tovholderen, og alle, når grupperne samler op.',
        until: 'Sammen med dialogen.',
      },
      {
        what: 'Noter',
        who: 'I ved bordet. Dem med stjerne kommer med i opsamlingen og resultatet. Er I kun én gruppe, kommer alle noter med.',
        until: 'Når du fjerner dem, eller sammen med dialogen. Når den slutter, glemmer serveren, hvem der skrev hvad.',
      },
      {
        what: 'Aftaler og navne på de ansvarlige',
        who: 'Alle i dialogen, alle med link til resultatet, og alle i den næste dialog, hvis I følger op.',
        until: 'Sammen med dialogen. Aftaler, der er taget med i en ny dialog, følger den.',
      },
      {
        what: 'Din plads',
        who: 'Et nummer, som står på din telefon. Serveren kender ikke dit navn eller din telefon.',
        until: 'Sammen med dialogen.',
      },
      {
        what: 'Din adresse på nettet',
        who: 'Kun serveren, mens du er på. Den bruger adressen til at svare dig og til at bremse den, der gætter koder.',
        until: 'Den bliver ikke skrevet ned her.',
      },
    ],
    device: {
      title: 'På din telefon eller computer',
      lines: [
        'En nøgle i en cookie, så du kan finde tilbage til din plads. Dit sprog og det, du ikke har fået sendt endnu, ligger også dér.',
        'Hvad du selv valgte, husker kun din telefon. Det forsvinder, når den ser, at dialogen er slut, eller åbner en anden dialog.',
        'Leder du en dialog, husker browseren også en liste over dine dialoger, og det navn og den kode til nettet i rummet, som du har skrevet. Det forsvinder, når browseren har glemt den sidste dialog.',
        'Det er kun det, siden ikke kan være uden. Derfor spørger vi ikke om lov til cookies. Du kan slette det i din browser.',
      ],
    },
  },
  erased: {
    title: 'Det bliver slettet',
    lines: [
      'En dialog bliver slettet 12 måneder efter, den er slut. Bliver den aldrig afsluttet, sker det 30 dage efter, at nogen sidst gjorde noget i den.',
      'Tovholderen kan slette den før. Så er den væk med det samme.',
      'En fil eller et papir, som nogen har hentet, ligger dér, hvor de har lagt det.',
    ],
    backups: (days: number | null): string =>
      days === null
        ? 'Der kan ligge en kopi af det hele. Det står ikke her, hvor længe den bliver gemt. Spørg den, der driver serveren.'
        : days === 0
          ? 'Der bliver ikke taget kopier af det, der er gemt.'
          : `Der kan ligge en kopi af det hele. Den bliver gemt i højst ${days === 1 ? 'ét døgn' : `${days} dage`}.`,
    list: 'En dialog, der er slettet, kommer ikke igen, når en kopi bliver hentet frem. Derfor står dens kode og tidspunktet på en liste i lidt over et år.',
  },
  free: {
    title: 'Pas på hinanden, når du skriver',
    lines: [
      'Skriv om arbejdet og ikke om personer. Nævn ikke nogens helbred, tro, politik, fagforening eller privatliv.',
      'Har nogen skrevet for meget, så fjern noten ved bordet. Tovholderen kan også fjerne den fra resultatet.',
    ],
  },
  rights: {
    title: 'Din ret',
    lines: [
      'Du kan bede den dataansvarlige om at se det, der står om dig, få det rettet eller slettet, eller sige nej til, at det bliver brugt.',
      'Serveren ved ikke, hvem du er. Den kan derfor kun finde dig frem, hvor dit navn er skrevet.',
    ],
    complain: 'Du kan klage til',
    authority: 'Datatilsynet',
    authorityAddress: 'https://www.datatilsynet.dk/',
  },
};

export type PrivacyWords = typeof da;
