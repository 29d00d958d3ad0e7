export const factors = {
  openness: {
    name: 'Offenheit, Vertrauen und psychologische Sicherheit',
    lines: ['Offenheit, Vertrauen und', 'psychologische Sicherheit'],
    short: 'Wir trauen uns, Schwieriges anzusprechen.',
    what: 'Ein Problem lässt sich erst lösen, wenn es jemand ausgesprochen hat. Das geschieht, wenn man ohne Angst sagen kann: „Ich habe einen Fehler gemacht“, „Ich sehe das anders“ oder „Ich schaffe das nicht“.',
    low: 'Schwieriges sagen wir nur auf dem Heimweg.',
    high: 'Auch Schwieriges sagen wir uns und der Leitung.',
    lowExample:
      'Auf einer Station sagt niemand, dass die Nachtschicht zu viel war. Darüber wird nur unter vier Augen gesprochen.',
    highExample:
      'Auf einer Station sagt eine neue Kollegin am Morgen, dass sie sich in der Nacht unsicher gefühlt hat. Die anderen fragen nach, und niemand verteidigt sich.',
    opener: 'Was passiert, wenn jemand sagt: „So geht das nicht“?',
  },
  innovation: {
    name: 'Innovation',
    lines: ['Innovation'],
    short: 'Hilft Altes nicht, probieren wir Neues.',
    what: 'Manche Probleme kommen immer wieder, wenn ihr weitermacht wie bisher. Dann braucht es eine neue Idee, und jemand muss sie ausprobieren dürfen.',
    low: 'Wir machen es wie immer, auch wenn es nicht hilft.',
    high: 'Wir probieren Ideen und sehen, ob sie helfen.',
    lowExample:
      'In einem Lager gibt es bei jedem Schichtwechsel Ärger. Hat jemand eine Idee, heißt es: „Das haben wir schon probiert.“',
    highExample:
      'In einem Lager probieren zwei Schichten aus, sich zehn Minuten zur Übergabe zu treffen. Nach zwei Wochen entscheiden sie, ob sie dabeibleiben.',
    opener: 'Wann habt ihr zuletzt eine neue Lösung probiert?',
  },
  motivation: {
    name: 'Motivation',
    lines: ['Motivation'],
    short: 'Wir wollen etwas tun, weil es hilft.',
    what: 'Man packt ein Problem an, wenn man glaubt, dass es hilft. Das glaubt man leichter, wenn man es schon einmal erlebt hat.',
    low: 'Wir denken, es hilft nicht, und lassen es.',
    high: 'Wir denken, es hilft, und packen es an.',
    lowExample:
      'An einer Schule haben die Lehrkräfte die Unruhe auf dem Flur dreimal angesprochen. Nichts ist passiert. Jetzt erwähnt sie niemand mehr.',
    highExample:
      'An einer Schule wurden die Pausenaufsichten geändert, nachdem die Lehrkräfte darum gebeten hatten. Jetzt sprechen sie auch über die Unruhe auf dem Flur.',
    opener: 'Wann hat es zuletzt geholfen, etwas zu tun?',
  },
  resources: {
    name: 'Zeit und Ressourcen',
    lines: ['Zeit und Ressourcen'],
    short: 'Wir haben Zeit und Leute, etwas zu tun.',
    what: 'Ein Problem zu lösen kostet Zeit und manchmal Geld. Hier schaut ihr, ob dafür etwas eingeplant ist.',
    low: 'Wir kommen nicht dazu. Der Alltag geht vor.',
    high: 'Wir haben Zeit und Geld dafür und nutzen sie.',
    lowExample: 'In der häuslichen Pflege ist das Treffen zum Arbeitsumfeld dreimal ausgefallen, weil Leute fehlten.',
    highExample:
      'In der häuslichen Pflege steht das Treffen zum Arbeitsumfeld im Dienstplan. Es findet statt, auch wenn viel los ist.',
    opener: 'Wann hattet ihr zuletzt Zeit für ein Problem?',
  },
  systematics: {
    name: 'Systematik',
    lines: ['Systematik'],
    short: 'Wir vereinbaren etwas und bleiben dran.',
    what: 'Ein Problem darf nicht vergessen werden, nur weil die Person, die es genannt hat, frei hat. Wird es aufgeschrieben, übernimmt es jemand, und schaut ihr nach, ob es geholfen hat?',
    low: 'Wir sprechen immer wieder über dasselbe.',
    high: 'Wir schreiben es auf und sehen, ob es hilft.',
    lowExample:
      'In einem Büro einigt man sich auf weniger Störungen. Drei Monate später erinnert sich niemand an die Vereinbarung.',
    highExample:
      'In einem Büro stehen die Vereinbarungen mit Name und Datum an der Tafel. Am ersten Montag im Monat werden sie durchgegangen.',
    opener: 'Was ist aus eurer letzten Vereinbarung geworden?',
  },
  knowledge: {
    name: 'Techniken und Wissen',
    lines: ['Techniken', 'und Wissen'],
    short: 'Wir können Probleme anpacken und Hilfe finden.',
    what: 'Guter Wille reicht nicht. Ihr müsst auch wissen, was belastet, wie man darüber spricht und wo es Hilfe gibt.',
    low: 'Wir sehen das Problem, aber keinen Weg.',
    high: 'Wir wissen, was zu tun ist und wen wir fragen.',
    lowExample: 'In einer Fabrik belastet der neue Schichtplan die Leute. Niemand weiß, wie man das anspricht.',
    highExample:
      'In einer Fabrik belastet der neue Schichtplan die Leute. Das Team geht zu den Sicherheitsbeauftragten, und gemeinsam finden sie die Ursache.',
    opener: 'Wen fragt ihr, wenn ihr unsicher seid?',
  },
};
