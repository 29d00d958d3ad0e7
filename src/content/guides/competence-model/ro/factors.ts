export const factors = {
  openness: {
    name: 'Deschidere, încredere și siguranță psihologică',
    lines: ['Deschidere, încredere', 'și siguranță psihologică'],
    short: 'Avem încredere să spunem ce e greu.',
    what: 'O problemă se poate rezolva abia după ce e spusă cu voce tare. Asta se întâmplă când poți spune fără teamă „am greșit”, „nu sunt de acord” sau „nu mai apuc”.',
    low: 'Ce e greu spunem doar în drum spre casă.',
    high: 'Spunem ce e greu, între noi și celor care conduc.',
    lowExample:
      'Într-o secție de spital, nimeni nu spune că tura de noapte a fost prea grea. Se vorbește doar între patru ochi.',
    highExample:
      'Într-o secție de spital, o colegă nouă spune dimineața că noaptea nu s-a simțit în siguranță. Ceilalți o întreabă ce a fost, și nimeni nu intră în defensivă.',
    opener: 'Ce se întâmplă când cineva spune: „Așa nu mai merge”?',
  },
  innovation: {
    name: 'Inovație',
    lines: ['Inovație'],
    short: 'Încercăm ceva nou când vechiul nu merge.',
    what: 'Unele probleme se tot întorc când faceți ca de obicei. Atunci e nevoie de o idee nouă, și cineva trebuie să aibă voie să o încerce.',
    low: 'Facem ca de obicei, chiar dacă nu merge.',
    high: 'Încercăm o idee și vedem dacă merge.',
    lowExample:
      'Într-un depozit sunt necazuri la fiecare schimb de tură. Când vine cineva cu o idee, răspunsul e: „Am mai încercat.”',
    highExample:
      'Într-un depozit, două echipe încearcă să stea de vorbă zece minute la schimbul de tură. După două săptămâni hotărăsc dacă continuă așa.',
    opener: 'Când ați încercat ultima dată o soluție nouă?',
  },
  motivation: {
    name: 'Motivație',
    lines: ['Motivație'],
    short: 'Vrem să facem ceva, pentru că are rost.',
    what: 'Te apuci de o problemă când crezi că are rost. E mai ușor să crezi asta dacă ai mai văzut că se poate.',
    low: 'Nu credem că are rost, așa că nu facem nimic.',
    high: 'Credem că are rost, așa că ne apucăm.',
    lowExample:
      'La o școală, profesorii au spus de trei ori că e agitație pe hol. Nu s-a întâmplat nimic. Acum nu mai spune nimeni.',
    highExample:
      'La o școală, serviciul din pauze a fost schimbat când au cerut profesorii. Acum vorbesc și despre agitația de pe hol.',
    opener: 'Când a avut rost ultima dată să faceți ceva?',
  },
  resources: {
    name: 'Timp și resurse',
    lines: ['Timp și resurse'],
    short: 'Avem timp și oameni ca să facem ceva.',
    what: 'Ca să rezolvi o problemă îți trebuie timp, și uneori costă bani. Aici vă uitați dacă există ceva pus deoparte pentru asta.',
    low: 'Nu mai apucăm. Munca zilei e pe primul loc.',
    high: 'Avem timp și bani puși deoparte și îi folosim.',
    lowExample:
      'La îngrijirea la domiciliu, întâlnirea despre mediul de muncă s-a anulat de trei ori, pentru că lipseau oameni.',
    highExample:
      'La îngrijirea la domiciliu, întâlnirea despre mediul de muncă e trecută în planul de ture. Se ține și când e mult de lucru.',
    opener: 'Când ați avut ultima dată timp pentru o problemă?',
  },
  systematics: {
    name: 'Mod de lucru sistematic',
    lines: ['Mod de lucru', 'sistematic'],
    short: 'Din problemă facem o înțelegere și o urmărim.',
    what: 'O problemă nu trebuie uitată fiindcă cine a pomenit de ea are liber. O notați, răspunde cineva de ea și verificați dacă a ajutat?',
    low: 'Vorbim iar și iar despre același lucru.',
    high: 'Notăm înțelegerile și vedem dacă au ajutat.',
    lowExample:
      'Într-un birou, toți cad de acord să se deranjeze mai puțin. După trei luni, nimeni nu-și mai amintește înțelegerea.',
    highExample:
      'Într-un birou, înțelegerile stau pe tablă, cu nume și dată. În prima zi de luni din lună sunt luate pe rând.',
    opener: 'Ce s-a întâmplat cu ultima voastră înțelegere?',
  },
  knowledge: {
    name: 'Tehnici și cunoștințe',
    lines: ['Tehnici', 'și cunoștințe'],
    short: 'Știm să abordăm probleme și să găsim ajutor.',
    what: 'Bunăvoința nu ajunge. Trebuie să știți și ce îi obosește pe oameni, cum vorbiți despre asta și unde găsiți ajutor.',
    low: 'Vedem problema, dar nu și ce putem face.',
    high: 'Știm ce putem face și pe cine putem întreba.',
    lowExample: 'Într-o fabrică, noul plan de ture îi obosește pe oameni. Nimeni nu știe cum să aducă vorba.',
    highExample:
      'Într-o fabrică, noul plan de ture îi obosește pe oameni. Echipa merge la reprezentantul pentru mediul de muncă, și împreună găsesc cauza.',
    opener: 'Pe cine întrebați când nu sunteți siguri?',
  },
};
