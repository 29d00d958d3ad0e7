import type { FirstWords } from '../da/first.ts';

export const first = {
  language: 'de',
  locale: 'de-DE',
  product: 'Sekskant',
  languageMenu: 'Sprache',
  privacy: 'Was wird gespeichert, und wer sieht es?',
  group: (number) => `Gruppe ${number}`,
  connection: {
    connecting: 'Dialog wird geladen …',
    missing: 'Die Seite kann den Rest gerade nicht laden. Sie versucht es von selbst wieder.',
    portal:
      'Das Netz will, dass du dich anmeldest. Öffne eine andere Seite in deinem Browser, melde dich an und komm hierher zurück. Was du geschrieben hast, bleibt hier.',
  },
  refusal: {
    'not-allowed': 'Das kannst du hier nicht tun.',
    'dialogue-full': 'Es sind keine Plätze mehr frei. Bitte die Moderation um eine weitere Gruppe.',
    'offer-over': 'Der Link ist verbraucht oder zu alt. Erstelle einen neuen dort, wo du deinen Platz hast.',
    'group-full': 'Die Gruppe ist voll. Wähle eine andere Gruppe.',
    'group-on-paper':
      'Diese Gruppe arbeitet auf Papier. Wähle eine andere Gruppe oder setz dich einfach mit an den Tisch.',
    'too-many-wait': 'An diesem Tisch warten schon viele Handys. Sag denen Bescheid, die dort sitzen.',
    'unknown-group': 'Diese Gruppe gibt es nicht.',
    'unknown-seat': 'Deinen Platz gibt es nicht mehr. Komm mit dem Code wieder herein.',
    'unknown-dialogue':
      'Mit diesem Code ist gerade kein Dialog offen. Prüfe die acht Ziffern auf dem großen Bildschirm, oder frag die Moderation.',
    'request-invalid': 'Die Seite und der Server verstehen sich nicht. Lade die Seite neu.',
    'too-large': 'Das ist zu viel Text auf einmal.',
    'too-many-commands': 'Das ging zu schnell. Warte einen Moment.',
    'too-many-codes': 'Aus eurem Netz wurden viele falsche Codes probiert. Prüfe den Code oder nimm das Mobilfunknetz.',
    'too-many-joins': 'Gerade kommen viele Handys von hier. Die Seite versucht es von selbst wieder.',
    'too-many-connections': 'Gerade sind zu viele verbunden. Versuch es gleich noch einmal.',
    'not-stored':
      'Der Server kann gerade nicht speichern. Was du geschrieben hast, bleibt hier und wird noch einmal gesendet.',
  },
} satisfies FirstWords;
