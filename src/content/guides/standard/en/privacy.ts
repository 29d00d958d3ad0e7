export const privacy = {
  participant:
    'We show nobody what you in particular answered. Not even the facilitator. You see your table’s ratings without names, and they are deleted when the dialogue ends. The group sees what you write at once, also without a name. Everything else is deleted at the latest 12 months after the dialogue.',
  limits: [
    'Someone at the table may be able to guess who answered what, or recognise your words.',
    'Count how many people and how many phones there are at the table. Otherwise anyone taking part on several phones can work out your ratings. That includes the facilitator.',
    'If the address of the page begins with http:// rather than https://, others on the network may be able to read along.',
  ],
  short: 'Only those at your table see your ratings, without names. When the dialogue ends, they are deleted.',
  notes: 'The group sees the note at once, without a name.',
  agreements: 'Write who is responsible: a name or a role. Everyone can see it.',
};
