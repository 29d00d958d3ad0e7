import type { GuideForm } from '../../../../dialogue/guide.ts';
import { spelled } from '../../../count/de.ts';
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

const join = 'Willkommen. Scannt den Code mit dem Handy oder tippt ihn ein. Euren Namen braucht ihr nicht anzugeben.';
const noPhone = 'Wer kein Handy dabeihat, sagt bitte Bescheid. Papier ist genauso gut.';

const lobby = {
  say: [join, 'Das Handy zeigt euch, in welcher Gruppe ihr seid. Setzt euch zu eurer Gruppe.', noPhone],
  alone: [join, noPhone],
  tips: [
    'Fang an, wenn die meisten da sind. Man kann auch später dazukommen. Ab der Übung lässt der Tisch herein oder du.',
    'Sprich jetzt mit der Führungskraft ab, dass sie zuletzt antwortet und zuletzt spricht.',
  ],
};

function purpose(own: OwnLines<string>): Lines {
  const say = [
    own.purpose,
    'Es gibt keine richtigen Antworten. Eure eigenen Zahlen seht nur ihr am Tisch, ohne Namen. Wenn der Dialog endet, sind sie gelöscht.',
    'Wenn wir fertig sind, haben wir ein gemeinsames Bild und ein paar Vereinbarungen, wer was macht.',
  ];
  return {
    say,
    alone: say,
    tips: [
      'Halte es kurz und sag, was mit den Vereinbarungen geschieht.',
      'Wenn jemand fragt, sag: „Das ist ein Gespräch, keine Messung und keine Gefährdungsbeurteilung (APV).“',
    ],
  };
}

const sinceLastTime = [
  'Letztes Mal haben wir etwas vereinbart. Wir gehen das der Reihe nach durch: Was ist daraus geworden?',
  'Wenn aus einer Vereinbarung nichts geworden ist, fragen wir, was im Weg stand, und nicht, wer schuld ist.',
  'Was ihr immer noch wollt, nehmen wir heute wieder mit.',
];

const lastTime = {
  say: sinceLastTime,
  alone: sinceLastTime,
  perAgreement: 'Was ist aus dieser Vereinbarung geworden? Hören wir zuerst, wer dafür zuständig war.',
  tips: [
    'Nimm dir für jede Vereinbarung ein bis zwei Minuten und schreib einen Satz dazu, was dabei herausgekommen ist.',
    '„Aufgegeben“ ist auch eine Antwort. Das ist besser als eine Vereinbarung, an die niemand glaubt.',
    'Nehmt nur mit, wofür jemand zuständig sein will. Die Frist setzt ihr bei den Vereinbarungen am Schluss.',
    'Waren die meisten letztes Mal nicht dabei, dann lies die Vereinbarung vor und sag, warum es sie gibt.',
  ],
};

function model({ factors }: GuideForm, own: OwnLines<string>): Lines {
  const say = [
    own.model,
    `Das Modell hat ${spelled(factors.length)} Faktoren. Denkt an den letzten Monat, während wir sie durchgehen. Zahlen vergebt ihr noch nicht.`,
  ];
  return {
    say,
    alone: say,
    tips: [
      'Nimm dir für jeden Faktor eine Minute. Frag: Ist das klar? Sollen wir ein Wort erklären?',
      'Nimm gern ein Beispiel aus eurem Alltag.',
      'Antwortet jemand schon oder nennt Zahlen, dann bitte, das für die Übung aufzuheben.',
    ],
  };
}

function exercise({ factors, questions }: GuideForm, own: OwnLines<string>): Script<string>['exercise'] {
  const say = [
    own.exercise,
    'Sagt zuerst, wie viele ihr am Tisch seid. Wählt dann in Ruhe eure eigenen Zahlen. Denkt an den letzten Monat.',
    'Wenn alle am Tisch abgegeben haben, seht ihr ohne Namen, wie nah ihr beieinanderliegt. Sprecht zuerst über die Unterschiede.',
    `Findet dann im Gespräch für jeden Faktor eine Zahl, rechnet sie nicht aus. Zum Schluss beantwortet ihr die ${spelled(questions.length)} Fragen.`,
  ];
  return {
    say,
    alone: say,
    together: [
      `Nehmt die ${spelled(factors.length)} Faktoren einen nach dem anderen. Findet gemeinsam eine Zahl von 1 bis 5. 1 ist niedrig, 5 ist hoch.`,
      'Lasst alle sagen, was sie denken, bevor ihr die Zahl wählt. Die Führungskraft nennt ihre Zahl zuletzt. Findet sie im Gespräch, rechnet sie nicht aus.',
      `Wenn die Linie gezeichnet ist, beantwortet ihr die ${spelled(questions.length)} Fragen.`,
    ],
    tips: [
      'Nehmt die halbe Zeit für die Zahlen, die halbe für die Fragen. Sag zur Halbzeit Bescheid.',
      'Die Führungskraft spricht zuletzt.',
      'Niemand muss die eigene Zahl verraten. Raten einige los, frag lieber, was für die Zahl spricht.',
      'Sind sich alle schnell einig, frag: Was bräuchte es für eins mehr?',
      'Wird es still, zähl bis zehn und bitte um ein Beispiel aus dem letzten Monat.',
      'Geht es um eine bestimmte Person, unterbrich freundlich. Kläre es nach dem Treffen mit der Führungskraft oder den Sicherheitsbeauftragten (arbejdsmiljørepræsentant).',
      'Geht es jemandem nahe, macht eine Pause.',
    ],
    perStep: {
      rate: 'Wählt eure Zahlen, ohne zu sprechen. Denkt an den letzten Monat, nicht nur an gestern. Wer es nicht weiß, tippt auf „Weiß nicht“.',
      compare:
        'Beginnt dort, wo ihr am weitesten auseinanderliegt. Was spricht für die niedrigste Zahl? Was spricht für die höchste?',
      agree:
        'Findet eine Zahl, hinter der ihr alle steht. Seid ihr euch immer noch nicht einig, wählt eine Zahl und sprecht bei den Fragen weiter darüber.',
      discuss:
        'Nehmt die Fragen der Reihe nach und schreibt das Wichtigste auf. Wählt ein bis drei Faktoren, bei denen ihr etwas tun wollt.',
    },
  };
}

