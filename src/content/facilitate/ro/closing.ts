import { groupsCounted, plural } from '../../count/ro.ts';
import type { closing as danish } from '../da/closing.ts';

export const closing = {
  closing: {
    questions: 'Întreabă-i pe toți',
    showQuestion: 'Arată pe ecranul mare',
    saved: 'Salvat',
    agreements: 'Ce stabilim?',
    agreed: 'înțelegerile',
    few: 'Mai bine puține înțelegeri, dar respectate. Fiecare are un responsabil și o dată.',
    none: 'Încă nicio înțelegere. E bine și așa, dacă alegeți asta împreună.',
    add: 'Scrie o înțelegere',
    edit: 'Modifică',
    editName: (what) => `Modifică înțelegerea: ${what}`,
    remove: 'Șterge înțelegerea',
    removeForSure: 'Da, șterge înțelegerea',
    gone: 'Altcineva a șters între timp înțelegerea. Dacă salvezi, se scrie din nou.',
    saving: 'Se salvează …',
    save: 'Salvează înțelegerea',
    what: 'Ce facem?',
    factor: 'Factor',
    noFactor: 'Niciunul anume',
    responsible: 'Responsabil',
    deadline: 'Termen',
    level: 'Unde trebuie schimbat ceva?',
    missing: {
      what: 'Scrie ce vreți să faceți.',
      responsible: 'Scrie un nume sau o funcție.',
      deadline: 'Alege o dată.',
    },
    mustBeFilled: 'Câmpurile cu * trebuie completate.',
    past: 'Data a trecut. Alege o zi care urmează.',
    far: 'Data e foarte departe în viitor. Verifică anul.',
    proposals: (count) => `Propuneri de pe telefoane (${count})`,
    support: (count) =>
      plural(count, { one: '1 susține', few: `${count} susțin`, other: `${count} susțin` }),
    alike: (count) =>
      plural(count, {
        one: '1 propunere asemănătoare',
        few: `${count} propuneri asemănătoare`,
        other: `${count} de propuneri asemănătoare`,
      }),
    moreAlike: (count) =>
      plural(count, {
        one: 'Încă 1 seamănă cu ea',
        few: `Încă ${count} seamănă cu ea`,
        other: `Încă ${count} seamănă cu ea`,
      }),
    showAll: (count) => `Arată-le pe toate (${count})`,
    showFew: 'Arată mai puține',
    take: 'Folosește propunerea',
    takeName: (what) => `Folosește propunerea: ${what}`,
    leave: 'Nu acum',
    leaveName: (what) => `Nu acum: ${what}`,
    followUp: 'Ne întâlnim la un nou dialog',
    followUpMeans: 'Peste vreo trei luni. Până atunci puteți simți o diferență.',
    inThreeMonths: (day) => `Alege ${day}`,
    nextSteps: 'Dacă vreți mai departe',
    notes: (count) => `Notițe în rezultat (${count})`,
    notesMean: 'Toate notițele voastre ajung în rezultat. Aici poți șterge una care nu trebuie să fie acolo.',
    result: 'Vezi rezultatul',
    picture: 'Linia și prioritățile voastre',
    lineAndRing: 'Linia voastră. Cercul arată prioritățile voastre.',
    medianAndRing: (groups) =>
      `Mijlocul pentru ${groupsCounted(groups)}. Cercul arată prioritatea aleasă de cel puțin jumătate.`,
  },
  ended: {
    title: 'Dialogul s-a încheiat',
    means: 'Rezultatul îl poate citi oricine are linkul. Trimite-l și celor care nu au fost aici.',
    result: 'Deschide rezultatul',
    followUp: 'Începe o continuare',
    followUpMeans:
      'Un dialog nou, care începe cu ce s-a ales de înțelegerile voastre și arată linia de azi întreruptă. Dialogul de azi rămâne cum e. Îl găsești din nou pe prima pagină.',
    followUpTakes: (minutes, lastTime) =>
      `Rezervați ${plural(minutes, { one: '1 minut', few: `${minutes} minute`, other: `${minutes} de minute` })}. Primele ${lastTime} sunt pentru înțelegeri.`,
    reopen: 'Redeschide dialogul',
    reopenMeans: (day) => `Îl poți redeschide până pe ${day} inclusiv.`,
    soonGone: (day) =>
      `Dialogul se șterge pe ${day}. Salvează până atunci fișierul „Date”. Se poate deschide din nou de pe prima pagină, vă dă documentele și poate începe o continuare.`,
    kept: (day) => `Dialogul se șterge singur pe ${day}.`,
    delete: 'Șterge dialogul',
    deleteTitle: 'Vrei să ștergi dialogul?',
    deleteMeans: (code) =>
      `Totul se șterge pentru toți: scoruri, notițe, înțelegeri și rezultat. Nu se poate da înapoi. Tastează codul ${code} ca să ștergi.`,
    code: 'Codul',
    codeWrong: 'Nu acesta e codul.',
    deleteForSure: 'Șterge tot',
    deleted: 'Dialogul e șters. Nu îl mai poate deschide nimeni.',
  },
} satisfies typeof danish;
