import { plural, spelled, spelledNotMasculine } from '../../count/ro.ts';
import type { JoinWords } from '../da.ts';

export const table = {
  /** How long a step may take, where it begins. */
  minutes: {
    line: (minutes) => `Folosiți cam\u00a0${minutes}\u00a0min. pentru linia voastră.`,
    rate: (minutes) => `cam\u00a0${minutes}\u00a0min. în total`,
    discuss: (minutes) => `Folosiți cam\u00a0${minutes}\u00a0min. pentru întrebări.`,
  },
  rate: {
    high: '5 e ridicat.',
    low: '1 e scăzut.',
    legend: (factor) => `${factor}. Cum e la noi? Alege un scor de la 1 la 5.`,
    valueText: (score) =>
      score === 5 ? '5, ridicat' : plural(score, { one: '1, scăzut', few: String(score), other: String(score) }),
    chooseOne: 'Alege un scor de la 1 la 5 sau apasă „Nu știu”.',
    unknown: 'Nu știu',
    unknownMeans:
      'Ai răspuns „Nu știu”. De aceea răspunsul tău nu se numără când grupul vede scorurile pentru acest factor.',
    unknownShort: 'nu știu',
    open: 'lipsește',
    back: 'Înapoi',
    next: 'Înainte',
    toOverview: 'Înapoi la scorurile tale',
    overview: (factors) => `Cele ${spelledNotMasculine(factors)} scoruri ale tale`,
    overviewMeans: 'Apasă pe un scor ca să îl modifici. Poți până când grupul vede scorurile.',
    answerLast: (missing) =>
      plural(missing, {
        one: 'Răspunde la ultimul',
        few: `Răspunde la ultimii ${missing}`,
        other: `Răspunde la ultimii ${missing}`,
      }),
    lock: 'Blochează scorurile',
    locked: 'Scorurile tale sunt blocate',
    ready: (locked, of) =>
      plural(locked, {
        one: `1 din ${of} a răspuns.`,
        few: `${locked} din ${of} au răspuns.`,
        other: `${locked} din ${of} au răspuns.`,
      }),
    lockedMeans: 'Vedeți scorurile împreună, când toți le-au blocat pe ale lor.',
    unlock: 'Modifică scorurile',
    othersVotedToReveal:
      'Unii din grup vor să vadă scorurile acum. Blochează-le pe ale tale dacă vrei să intre și ele.',
  },
  openNow: {
    title: 'Vreți să vedeți scorurile acum?',
    means: (votes, locked) =>
      `Pentru asta, cel puțin ${spelled(votes)} dintre voi trebuie să spună da și cel puțin ${spelled(locked)} să-și fi blocat scorurile. Scorurile neblocate nu intră.`,
    votes: (votes, needed) =>
      plural(votes, {
        one: `1 din ${needed} a spus da.`,
        few: `${votes} din ${needed} au spus da.`,
        other: `${votes} din ${needed} au spus da.`,
      }),
    vote: 'Da, arată scorurile acum',
    voted: 'Ai spus da: vrei să vezi scorurile acum.',
    allLocked: 'Toți cei rămași și-au blocat scorurile.',
    show: 'Arată scorurile noastre',
  },
  together: {
    title: 'Găsiți scorurile împreună',
    orWait: (seats) =>
      plural(seats, {
        one: 'Telefonul tău e acum singurul din grup. Dacă mai vin și alții, așteptați-i.',
        few: `Acum aveți ${spelledNotMasculine(seats)} telefoane în grup. Dacă mai vin și alții, așteptați-i.`,
        other: `Acum aveți ${seats} de telefoane în grup. Dacă mai vin și alții, așteptați-i.`,
      }),
    orAgain:
      'Unii dintre voi au plecat. Dacă sunteți încă trei sau mai mulți cu telefon, puteți lua totul de la capăt, la „Ajutor”.',
    go: 'Găsiți scorurile împreună',
  },
  compare: {
    title: 'Așa vedeți lucrurile',
    turned: 'Iată scorurile. Le vedeți toți în același timp.',
    means: 'Fiecare punct e scorul cuiva din grup, fără nume. Vorbiți despre scorul mic și despre cel mare: de ce așa?',
    wordsMean:
      'Când au răspuns doar trei sau sunt mai multe telefoane decât persoane, primiți cuvinte în loc de puncte. Altfel, cineva ar putea deduce cine ce a răspuns.',
    erased: 'Scorurile voastre individuale sunt șterse. Găsiți scorurile comune.',
    first: 'Începeți aici',
    second: 'Apoi acesta',
    goOn: 'Găsiți scorurile comune',
  },
  own: {
    answer: (answer) => `Ai ales ${answer}.`,
    unknown: 'Ai răspuns „Nu știu”.',
    onlyHere: 'Ce ai ales tu știe doar telefonul tău.',
    onlyThis: 'Asta știe doar telefonul tău.',
    hide: 'Ascunde',
    show: 'Arată ce am ales eu',
  },
  dots: (counts) => {
    const groups = counts.flatMap((count, index) => (count > 0 ? [`${count} la scorul ${index + 1}`] : []));
    return `Punctele: ${groups.join(', ')}.`;
  },
  table: {
    count: 'Câți sunteți la acest ecran?',
    save: 'Salvează',
  },
  pen: {
    yours: 'Ai pixul',
    others: 'Pixul e la altcineva de la masă',
    nobodys: 'Pixul nu e la nimeni',
    take: 'Ia pixul',
    ask: 'Cere pixul',
    asking: 'Ai cerut pixul.',
    otherAsks: 'Altcineva a cerut pixul',
    kept: 'Cine are pixul îl păstrează.',
    asked: 'Cineva din grup ar vrea pixul.',
    give: 'Dă pixul',
    keep: 'Păstrează-l',
    putDown: 'Lasă pixul',
    late: 'Cine are pixul a venit după ce ați început.',
    lateYours: 'Ceilalți văd că ai venit după ce au început.',
  },
  agree: {
    line: 'Linia voastră',
    whole: (factors) => `Sunteți de acord la toate cele ${spelledNotMasculine(factors)} scoruri.`,
    noLine: 'Nu aveți linie.',
    previous: (day) => `Data trecută, ${day}`,
    figure: 'Linia voastră până acum',
    soFar: (set, of) =>
      plural(set, {
        one: `1 din ${of} factori are scor.`,
        few: `${set} din ${of} factori au scor.`,
        other: `${set} din ${of} factori au scor.`,
      }),
    set: (set, of) => `Stabilite: ${set} din ${of}`,
    edit: 'Puneți scorurile pe diagramă',
    valueText: (name, score) => `${name}: ${score === null ? 'încă fără scor' : score}`,
    legend: (factor, dots) => `Scorul vostru comun pentru ${factor}. ${dots}`,
    chooseOne: 'Alegeți un scor de la 1 la 5.',
    agree: 'Suntem de acord',
    agreeOn: (score) => `Suntem de acord: ${score}`,
    agreed: (score) => `Sunteți de acord: ${score}.`,
    watching: 'Scorul apare aici când îl pune cine are pixul.',
    explain: 'Despre ce e factorul?',
    all: (factors) => `Toți cei ${spelled(factors)}`,
    unset: 'fără scor',
    goOn: 'Mai departe la întrebări',
    comes: 'Urmează întrebările. Cine are pixul merge mai departe.',
    toNumbers: 'Vedeți scorurile',
    goOnWithout: (missing, of) => {
      if (missing === of) return 'Mai departe fără scoruri';
      return plural(missing, {
        one: 'Mai departe fără ultimul scor',
        few: `Mai departe fără ultimele ${missing} scoruri`,
        other: `Mai departe fără ultimele ${missing} de scoruri`,
      });
    },
    news: (factor, score, set, of) => `${factor}: scor ${score}. Stabilite: ${set} din ${of}.`,
  },
  figureTable: {
    show: 'Arată ca tabel',
    factor: 'Factor',
    lowest: 'Cel mai mic',
    median: 'Mijloc',
    highest: 'Cel mai mare',
    previous: 'Data trecută',
    none: '–',
    scoreOf: (factor) => `Scorul vostru pentru ${factor}`,
  },
  discuss: {
    questions: (questions) => `Cele ${spelledNotMasculine(questions)} întrebări`,
    tab: (number, { notes, hasFocus, isTaken }) => {
      const written =
        notes === 0
          ? 'nicio notiță'
          : plural(notes, { one: '1 notiță', few: `${notes} notițe`, other: `${notes} de notițe` });
      return `Întrebarea ${number}, ${hasFocus ? 'prioritate aleasă, ' : ''}${written}${isTaken ? ', grupul e aici' : ''}`;
    },
    toGroup: 'La întrebarea grupului',
    wentOn: 'Tu scrii mai departe aici. Grupul a trecut la:',
    bringText: 'Mută textul meu acolo',
    previous: 'Întrebarea dinainte',
    next: 'Următoarea',
    done: 'Am terminat',
    notDone: 'Încă nu am terminat',
    findMissing: (missing) =>
      plural(missing, {
        one: 'Găsiți ultimul scor',
        few: `Găsiți ultimele ${missing} scoruri`,
        other: `Găsiți ultimele ${missing} de scoruri`,
      }),
    areDone: 'Ați terminat, iar facilitatorul vede asta. Puteți scrie în continuare notițe.',
    showLine: 'Arată linia',
    changeScores: 'Modificați scorurile',
  },
  notes: {
    empty: 'Încă nicio notiță. Scrieți ce vreți să țineți minte, cu vorbele voastre.',
    write: 'Scrie o notiță',
    add: 'Adaugă notița',
    edit: 'Modifică',
    change: 'Modifică notița',
    save: 'Salvează',
    remove: 'Scoate notița',
    kept: 'Cine are pixul a modificat sau a scos o notiță scrisă de tine:',
    restore: 'Pune înapoi cuvintele mele',
    returned: 'Notița pe care o modificai a fost scoasă. Textul tău e aici, în câmp.',
    all: 'Notițele voastre',
    star: (isSingle) =>
      isSingle
        ? {
            title: 'Notițe evidențiate',
            others: 'Celelalte notițe ale voastre',
            othersMean: 'Sunt în rezultat. Facilitatorul le poate citi și poate șterge una.',
            none: '',
            goesTo: 'Ajunge în rezultat. De la încheiere o poate citi și facilitatorul.',
            starred: 'Evidențiată',
            action: (note: string) => `Evidențiază în rezultat: ${note}`,
          }
        : {
            title: 'Notițele alese de voi',
            others: 'Celelalte notițe ale voastre',
            othersMean: 'Rămân în grup.',
            none: 'Nu ați ales notițe.',
            goesTo: 'Cu o stea, o văd toți.',
            starred: 'La discuția comună',
            action: (note: string) => `Ia la discuția comună: ${note}`,
          },
  },
  stars: {
    ask: (notes) =>
      plural(notes, {
        one: '1 notiță fără stea – o luați la discuție?',
        few: `${notes} notițe fără stea – luați vreuna la discuție?`,
        other: `${notes} de notițe fără stea – luați vreuna la discuție?`,
      }),
    all: 'Toate notițele voastre sunt la discuția comună.',
    full: 'Ați ales trei notițe pentru discuția comună.',
    nothing: 'Fără stea, nicio notiță de-a voastră nu apare la discuția comună.',
    pick: 'Alegeți notițe',
    title: 'Notițe pentru discuția comună',
    means: (most) =>
      `Puneți stea la cel mult ${spelledNotMasculine(most)} notițe. Pe acestea le văd toți la discuția comună și în rezultat.`,
    count: (stars, most) => `Stele folosite: ${stars} din ${most}.`,
  },
  unsent: {
    note: 'Nu ai apucat să trimiți notița aceasta:',
    edit: 'Nu ai apucat să salvezi modificarea aceasta:',
    proposal: 'Nu ai apucat să trimiți propunerea aceasta:',
    removed: 'Notița pe care o modificai a fost scoasă. Acesta era textul tău:',
    refused: 'Asta nu s-a trimis:',
    own: 'E doar pe telefonul tău.',
    add: 'Adaugă ca notiță',
    save: 'Salvează modificarea',
    propose: 'Trimite ca propunere',
    copy: 'Copiază',
    copied: 'Textul e copiat.',
    notCopied: 'Textul nu a putut fi copiat. Selectează-l și copiază-l tu.',
    dismiss: 'Aruncă',
  },
  focus: {
    title: 'Prioritățile voastre',
    means: (most) => `Alegeți între unul și ${spelled(most)} factori. Scorurile sunt cele la care ați căzut de acord.`,
    penChooses: 'Alege cine are pixul.',
    none: 'Încă nu v-ați ales prioritățile.',
    choose: 'Alegeți prioritățile',
    goOnWithout: 'Mai departe fără priorități',
  },
} satisfies Partial<JoinWords>;
