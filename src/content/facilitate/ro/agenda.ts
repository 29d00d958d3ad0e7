import { groupsCounted, plural, spelled } from '../../count/ro.ts';
import type { agenda as danish } from '../da/agenda.ts';

export const agenda = {
  page: 'Facilitator',
  offline:
    'Nu ai conexiune. Continuă fără griji. Ceasul merge, iar ce scrii rămâne aici și se trimite când revine conexiunea.',
  arrival: {
    title: 'Nu putem deschide dialogul',
    noLink: 'Folosește linkul primit la deschiderea dialogului. E lung și se termină cu o cheie.',
    gone: 'Dialogul e șters',
    lost: 'Dialogul e șters sau linkul acesta nu se potrivește cu el.',
    renewed: 'Linkul a fost schimbat sau retras. Cere unul nou de la cine a deschis dialogul.',
    front: 'La prima pagină',
  },
  header: {
    count: (people, groups) =>
      plural(groups, {
        one: `${people} în dialog`,
        few: `${people} în dialog, în ${groups} grupuri`,
        other: `${people} în dialog, în ${groups} de grupuri`,
      }),
    rename: 'Dă un nume dialogului',
    renameAgain: 'Modifică numele',
    name: 'Loc de muncă sau echipă',
    save: 'Salvează',
    screen: 'Deschide ecranul mare',
    links: 'Linkuri',
    door: { open: 'Închide intrarea', closed: 'Deschide intrarea' },
    doorIsClosed: 'Intrarea e închisă',
  },
  invite: {
    title: 'Intră',
    scan: 'Cod QR pentru dialog',
    at: (host) => `Mergi la ${host} și tastează codul.`,
    overheard: 'Alții din aceeași rețea pot citi și ei. O adresă https pentru server ajută.',
    unreachable: 'Un telefon nu ajunge aici?',
    sameNetwork:
      'E telefonul în aceeași rețea cu computerul? Dacă nu se văd în rețeaua voastră pentru oaspeți, dați internet de pe un telefon.',
    choose: 'Sau încearcă altă adresă',
    followed: 'Ecranul mare, codul QR, linkurile și afișul se schimbă imediat.',
    address: (host, adapter) => {
      if (adapter === null) return `${host} (numele computerului)`;
      return adapter ? `${host} (${adapter})` : host;
    },
    moved: 'Computerul e acum în altă rețea. Roagă-i pe cei care au pierdut conexiunea să scaneze din nou.',
    movedSeen: 'Am văzut',
  },
  links: {
    title: 'Linkuri la dialog',
    join: { name: 'Pentru participanți', means: 'Dă un loc la o masă.' },
    screen: {
      name: 'Pentru ecranul mare',
      means:
        'Arată ce trebuie să vadă sala. Nu poate schimba nimic. Copiază adresa de aici dacă proiectorul e la alt computer.',
    },
    facilitator: {
      name: 'Pentru un facilitator',
      means: 'Cine are linkul poate conduce dialogul și îl poate șterge. Păstrează-l, ca să te poți întoarce.',
    },
    result: { name: 'Pentru rezultat', means: 'Îl poate citi oricine are linkul, de la încheiere încolo.' },
    copy: 'Copiază',
    renew: 'Fă un link nou',
    renewMeans: 'Linkul vechi încetează imediat să meargă, și acolo unde pagina e deschisă.',
    renewAllMeans:
      'Linkul vechi încetează imediat să meargă, și acolo unde pagina e deschisă. Se schimbă și linkurile la ecranul mare și la rezultat: deschide-le din nou unde sunt pe alt computer.',
    renewForSure: 'Da, fă un link nou',
    renewed: 'Ai un link nou. Trimite-l celor care au nevoie de el.',
    newCode: {
      renew: 'Fă un cod nou',
      renewMeans:
        'Cine vine acum poate intra doar cu codul nou. Cine a intrat deja rămâne. Ecranul mare și codul QR se schimbă imediat, dar ce ai tipărit nu mai e valabil. Scoate mai întâi pe cine nu are ce căuta aici.',
      renewForSure: 'Da, fă un cod nou',
      renewed: 'Dialogul are un cod nou.',
    },
    unheard: 'Nu a ajuns. Încearcă din nou.',
    save: {
      go: 'Salvează linkul pe o foaie',
      saved: 'Foaia e salvată. Deschide-o dacă vrei s-o imprimi.',
      file: 'drumul-inapoi',
      title: 'Drumul înapoi la dialogul tău',
      code: 'Codul este',
      link: 'Linkul tău de facilitator:',
      keep: 'Păstrează foaia unde o vezi doar tu. Cine are linkul poate conduce dialogul și îl poate șterge.',
    },
    co: {
      title: 'Mai mulți facilitatori',
      means:
        'Un cofacilitator conduce dialogul cu linkul lui. Îl poți retrage. Atunci se schimbă și linkul la rezultat. Doar tu poți șterge dialogul.',
      one: (id) => `Cofacilitator ${id}`,
      link: 'Link pentru un cofacilitator',
      once: 'Copiază linkul acum. Se arată o singură dată.',
      add: 'Fă un link pentru un cofacilitator',
      withdraw: 'Retrage linkul',
      withdrawName: (id) => `Retrage linkul pentru cofacilitatorul ${id}`,
    },
    forget: {
      title: 'Folosesc și alții acest computer?',
      means: 'Atunci browserul poate uita dialogul. Pe server nu se șterge nimic.',
      go: 'Uită dialogul aici',
      sure: 'Te poți întoarce doar cu linkul tău. L-ai salvat?',
      forSure: 'Da, uită dialogul',
    },
    copied: 'Copiat',
    selected: 'Adresa e selectată. Copiaz-o cu Ctrl+C sau ⌘C.',
  },
  plan: {
    title: 'Planul orei',
    done: (minutes) => `${minutes} min, gata`,
    minutes: (minutes) => `${minutes} min`,
    end: 'Sfârșit',
    change: 'Modifică minutele',
    sum: (minutes) => `În total ${minutes} min.`,
    ofLastTime: (minutes) => `Din ele, ${minutes} min sunt pentru înțelegerile de data trecută.`,
    short: 'E sub 60 de minute. Rezervați mai bine destul timp, ca discuția să nu fie grăbită.',
    save: 'Salvează minutele',
  },
  now: {
    say: 'Spune acum',
    quote: { open: '„', close: '”' },
    aloud: 'Citește cu voce tare sau spune cu vorbele tale.',
    tips: 'Sfaturi pentru tine',
    time: 'Timp rămas',
    leftOf: (minutes) => `rămas din ${minutes} min`,
    overOf: (minutes) => `peste cele ${minutes} min`,
    more: '+5 min',
    moreName: '+5 min, adaugă cinci minute',
    less: '−5 min',
    lessName: '−5 min, scade cinci minute',
  },
  next: {
    title: 'Pasul următor',
    factor: (name) => `Urmează factorul: ${name}`,
    parts: {
      empty: '',
      lines: 'Urmează: arată liniile',
      median: 'Urmează: mijlocul',
      focus: 'Urmează: prioritățile',
    },
    group: (group) => `Urmează grupul ${group}`,
    notes: (page, of) =>
      plural(of, {
        one: 'Urmează: notițele',
        few: `Urmează: notițe, pagina ${page} din ${of}`,
        other: `Urmează: notițe, pagina ${page} din ${of}`,
      }),
    agreement: (number, of) => `Urmează înțelegerea ${number} din ${of}`,
    question: (number, of) => `Urmează întrebarea ${number} din ${of}`,
    readOut: (page, of) =>
      plural(of, {
        one: 'Urmează: citește înțelegerile',
        few: `Urmează: citește înțelegerile, pagina ${page} din ${of}`,
        other: `Urmează: citește înțelegerile, pagina ${page} din ${of}`,
      }),
    go: (phase) => `Treci la: ${phase}`,
    end: 'Încheie dialogul',
    stepBack: 'Un pas înapoi',
    back: (phase) => `Înapoi la: ${phase}`,
    undoMeans: 'Cu ceasul cum era.',
    pressAgain: 'Apasă din nou ca să mergi mai departe.',
    notHeard: 'Nu a ajuns. Încearcă din nou când ai conexiune.',
    keys: 'PageDown, PageUp și o telecomandă fac la fel. Apasă ? pentru toate tastele.',
    skipToSay: 'Sari la ce ai de spus',
    skipToNext: 'Sari la pasul următor',
    means: (factors) => ({
      lobby: '',
      purpose: 'Începe când au intrat cei mai mulți. Ceilalți pot veni și mai târziu.',
      lastTime: 'Ia pe rând înțelegerile de data trecută.',
      model: `Spune despre ce e modelul și ia pe rând cei ${spelled(factors)} factori.`,
      exercise: 'Grupurile lucrează în ritmul lor. De aici încolo, fiecare masă hotărăște cine mai intră.',
      plenary: 'Toți văd împreună liniile grupurilor.',
      closing: 'Se scriu răspunsurile și înțelegerile.',
      ended: 'Toți văd rezultatul. Poți redeschide dialogul timp de șapte zile.',
    }),
    meansAlone: 'Grupul lucrează în ritmul lui. De aici încolo hotărăște el cine mai intră.',
    missing: (missing, of) => {
      if (missing === 0) return 'Toate grupurile au linia.';
      if (of === 1) return 'Grupul nu are încă linia.';
      return plural(missing, {
        one: `1 din ${groupsCounted(of)} nu are încă linia.`,
        few: `${missing} din ${groupsCounted(of)} nu au încă linia.`,
        other: `${missing} din ${groupsCounted(of)} nu au încă linia.`,
      });
    },
    missingAlone: (missing) => {
      if (missing === 0) return 'Linia e trasată.';
      return plural(missing, {
        one: 'Pe linie lipsește un scor.',
        few: `Pe linie lipsesc ${missing} scoruri.`,
        other: `Pe linie lipsesc ${missing} de scoruri.`,
      });
    },
    notDone: (notDone, of) => {
      if (of === 1) return 'Grupul încă nu a terminat.';
      return plural(notDone, {
        one: `1 din ${groupsCounted(of)} încă nu a terminat.`,
        few: `${notDone} din ${groupsCounted(of)} încă nu au terminat.`,
        other: `${notDone} din ${groupsCounted(of)} încă nu au terminat.`,
      });
    },
    goOnWriting: (areAllOpen) =>
      areAllOpen
        ? 'Dacă mergi mai departe, grupurile mai pot scrie notițe, dar doar tu poți pune scoruri.'
        : 'Dacă mergi mai departe, doar tu poți pune scoruri. Grupurile care și-au văzut scorurile mai pot scrie notițe.',
    endTitle: 'Vrei să închei dialogul?',
    endMeans:
      'Toți văd rezultatul pe ecranul lor și nu se mai poate schimba nimic. Scorurile individuale și cine ce a scris se șterg acum. Poți redeschide dialogul timp de șapte zile. Se șterge singur după 12 luni.',
    noAgreements: 'Încă nu există înțelegeri.',
    proposalsLeft: (count: number) =>
      plural(count, {
        one: 'Așteaptă 1 propunere de pe telefoane.',
        few: `Așteaptă ${count} propuneri de pe telefoane.`,
        other: `Așteaptă ${count} de propuneri de pe telefoane.`,
      }),
    proposalsMean: 'O propunere apare în rezultat numai dacă a devenit înțelegere.',
    noFollowUp: 'Nu e stabilită ziua întâlnirii viitoare.',
    noDeadline: (count) =>
      plural(count, {
        one: '1 înțelegere nu are termen.',
        few: `${count} înțelegeri nu au termen.`,
        other: `${count} de înțelegeri nu au termen.`,
      }),
  },
  checklist: 'Înainte să începeți',
  model: {
    title: 'Arată pe ecranul mare',
    whole: 'Tot modelul',
  },
  plenary: {
    title: 'Pe ecranul mare',
    parts: {
      empty: 'Diagramă goală',
      lines: 'Liniile',
      median: 'Mijlocul',
      focus: 'Prioritățile',
      notes: 'Notițe',
    },
    notesPage: (page, of) => `Notițe, pagina ${page} din ${of}`,
    noNotes: 'Niciun grup nu a pus stea la o notiță.',
    noNotesHere: 'Grupul nu a pus stea la o notiță.',
    round: 'Pe rând',
    all: 'Toate grupurile',
    lift: 'Evidențiază un grup',
    together: 'Arată-le pe toate',
    focus: 'Prioritate',
    noFocus: 'Nicio prioritate aleasă',
    starred: 'Notițe de la grup',
    takeAway: 'Scoate steaua',
    delete: 'Șterge notița',
    deleteMeans: 'Notița se șterge pentru toți, și pentru grup.',
    deleteForSure: 'Da, șterge',
    correct: 'Corectează scorurile',
    table: {
      factor: 'Factor',
      lowest: 'Cel mai mic',
      median: 'Mijloc',
      previous: 'Data trecută',
      highest: 'Cel mai mare',
      focus: 'Prioritate',
    },
    none: '–',
  },
} satisfies typeof danish;
