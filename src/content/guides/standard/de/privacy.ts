export const privacy = {
  participant:
    'Wir zeigen niemandem, was du persönlich geantwortet hast. Auch der Moderation nicht. Ihr seht eure Zahlen nur ohne Namen, und wenn der Dialog endet, sind sie gelöscht. Was du schreibst, sieht die Gruppe sofort, auch ohne Namen. Alles andere wird spätestens 12 Monate nach dem Dialog gelöscht.',
  limits: [
    'Vielleicht kann jemand am Tisch erraten, wer was geantwortet hat, oder dich an deinen Worten erkennen.',
    'Zählt nach, wie viele ihr am Tisch seid und wie viele Handys ihr habt. Sonst kann eine Person, die mit mehreren Handys dabei ist, eure Zahlen ausrechnen. Das gilt auch für die Moderation.',
    'Beginnt die Adresse der Seite mit http:// und nicht mit https://, können andere im selben Netz vielleicht mitlesen.',
  ],
  short: 'Deine Zahlen seht nur ihr am Tisch, ohne Namen. Wenn der Dialog endet, sind sie gelöscht.',
  notes: 'Die Gruppe sieht die Notiz sofort, ohne Namen.',
  agreements: 'Schreib, wer zuständig ist: einen Namen oder eine Funktion. Alle können es sehen.',
};
