import type { GuideForm } from '../../../../dialogue/guide.ts';
import { spelled, spelledNotMasculine } from '../../../count/ro.ts';
import type { Lines, OwnLines, Script } from '../../guide-words.ts';

/** Returns what the facilitator may say in a dialogue of this form, around what the guide says of its own subject. */
export function script<Factor extends string>(form: GuideForm, own: OwnLines<Factor>): Script<Factor> {
  return {
    lobby,
    purpose: purpose(own),
    lastTime,
    model: { ...model(form, own), perFactor: own.perFactor },
    exercise: exercise(form, own),
    plenary,
    closing: closing(form),
    ended,
  };
}

const join = 'Bun venit. Scanați codul cu telefonul sau tastați-l. Nu trebuie să vă scrieți numele.';
const noPhone = 'Dacă nu aveți telefon, spuneți-ne. Hârtia e la fel de bună.';

const lobby = {
  say: [join, 'Telefonul vă arată în ce grup sunteți. Așezați-vă la grupul vostru.', noPhone],
  alone: [join, noPhone],
  tips: [
    'Începe când au intrat cei mai mulți. Ceilalți pot veni și mai târziu. De la exercițiu încolo, îi primește masa sau îi primești tu.',
    'Stabilește acum cu șeful sau șefa să răspundă și să vorbească la urmă.',
  ],
};

function purpose(own: OwnLines<string>): Lines {
  const say = [
    own.purpose,
    'Nu există răspunsuri corecte. Scorurile voastre le vedeți doar voi, la masă, fără nume. Când dialogul se încheie, sunt șterse.',
    'La sfârșit avem o imagine comună și câteva înțelegeri despre cine ce face.',
  ];
  return {
    say,
    alone: say,
    tips: [
      'Vorbește scurt și spune la ce vor folosi înțelegerile.',
      'Dacă întreabă cineva, spune: „E o discuție, nu o măsurătoare și nu o evaluare a locului de muncă (APV).”',
    ],
  };
}

const sinceLastTime = [
  'Data trecută am stabilit ceva. Luăm înțelegerile pe rând: ce s-a întâmplat cu ele?',
  'Dacă vreuna nu s-a făcut, întrebăm ce a stat în cale, nu cine e de vină.',
  'Ce vreți în continuare să faceți reluăm astăzi.',
];

const lastTime = {
  say: sinceLastTime,
  alone: sinceLastTime,
  perAgreement: 'Ce s-a întâmplat cu înțelegerea aceasta? Să auzim întâi persoana responsabilă.',
  tips: [
    'Folosește un minut sau două pentru fiecare înțelegere și scrie un rând despre ce a ieșit.',
    'Și „Abandonată” e un răspuns. E mai bine așa decât o înțelegere în care nu crede nimeni.',
    'Reluați doar lucrurile de care vrea cineva să răspundă. Termenul îl puneți la încheiere, când stabiliți înțelegerile.',
    'Dacă cei mai mulți nu au fost aici data trecută, citește înțelegerea cu voce tare și spune de ce a fost făcută.',
  ],
};

function model({ factors }: GuideForm, own: OwnLines<string>): Lines {
  const say = [
    own.model,
    `Modelul are ${spelled(factors.length)} factori. Gândiți-vă la ultima lună cât timp îi luăm pe rând. Încă nu dați scoruri.`,
  ];
  return {
    say,
    alone: say,
    tips: [
      'Folosește un minut pentru fiecare factor. Întreabă: e clar? E vreun cuvânt de explicat?',
      'Poți să iei un exemplu din munca voastră de zi cu zi.',
      'Dacă cineva începe să răspundă sau să dea scoruri, cere-i să aștepte până la exercițiu.',
    ],
  };
}

function exercise({ factors, questions }: GuideForm, own: OwnLines<string>): Script<string>['exercise'] {
  const say = [
    own.exercise,
    'Răspundeți întâi câți sunteți la masă. Apoi dați fiecare scorurile, în liniște. Gândiți-vă la ultima lună.',
    'Când toată masa și-a blocat scorurile, vedeți cât de apropiate sunt, fără nume. Vorbiți întâi despre diferențe.',
    `Apoi găsiți, vorbind și nu calculând, un scor pentru fiecare factor. La sfârșit răspundeți la cele ${spelledNotMasculine(questions.length)} întrebări.`,
  ];
  return {
    say,
    alone: say,
    together: [
      `Luați pe rând cei ${spelled(factors.length)} factori. Găsiți împreună câte un scor de la 1 la 5. 1 e scăzut, 5 e ridicat.`,
      'Spuneți toți ce credeți, apoi alegeți scorul. Șeful sau șefa își spune scorul la urmă. Ajungeți la scor vorbind, nu calculând.',
      `Când linia e gata, răspundeți la cele ${spelledNotMasculine(questions.length)} întrebări.`,
    ],
    tips: [
      'Folosește jumătate din timp pentru scoruri și jumătate pentru întrebări. Anunță când a trecut jumătate.',
      'Șeful sau șefa vorbește la urmă.',
      'Nimeni nu trebuie să spună ce scor a ales. Dacă încep să ghicească, întreabă: de ce scorul acesta?',
      'Dacă toți sunt repede de acord, întreabă: ce ar trebui ca să fie cu un punct mai mult?',
      'Dacă se face liniște, numără până la zece. Apoi cere un exemplu din ultima lună.',
      'Dacă apare un caz al unei persoane, oprește cu blândețe. Reia-l după întâlnire cu șeful sau cu reprezentantul pentru mediul de muncă.',
      'Dacă cineva se întristează, faceți o pauză.',
    ],
    perStep: {
      rate: 'Dați scorurile fără să vorbiți între voi. Gândiți-vă la ultima lună, nu doar la ziua de ieri. Dacă nu știți, apăsați „Nu știu”.',
      compare: 'Începeți acolo unde diferența e cea mai mare. De ce scorul cel mai mic? De ce cel mai mare?',
      agree:
        'Găsiți un scor pe care îl puteți susține cu toții. Dacă tot nu sunteți de acord, alegeți unul și luați dezacordul cu voi la întrebări.',
      discuss:
        'Luați întrebările pe rând și notați ce e mai important. Alegeți între unul și trei factori la care vreți să lucrați.',
    },
  };
}

