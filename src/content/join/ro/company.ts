import { peopleCounted, plural, spelled } from '../../count/ro.ts';
import type { JoinWords } from '../da.ts';

const devices = (phones: number) =>
  plural(phones, { one: '1 telefon', few: `${phones} telefoane`, other: `${phones} de telefoane` });

export const company = {
  company: {
    ask: 'Câți sunteți la masă?',
    everybody: 'Numărați-i pe toți, și pe cei fără telefon.',
    once: 'E destul un singur răspuns de la voi.',
    more: (most) => `Suntem mai mulți de ${spelled(most)}`,
    number: 'Numărul de persoane',
    save: 'Salvează',
    here: (people, phones) => `${peopleCounted(people)}, ${devices(phones)}`,
    correct: 'Schimbă',
    theNumber: ' numărul de persoane',
    morePhones:
      'Sunt mai multe telefoane decât persoane. De aceea primiți cuvinte și nu puncte, pentru că cine are două telefoane poate deduce scorurile celorlalți. Dacă au mai venit oameni, corectați numărul.',
    changed: (people, phones) =>
      `S-a schimbat cine stă la masă. Acum apar ${peopleCounted(people)} și ${devices(phones)}. Dacă e corect, blochează-ți din nou scorurile.`,
  },
  away: {
    is: (seat) => `Locul ${seat} nu are conexiune.`,
    notHere: 'Locul acesta nu e aici',
    notHereName: (seat) => `Locul acesta nu e aici: locul ${seat}`,
    sure: (seat) =>
      `Nu are nimeni locul ${seat}? Numărul e jos, pe telefon. Locul nu se mai numără, iar cine și-a blocat scorurile le blochează din nou. Numărați câți sunteți, și locul e scos.`,
    isAside: (seat) => `Locul ${seat} nu se numără acum.`,
    lockAgain: (seat) => `Locul ${seat} a fost scos. Blocați-vă din nou scorurile.`,
    title: 'Ceilalți nu ți-au văzut telefonul',
    means: 'Au continuat fără el, iar scorurile tale sunt șterse. Dacă ești aici, spune-le și dă scorurile din nou.',
    here: 'Sunt aici',
  },
  knock: {
    asks: (phones) =>
      plural(phones, {
        one: 'Un telefon nou vrea să intre la masa voastră.',
        few: `${phones} telefoane noi vor să intre la masa voastră.`,
        other: `${phones} de telefoane noi vor să intre la masa voastră.`,
      }),
    together: 'Stați la aceeași masă?',
    yes: 'Da',
    no: 'Nu',
    letIn: (seat) => `acceptă locul ${seat}`,
    keepOut: (seat) => `nu accepta locul ${seat}`,
  },
  moved: {
    to: (group) => `Te-ai mutat. Acum ești în Grupul ${group}.`,
    here: (people, phones) =>
      people === null ? `Aici: ${devices(phones)}.` : `Aici: ${peopleCounted(people)} și ${devices(phones)}.`,
    again: 'Scorurile tale nu s-au mutat. Dă-le din nou aici.',
    notIn: 'Scorurile tale nu s-au mutat. Participi din nou când grupul își găsește scorurile comune.',
    further: 'Grupul a ajuns mai departe. Participi de aici încolo. Scorurile tale nu s-au mutat.',
    read: 'OK',
  },
  late: {
    title: 'Grupul începuse când ai venit',
    means: 'Ceilalți dau acum scorurile lor, iar ale tale nu mai pot intra. Participi când găsiți scorurile comune.',
    orOldSeat:
      'Locul fără conexiune e vechiul tău loc? Atunci apasă mai jos „Locul acesta nu e aici”. Așa intri și tu, iar ceilalți trebuie doar să-și blocheze din nou scorurile.',
    orAgain: 'Dacă vreți să intre scorurile tuturor, luați-o de la capăt. O faceți la „Ajutor”.',
    rated: 'Ai dat scoruri în alt grup',
    ratedMeans: 'De aceea nu dai și aici. Participi când găsiți scorurile comune.',
  },
  again: {
    title: 'Luați-o de la capăt',
    means: 'Dacă au mai venit oameni sau ceva n-a mers bine, puteți da scorurile de la capăt.',
    begin: 'Dați scorurile de la capăt',
    sure: 'Se șterg toate scorurile date de voi la masă, și cele blocate. Sunteți cu toții de acord?',
    forSure: 'Da, șterge scorurile',
    said: 'Ați luat-o de la capăt. Toate scorurile de dinainte sunt șterse.',
  },
  waiting: {
    here: (group) => (group === null ? 'Aștepți să intri' : `Aștepți la ${group}`),
    means: 'Spune-le celor de la masă. Cineva de la masă apasă Da pe telefon, și ai intrat.',
    why: 'Au început deja, iar ce spun și scriu rămâne la masă. De aceea hotărăsc ei cine intră.',
    keep: 'Nu închide pagina. Telefonul îl poți bloca între timp.',
    choose: 'La ce masă ești?',
    chooseMeans: 'Grupurile au început. Alege grupul tău, și îi întrebăm dacă poți intra.',
    declined: 'Cei de la masă au spus nu',
    declinedMeans: 'Poate nu era masa ta. Alege grupul în care ești sau mergi la facilitator.',
    onlyDeclinedMeans: 'Vorbește cu cei de la masă sau cu facilitatorul. Apoi poți întreba din nou.',
    again: 'Întreabă din nou',
    yours: 'Grupul tău',
    yoursNumber: 'Numărul grupului tău',
    wrongGroup: 'Am ales greșit',
    other: 'Ești în alt grup?',
    otherNumber: 'Ești în alt grup? Scrie numărul lui.',
    ask: 'Întreabă-i',
    sitAt: (group) => `Sunt în ${group}`,
    leaveMeans: 'Nu mai întrebăm la masa aceea.',
  },
} satisfies Partial<JoinWords>;
