export const privacy = {
  participant:
    'Only those at your table see your numbers, without names. When the dialogue ends, they are deleted. What you write is seen by the group at once, also without a name. Everything else is deleted at the latest 12 months after the dialogue.',
  limits: [
    'Someone at the table may be able to guess who answered what, or recognise your words.',
    'If you do not count how many you are at the table and how many phones you have, anyone taking part on several phones can work out your numbers. That includes the facilitator.',
    'If the address of the page begins with http:// rather than https://, others on the network may be able to read along.',
  ],
  short: 'Only those at your table see your numbers, without names. When the dialogue ends, they are deleted.',
  notes: 'The group sees the note at once, without a name.',
  agreements: 'Write who is responsible: a name or a role. Everyone can see it.',
};