const plenary = {
  say: [
    'Iată liniile tuturor grupurilor. Ele arată despre ce ați vorbit. Nu arată cine e mai bun.',
    'Luăm pe rând fiecare grup. Despre ce ați vorbit cel mai mult și la ce vreți să lucrați?',
    'Apoi ne uităm la toate. Unde sunt grupurile de acord și unde nu?',
  ],
  alone: ['Uitați-vă împreună la linia voastră. Ce observați?', 'Din ce ați vorbit, ce să devină înțelegere?'],
  tips: [
    'Un minut pentru fiecare grup. Dacă sunt multe, ascultă trei sau patru și întreabă cine a văzut altceva.',
    'Nu lăuda un scor și nu-l critica. Întreabă ce e în spatele lui.',
    'Șeful sau șefa ascultă și vorbește la urmă.',
    'Dacă nu vrea nimeni să înceapă, întreabă: ce v-a surprins?',
  ],
  perBeat: {
    empty:
      'Acum vedeți liniile grupurilor, întâi împreună și apoi pe rând. Ele arată despre ce ați vorbit. Nu arată cine e mai bun.',
    lines: 'Iată liniile tuturor grupurilor. Uitați-vă o clipă la ele înainte să vorbim. Ce observați?',
    group: 'Spuneți pe scurt: despre ce ați vorbit cel mai mult și la ce vreți să lucrați?',
    median: 'Acum uitați-vă la toate. Unde sunt grupurile de acord și unde nu?',
    focus: 'Aceștia sunt factorii la care vor să lucreze grupurile. Care apar de mai multe ori?',
    notes: 'Grupurile au ales notițele acestea. Vrea cineva să spună mai mult despre ele?',
  },
  lastTime: 'Linia întreruptă e de data trecută. Ce s-a mișcat și ce am făcut altfel?',
};

function closing({ closingQuestions }: GuideForm): Script<string>['closing'] {
  const say = [
    `Acum discuția devine înțelegeri. Luăm ${spelledNotMasculine(closingQuestions.length)} întrebări și scriem răspunsurile.`,
    'O înțelegere spune ce se face, cine e responsabil și până când e gata. Începem cu ce se poate schimba pentru toți.',
    'La sfârșit găsim o zi în care vedem ce s-a făcut.',
  ];
  return {
    say,
    alone: say,
    readOut: [
      'Acum citesc ce am stabilit. Ascultați dacă e ce ați vrut să spuneți.',
      'Dacă e înțelegerea ta, spune da când o citesc. E bună data?',
      'Și la sfârșit: în ce zi ne întâlnim din nou ca să vedem ce s-a întâmplat cu ele?',
    ],
    readOutNone: [
      'Nu am scris nicio înțelegere. Este un lucru pe care vrem să-l facem?',
      'Dacă nu, și acesta e un răspuns. În ce zi ne întâlnim din nou?',
    ],
    tips: [
      'Două înțelegeri respectate sunt mai bune decât zece.',
      'Persoana responsabilă trebuie să fi spus da.',
      'Întreabă la sfârșit conducerea: la ce puteți spune da acum și ce trebuie să verificați?',
      'Dacă nu ajungeți la o înțelegere, stabiliți când vorbiți mai departe.',
    ],
  };
}

const thanks = [
  'Mulțumim pentru ziua de azi. Pe telefon vedeți linia și înțelegerile.',
  'Data viitoare începem cu înțelegerile de azi.',
];

const ended = {
  say: thanks,
  alone: thanks,
  tips: [
    'Trimite rezultatul tuturor, și celor care nu au fost aici.',
    'Pune acum în calendar ziua în care vă revedeți. Dacă nu se întâmplă nimic, oamenii nu mai au chef data viitoare.',
    'Ia rezultatul la discuția anuală despre mediul de muncă (arbejdsmiljødrøftelse).',
  ],
};
