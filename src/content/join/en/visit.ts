import type { JoinWords } from '../da.ts';

export const visit = {
  farewell: {
    lost: {
      title: 'Your seat is no longer here',
      text: 'The seat was removed, or the dialogue was deleted. If you should still be in, take a new seat.',
    },
    left: { title: 'You have left the dialogue', text: 'Thank you for taking part.' },
    elsewhere: {
      title: 'Your seat has moved',
      text: 'You have gone on in another browser. You can close this page.',
    },
    keyless: {
      title: 'The page cannot see where you sit',
      text: 'The key to your seat is a cookie, and your browser or the network holds it back. Try again, preferably on another network. If that does not help, take a new seat.',
    },
    again: 'Join again',
    tryAgain: 'Try again',
    newSeat: 'Take a new seat',
  },
  elsewhere: {
    title: 'Go on in another browser',
    means: 'Take your seat with you, so that there is not one phone too many.',
    make: 'Make a link to your seat',
    link: 'Link to your seat',
    copy: 'Copy the link',
    once: 'The link is the key to your own seat, so give it to nobody else. Open it in the other browser within ten minutes. It works once. Inside an app you can also choose “Open in browser” in its menu.',
    copied: 'Copied',
    selected: 'The link is selected. Copy it.',
    unheard: 'That did not work. Try again.',
  },
  inApp: {
    seated: 'This page is open inside an app, where it is easy to lose.',
    go: 'Go on in your browser',
    stay: 'Stay here',
  },
  help: {
    title: 'Help',
    over: 'You are no longer asking for help.',
    called: 'You asked for help',
    call: 'Ask the facilitator to come',
    calledMeans: 'The facilitator can see that you would like help.',
    cancel: 'We are fine now',
  },
  seat: {
    number: (seat) => `Seat ${seat}`,
    change: (isSingle) => (isSingle ? 'Leave the dialogue' : 'Change group, or leave'),
    numberMeans: 'The number is your phone’s. Use it if the facilitator needs to move you.',
    time: 'Time left',
    otherGroup: 'Change to',
    otherGroupNumber: 'Change to group number',
    moveTo: (group) => `Move to ${group}`,
    move: 'Change group',
    leave: 'Leave the dialogue',
    leaveMeans: 'If you leave now, your ratings are deleted if the group has not seen them yet.',
    leaveForSure: 'Yes, leave the dialogue',
  },
  lobby: {
    title: 'You are in',
    here: (seats, isSingle) => {
      const phones = seats === 1 ? '1 phone is' : `${seats} phones are`;
      return isSingle ? `${phones} here` : `${phones} in the group`;
    },
    sharing: 'You share this device at the table.',
    waiting: 'The facilitator begins when you are ready. Do not close the page. You may lock your phone meanwhile.',
    next: 'What will happen',
    plainHttp: 'This page came without encryption, so others on the same network may be able to read along.',
  },
  model: {
    now: 'You are talking about this now',
  },
  aggregate: { median: 'The middle of all groups', band: 'From lowest to highest' },
  plenary: {
    spotlit: (group) => `${group}, it is your turn. Tell the others what you arrived at.`,
    own: 'Here is your own line. You can see the other groups’ on the big screen.',
    besideMiddle:
      'Here is your line beside the middle of all the groups. A difference is something to talk about, not a ranking.',
    withoutLine: 'Tell the others how far you got. The facilitator can set your scores.',
    note: 'Is there more to remember?',
  },
  closing: {
    means: 'You write the agreements together. They appear here when the facilitator has written them down.',
    agreements: 'Agreements',
    none: 'No agreements yet. That is fine too, if you choose it together.',
    responsible: (who) => `Responsible: ${who}`,
    deadline: (day) => `Deadline: ${day}`,
    showLine: 'Show your line',
  },
  propose: {
    title: 'Propose an agreement',
    what: 'What should happen?',
    factor: 'Which factor is it about?',
    noFactor: 'None in particular',
    means: 'Everybody sees the proposal, without your name. Feel free to say aloud that you sent it.',
    send: 'Send the proposal',
    yours: 'Your proposals',
    others: (count) => `What others propose (${count})`,
    support: 'I support this',
    supportMeans: 'The facilitator sees how many support a proposal, never who.',
    showAll: (count) => `Show all ${count}`,
    showFew: 'Show fewer',
    status: { waiting: 'With the facilitator', accepted: 'Became an agreement', left: 'Not taken up this time' },
    withdraw: 'Take back',
  },
  ended: {
    title: 'Thank you for the conversation',
    thanks: 'This is what you arrived at. You can find it again on this page.',
    next: 'What comes next',
    noAgreements: 'No agreements were written.',
    followUp: (day) => `You meet for a new dialogue on ${day}.`,
  },
} satisfies Partial<JoinWords>;
