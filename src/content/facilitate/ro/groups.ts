import { groupsCounted, plural } from '../../count/ro.ts';
import type { groups as danish } from '../da/groups.ts';

export const groups = {
  groups: {
    title: 'Grupuri',
    titleAlone: 'Grupul',
    group: 'Grup',
    atTable: 'La masă',
    phones: (count) => plural(count, { one: '1 telefon', few: `${count} telefoane`, other: `${count} de telefoane` }),
    devices: (count) => plural(count, { one: '1 ecran comun', few: `${count} ecrane`, other: `${count} de ecrane` }),
    notCounted: 'Încă nenumărați',
    morePhones: 'Mai multe telefoane decât persoane',
    away: (seats) => `Fără conexiune: ${seats.join(', ')}`,
    line: 'Linia',
    now: 'Acum',
    add: 'Adaugă un grup',
    mode: { phones: 'Telefoane proprii', table: 'Un ecran comun la masă', paper: 'Hârtie' },
    wayName: 'Cum participă grupul',
    few: 'Mai puțin de patru. Ia în calcul să unești două grupuri.',
    many: 'Mai mult de șase. Ia în calcul să adaugi un grup.',
    empty: 'încă nimeni',
    lines: (set, of) => `${set} din ${of}`,
    find: 'Caută grupul cu numărul',
    previous: 'Înapoi',
    nextPage: 'Înainte',
    open: (group) => `Deschide ${group}`,
    manage: 'Deschide',
    helpWanted: 'Cere ajutor',
    helped: 'Ajutat',
    callingTitle: 'Cer ajutor',
    calling: (groups) =>
      groups.length === 1
        ? `Grupul ${groups[0]} cere ajutor`
        : plural(groups.length, {
            one: '1 grup cere ajutor',
            few: `${groups.length} grupuri cer ajutor`,
            other: `${groups.length} de grupuri cer ajutor`,
          }),
    callingAlone: 'Grupul cere ajutor',
    totals: {
      lines: (whole, of) =>
        plural(whole, {
          one: `1 din ${of} are linia`,
          few: `${whole} din ${of} au linia`,
          other: `${whole} din ${of} au linia`,
        }),
      at: {
        rate: (count) => `${count} evaluează`,
        compare: (count) => `${count} se uită la scoruri`,
        agree: (count) =>
          plural(count, {
            one: '1 stabilește linia',
            few: `${count} stabilesc linia`,
            other: `${count} stabilesc linia`,
          }),
        discuss: (count) =>
          plural(count, {
            one: '1 e la întrebări',
            few: `${count} sunt la întrebări`,
            other: `${count} sunt la întrebări`,
          }),
      },
      onPaper: (count) => `${count} pe hârtie`,
      done: (count) =>
        plural(count, { one: '1 a terminat', few: `${count} au terminat`, other: `${count} au terminat` }),
      help: (count) =>
        plural(count, { one: '1 cere ajutor', few: `${count} cer ajutor`, other: `${count} cer ajutor` }),
      seated: (count, of) =>
        plural(count, {
          one: `1 din ${groupsCounted(of)} are oameni la masă`,
          few: `${count} din ${groupsCounted(of)} au oameni la masă`,
          other: `${count} din ${groupsCounted(of)} au oameni la masă`,
        }),
      absent: (count) =>
        plural(count, {
          one: '1 masă e goală',
          few: `${count} mese sunt goale`,
          other: `${count} de mese sunt goale`,
        }),
    },
    order: 'Ordine',
    byNeed: 'După nevoie',
    byNumber: 'După număr',
  },
  doing: {
    unopened: 'Nu au apucat să-și vadă scorurile',
    counting: 'Numără întâi câți sunt',
    rating: (locked, company) => `Evaluează separat, răspunsuri: ${locked} din ${company}`,
    tooFew: 'Prea puțini pentru scoruri individuale, găsesc scorurile împreună',
    comparing: 'Se uită la scoruri',
    agreeing: 'Stabilesc linia',
    discussing: (question, of) => `Întrebarea de dialog ${question} din ${of}`,
    done: 'Gata',
    paper: 'Lucrează pe hârtie',
  },
  brief: {
    unopened: 'Nu și-au văzut scorurile',
    counting: 'Numără câți sunt',
    rating: (locked, company) => `Răspunsuri: ${locked} din ${company}`,
    tooFew: 'Găsesc scorurile împreună',
    comparing: 'Se uită la scoruri',
    agreeing: 'Stabilesc linia',
    discussing: (question, of) => `Întrebarea ${question} din ${of}`,
    done: 'Gata',
    paper: 'Pe hârtie',
  },
  table: {
    rating: 'Scorurile individuale',
    locked: (locked, company) => `Răspunsuri: ${locked} din ${company}. Doar grupul își poate vedea scorurile.`,
    modeMeans: 'Dacă schimbi acum, scorurile individuale ale grupului se șterg.',
    together: 'Scoruri găsite împreună, fără a le arăta',
    togetherMeans:
      'Scorurile individuale se șterg. Nu le vede nimeni, nici grupul, iar grupul găsește scorurile împreună. Nu se poate da înapoi.',
    togetherForSure: 'Da, să găsească scorurile împreună',
    again: 'De la capăt',
    againMeans:
      'Toți din grup încep cu foi goale, iar ce au răspuns se șterge. Asta va apărea pe telefoanele lor.',
    againForSure: 'Da, de la capăt',
    count: 'Numărul de persoane la masă',
    countMeans: 'Grupul se numără singur înainte să evalueze. Corectează numărul dacă nu se potrivește cu ce vezi.',
    countUnlocks: 'Dacă numărul crește, cei care au răspuns trebuie să-și blocheze din nou scorurile.',
    tooManyPhones:
      'Sunt mai multe telefoane decât persoane. Grupul vede doar cuvinte și nu puncte, și așa scrie pe telefoane. Mergi la masă.',
    paperWhenEmpty: 'Hârtia se poate alege când nu e niciun telefon în grup.',
    pen: 'Pixul',
    penWith: (seat) => `Pixul e la: ${seat}.`,
    penFree: 'Pixul nu e la nimeni.',
    penTo: 'Dă pixul la',
    penGive: 'Dă',
    penRelease: 'Lasă pixul',
    seats: 'Locuri',
    seatsMean: 'Numărul e pe telefonul participantului. Aici nu scrie niciodată cine a răspuns.',
    seat: (seat) => `Locul ${seat}`,
    away: 'fără conexiune',
    setAside: 'nu e la masă, spune grupul',
    move: 'Mută',
    moveName: (seat) => `Mută ${seat}`,
    moveTo: 'Mută la',
    moveMeans: (seat) =>
      `Dacă muți ${seat}, scorurile pe care grupul nu le-a văzut încă dispar. Telefonul arată unde e locul acum.`,
    remove: 'Scoate',
    removeName: (seat) => `Scoate ${seat}`,
    removeMeans: (seat) => `${seat} e scos. Scorurile pe care grupul nu le-a văzut încă dispar.`,
    removeForSure: 'Da, scoate',
    removeGroup: 'Scoate grupul',
    removeGroupMeans: 'Scorurile și notițele grupului se șterg.',
    removeGroupForSure: 'Da, scoate grupul',
    none: 'Încă nu s-a așezat nimeni aici.',
  },
  waiting: {
    title: 'Așteaptă să intre',
    means: 'Telefonul arată numărul locului. Primește doar când vezi cine e.',
    at: (seat, group) => `${seat} așteaptă la ${group}`,
    alone: (seat) => `${seat} așteaptă`,
    nowhere: (seat) => `${seat} nu a ales un grup`,
    letIn: 'Primește',
    letInName: (seat) => `Primește: ${seat}`,
    letInTo: 'Primește în',
    otherGroup: 'Alt grup',
    otherGroupName: (seat) => `Primește ${seat} în alt grup`,
    decline: 'Spune nu',
    declineName: (seat) => `Spune nu: ${seat}`,
    more: (count) =>
      plural(count, { one: 'Și încă 1.', few: `Și încă ${count}.`, other: `Și încă ${count}.` }),
    declineAll: (count) => `Spune nu la toate (${count})`,
  },
  cameAndWent: {
    many: (count) =>
      plural(count, {
        one: '1 telefon a venit și a plecat.',
        few: `${count} telefoane au venit și au plecat.`,
        other: `${count} de telefoane au venit și au plecat.`,
      }),
    full: 'Toate locurile sunt ocupate, și multe sunt fără conexiune.',
    means: 'Dacă nu le cunoști, închide intrarea când ați intrat toți. Cine trebuie poate intra oricând din nou.',
    remove: (count) =>
      plural(count, {
        one: 'Scoate 1 fără conexiune',
        few: `Scoate ${count} fără conexiune`,
        other: `Scoate ${count} fără conexiune`,
      }),
  },
  announce: {
    help: (group) => `${group} cere ajutor.`,
    done: (group) => `${group} a terminat.`,
    morePhones: (group) => `${group} are mai multe telefoane decât persoane.`,
    joined: (count, total) => `Au intrat: ${count}. În total: ${total}.`,
    waiting: (count) =>
      plural(count, {
        one: '1 așteaptă să intre.',
        few: `${count} așteaptă să intre.`,
        other: `${count} așteaptă să intre.`,
      }),
    proposals: (count) =>
      plural(count, {
        one: 'O propunere nouă de pe telefoane.',
        few: `${count} propuneri noi de pe telefoane.`,
        other: `${count} de propuneri noi de pe telefoane.`,
      }),
    led: (shown) => `Altcineva a mers mai departe. Sala vede acum: ${shown}.`,
  },
  paper: {
    title: (group) => `Tastează fișa de la ${group}`,
    open: 'Tastează fișa',
    scores: 'Scorurile grupului',
    lowHigh: '1 e scăzut, 5 e ridicat',
    unset: 'fără',
    focus: 'Prioritate, una până la trei',
    notes: 'Notițe de pe fișă',
    add: 'Adaugă',
    write: (question) => `Notiță la: ${question}`,
    star: 'La discuția comună',
    starName: (note) => `Ia la discuția comună: ${note}`,
    remove: 'Șterge',
    removeName: (note) => `Șterge notița: ${note}`,
    done: 'Gata',
  },
} satisfies typeof danish;
