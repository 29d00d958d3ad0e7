export const privacy = {
  participant:
    'We do not show who answered what, not even to the facilitator. Your numbers are kept only until the group sees the spread; after that we keep only how many chose each number, and everything is deleted at the latest 12 months after the dialogue. What you write is seen by the group at once without a name, but somebody may know you by your words.',
  short: 'Only you see your number. The group sees the spread without names.',
  notes: 'The group sees the note at once, without a name. With a star, everyone sees it.',
  agreements: 'Write who is responsible: a name or a role. Everyone can see it.',
};
