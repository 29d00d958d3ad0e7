import { spelled } from '../../count/en.ts';
import type { agenda as danish } from '../da/agenda.ts';

export const agenda = {
  page: 'Facilitator',
  offline:
    'You are offline. Just carry on. The clock runs, and what you write stays here and is sent when you are back.',
  arrival: {
    title: 'We cannot open the dialogue',
    noLink: 'Use the link you got when the dialogue was opened. It is long and ends with a key.',
    gone: 'The dialogue is deleted',
    lost: 'The dialogue has been deleted, or this link does not fit it.',
    renewed: 'The link has been changed or withdrawn. Ask whoever opened the dialogue for a new one.',
    front: 'To the front page',
  },
  header: {
    count: (people, groups) => (groups === 1 ? `${people} here` : `${people} here in ${groups} groups`),
    rename: 'Give the dialogue a name',
    renameAgain: 'Change the name',
    name: 'Workplace or team',
    save: 'Save',
    screen: 'Open the big screen',
    links: 'Links',
    door: { open: 'Close the door', closed: 'Open the door' },
    doorIsClosed: 'The door is closed',
  },
  invite: {
    title: 'Join',
    scan: 'QR code to the dialogue',
    at: (host) => `Go to ${host} and type the code.`,
    overheard: 'Others on the same network can read along. An https address for the server helps.',
    unreachable: 'Does a phone not get here?',
    sameNetwork:
      'The phone has to be on the same network as the computer. Some guest networks keep devices apart; a hotspot helps then.',
    choose: 'Or try another address',
    followed: 'The screen, the QR code, the links and the poster follow at once.',
    address: (host, adapter) => {
      if (adapter === null) return `${host} (the computer’s name)`;
      return adapter ? `${host} (${adapter})` : host;
    },
    moved: 'The computer has come to another network. Ask phones that have dropped out to scan again.',
    movedSeen: 'I have seen it',
  },
  links: {
    title: 'Links to the dialogue',
    join: { name: 'For participants', means: 'Gives a seat at a table.' },
    screen: {
      name: 'For the big screen',
      means:
        'Shows what the room should see. Cannot change anything. Copy the address here if the projector is on another machine.',
    },
    facilitator: {
      name: 'For a facilitator',
      means: 'Whoever has the link can lead the dialogue and delete it. Keep it yourself, so that you can come back.',
    },
    result: { name: 'To the result', means: 'Can be read by everyone who has the link, from the closing on.' },
    copy: 'Copy',
    renew: 'Make a new link',
    renewMeans: 'The old link stops working at once, also where the page is open.',
    renewAllMeans:
      'The old link stops working at once, also where the page is open. The links to the screen and the result are made anew as well: open them again where they are on another machine.',
    renewForSure: 'Yes, make a new link',
    renewed: 'You have a new link. Send it to those who need it.',
    newCode: {
      renew: 'Make a new code',
      renewMeans:
        'Newcomers can join only with the new code. Everyone who is in stays in. The big screen and the QR code change at once, but anything you have printed no longer works. First remove anyone who does not belong.',
      renewForSure: 'Yes, make a new code',
      renewed: 'The dialogue has a new code.',
    },
    unheard: 'That was not heard. Try again.',
    save: {
      go: 'Save the link on a sheet',
      saved: 'The sheet is saved. Open it to print it.',
      file: 'the-way-back',
      title: 'The way back to your dialogue',
      code: 'The code is',
      link: 'Your link as facilitator:',
      keep: 'Keep the sheet where only you can see it. Whoever has the link can lead the dialogue and delete it.',
    },
    co: {
      title: 'More facilitators',
      means:
        'A co-facilitator leads the dialogue with a link of their own. You can withdraw it. The link to the result is then made anew as well. Only you can delete the dialogue.',
      one: (id) => `Co-facilitator ${id}`,
      link: 'Link for a co-facilitator',
      once: 'Copy the link now. It is shown only this once.',
      add: 'Make a link for a co-facilitator',
      withdraw: 'Withdraw the link',
      withdrawName: (id) => `Withdraw the link of co-facilitator ${id}`,
    },
    forget: {
      title: 'Do others use this computer?',
      means: 'Then the browser can forget the dialogue. It deletes nothing on the server.',
      go: 'Forget the dialogue here',
      sure: 'You can only come back with your link. Have you saved it?',
      forSure: 'Yes, forget the dialogue',
    },
    copied: 'Copied',
    selected: 'The address is selected. Copy it with Ctrl+C or ⌘C.',
  },
  plan: {
    title: 'Plan for the hour',
    done: (minutes) => `${minutes} min, done`,
    minutes: (minutes) => `${minutes} min`,
    end: 'End',
    change: 'Change minutes',
    sum: (minutes) => `${minutes} minutes in all.`,
    ofLastTime: (minutes) => `${minutes} of them are for the agreements of last time.`,
    short: 'That is less than 60 minutes. Set aside plenty of time, so that the talk is not rushed.',
    save: 'Save minutes',
  },
  now: {
    say: 'Say now',
    quote: { open: '“', close: '”' },
    aloud: 'Read it out, or use your own words.',
    tips: 'Advice for you',
    time: 'Time left',
    leftOf: (minutes) => `left of ${minutes} min`,
    overOf: (minutes) => `over the ${minutes} min`,
    more: '+5 min',
    moreName: '+5 min, add five minutes',
    less: '−5 min',
    lessName: '−5 min, take five minutes off',
  },
  next: {
    title: 'Next step',
    factor: (name) => `Next factor: ${name}`,
    parts: {
      empty: '',
      lines: 'Next: show the lines',
      median: 'Next: the middle',
      focus: 'Next: focus',
    },
    group: (group) => `Next: group ${group}`,
    notes: (page, of) => (of === 1 ? 'Next: the notes' : `Next: notes, page ${page} of ${of}`),
    agreement: (number, of) => `Next: agreement ${number} of ${of}`,
    question: (number, of) => `Next: question ${number} of ${of}`,
    readOut: (page, of) =>
      of === 1 ? 'Next: read out the agreements' : `Next: read out the agreements, page ${page} of ${of}`,
    go: (phase) => `Go on to ${phase}`,
    end: 'End the dialogue',
    stepBack: 'One step back',
    back: (phase) => `Back to ${phase}`,
    undoMeans: 'With the clock as it was.',
    pressAgain: 'Press again to go on.',
    notHeard: 'That did not get through. Try again when you are back online.',
    keys: 'PageDown, PageUp and a clicker do the same. Press ? for all keys.',
    skipToSay: 'Skip to what you say',
    skipToNext: 'Skip to the next step',
    means: (factors) => ({
      lobby: '',
      purpose: 'Begin when most people are here. Others can join later.',
      lastTime: 'Go through the agreements of last time, one by one.',
      model: `Say what the model is about, and go through the ${spelled(factors)} factors.`,
      exercise: 'The groups start at their own pace. From here on each table lets newcomers in.',
      plenary: 'Everyone sees the groups’ lines together.',
      closing: 'The answers and the agreements are written down.',
      ended: 'Everyone sees the result. You can open the dialogue again for seven days.',
    }),
    meansAlone: 'The group starts at its own pace. From here on it lets newcomers in itself.',
    missing: (missing, of) =>
      missing === 0
        ? 'All groups have their line.'
        : of === 1
          ? 'The group does not have its line yet.'
          : `${missing} of ${of} groups do not have their line yet.`,
    missingAlone: (missing) =>
      missing === 0
        ? 'The line is drawn.'
        : missing === 1
          ? 'One score is missing on the line.'
          : `${missing} scores are missing on the line.`,
    notDone: (notDone, of) =>
      of === 1
        ? 'The group is not done yet.'
        : `${notDone} of ${of} groups ${notDone === 1 ? 'is' : 'are'} not done yet.`,
    goOnWriting: (areAllOpen) =>
      areAllOpen
        ? 'Once you go on, the groups can still write notes, but only you can set scores.'
        : 'Once you go on, only you can set scores. Groups that have seen their ratings can still write notes.',
    endTitle: 'Do you want to end the dialogue?',
    endMeans:
      'Everyone sees the result on their screen, and nothing more can be changed. The private ratings, and who wrote what, are deleted now. You can open the dialogue again for seven days. It deletes itself after 12 months.',
    noAgreements: 'There are no agreements yet.',
    proposalsLeft: (count: number) =>
      count === 1 ? '1 proposal from the phones is waiting.' : `${count} proposals from the phones are waiting.`,
    proposalsMean: 'A proposal is in the result only if it has become an agreement.',
    noFollowUp: 'There is no date for next time.',
    noDeadline: (count) => (count === 1 ? '1 agreement has no deadline.' : `${count} agreements have no deadline.`),
  },
  checklist: 'Before you begin',
  model: {
    title: 'Show on the big screen',
    whole: 'The whole model',
  },
  plenary: {
    title: 'On the big screen',
    parts: {
      empty: 'Empty diagram',
      lines: 'The lines',
      median: 'Middle',
      focus: 'Focus',
      notes: 'Notes',
    },
    notesPage: (page, of) => `Notes, page ${page} of ${of}`,
    noNotes: 'No group has starred a note.',
    noNotesHere: 'The group has not starred a note.',
    round: 'The round',
    all: 'All groups',
    lift: 'Highlight one group',
    together: 'Show all together',
    focus: 'Focus',
    noFocus: 'No focus chosen',
    starred: 'Notes from the group',
    takeAway: 'Take the star off',
    delete: 'Delete the note',
    deleteMeans: 'The note is deleted for everyone, for the group itself too.',
    deleteForSure: 'Yes, delete',
    correct: 'Correct scores',
    table: {
      factor: 'Factor',
      lowest: 'Lowest',
      median: 'Middle',
      previous: 'Last time',
      highest: 'Highest',
      focus: 'Focus',
    },
    none: '–',
  },
} satisfies typeof danish;