const plenary = {
  say: [
    'Hier sind die Linien aller Gruppen. Sie zeigen, worüber ihr gesprochen habt. Sie zeigen nicht, wer am besten ist.',
    'Wir hören eine Gruppe nach der anderen. Worüber habt ihr am meisten gesprochen, und wo wollt ihr etwas tun?',
    'Schaut dann auf alle. Wo sind sich die Gruppen einig, und wo nicht?',
  ],
  alone: [
    'Schaut gemeinsam auf eure Linie. Was fällt euch auf?',
    'Was von dem, worüber ihr gesprochen habt, soll zu Vereinbarungen werden?',
  ],
  tips: [
    'Eine Minute je Gruppe. Bei vielen hör drei oder vier und frag, wer es anders gesehen hat.',
    'Lobe keine Zahl und kritisiere keine. Frag, was dahintersteht.',
    'Lass die Führungskraft zuhören und zuletzt sprechen.',
    'Will niemand anfangen, frag: Was hat euch überrascht?',
  ],
  perBeat: {
    empty:
      'Gleich seht ihr die Linien der Gruppen, erst alle zusammen und dann einzeln. Sie zeigen, worüber ihr gesprochen habt. Sie zeigen nicht, wer am besten ist.',
    lines:
      'Hier sind die Linien aller Gruppen. Schaut sie euch einen Moment an, bevor wir sprechen. Was fällt euch auf?',
    group: 'Erzählt kurz: Worüber habt ihr am meisten gesprochen, und wo wollt ihr etwas tun?',
    median: 'Schaut jetzt auf alle. Wo sind sich die Gruppen einig, und wo nicht?',
    focus: 'Das sind die Faktoren, bei denen die Gruppen etwas tun wollen. Welche kommen mehrmals vor?',
    notes: 'Diese Notizen haben die Gruppen ausgewählt. Möchte jemand etwas mehr dazu sagen?',
  },
  lastTime: 'Die gestrichelte Linie ist vom letzten Mal. Was hat sich bewegt, und was haben wir anders gemacht?',
};

function closing({ closingQuestions }: GuideForm): Script<string>['closing'] {
  const say = [
    `Jetzt werden aus dem Gespräch Vereinbarungen. Wir nehmen ${spelled(closingQuestions.length)} Fragen und schreiben die Antworten auf.`,
    'Eine Vereinbarung sagt, was passieren soll, wer zuständig ist und bis wann es erledigt ist. Beginnt mit dem, was sich für alle ändern lässt.',
    'Zum Schluss finden wir einen Tag, an dem wir schauen, was daraus geworden ist.',
  ];
  return {
    say,
    alone: say,
    readOut: [
      'Ich lese jetzt vor, was wir vereinbart haben. Hört hin, ob es das ist, was ihr meint.',
      'Ist es deine Vereinbarung, dann sag Ja, wenn sie vorgelesen wird. Passt das Datum?',
      'Und zuletzt: An welchem Tag treffen wir uns wieder und sehen, was daraus geworden ist?',
    ],
    readOutNone: [
      'Wir haben keine Vereinbarungen aufgeschrieben. Gibt es eine Sache, die wir tun wollen?',
      'Wenn nicht, ist auch das eine Antwort. An welchem Tag treffen wir uns wieder?',
    ],
    tips: [
      'Zwei Vereinbarungen, die gehalten werden, sind besser als zehn.',
      'Wer zuständig ist, muss zugesagt haben.',
      'Frag die Führungskraft zuletzt: Wozu kannst du jetzt Ja sagen, und was musst du noch klären?',
      'Schafft ihr keine Vereinbarung, macht aus, wann ihr weitersprecht.',
    ],
  };
}

const thanks = [
  'Danke für heute. Die Linie und die Vereinbarungen seht ihr auf eurem Handy.',
  'Nächstes Mal beginnen wir mit den Vereinbarungen von heute.',
];

const ended = {
  say: thanks,
  alone: thanks,
  tips: [
    'Schick das Ergebnis an alle, auch an die, die nicht dabei waren.',
    'Trag den Tag für das nächste Treffen gleich in den Kalender ein. Passiert nichts, verlieren alle die Lust auf ein nächstes Mal.',
    'Nimm das Ergebnis mit in die jährliche Besprechung zum Arbeitsumfeld (arbejdsmiljødrøftelse).',
  ],
};
