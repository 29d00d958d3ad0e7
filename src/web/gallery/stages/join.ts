import { mount } from 'svelte';
import type { JoinWords } from '../../../content/join/da.ts';
import type { WordFile } from '../../../content/language.ts';
import { seatAt } from '../../../dialogue/state.ts';
import { confirmSeat } from '../../join/door/pending-seat-key.ts';
import JoinPage from '../../join/JoinPage.svelte';
import { OwnRatings } from '../../join/own/own-ratings.svelte.ts';
import { KnownTable } from '../../join/seat/known-table.svelte.ts';
import { keepDraft, keptDrafts } from '../../parts/wire/kept-drafts.ts';
import { wordsFrom } from '../../parts/wire/word-files.ts';
import { CODE } from '../samples/hour.ts';
import { JOIN } from '../samples/join.ts';
import { stageFor } from './stage.ts';

// What a phone fetches later stands there at once, or a slow machine would look at a sample that is not whole.
import.meta.glob('../../../content/papers/??.ts', { eager: true });

export const show = stageFor(JOIN, {
  words: wordsFrom(import.meta.glob<WordFile<JoinWords>>('../../../content/join/??.ts')),
  waiting: ({ shared, door }) => [shared.connection.connecting, door.looking],
  mount: ({ target, wording, sample }) => {
    if (sample.seat !== undefined) confirmSeat(CODE);
    if (sample.knownTable !== undefined) new KnownTable(CODE).learn(sample.knownTable);
    const { ownRatings: answers, dialogue, seat } = sample;
    const group = dialogue && seat !== undefined ? seatAt(dialogue, seat)?.group : undefined;
    if (answers && seat !== undefined && group) new OwnRatings(CODE).keep({ seat, group, answers, isHidden: false });
    for (const { name } of keptDrafts(CODE)) keepDraft(CODE, name, '');
    for (const [name, text] of Object.entries(sample.drafts ?? {})) keepDraft(CODE, name, text);
    return mount(JoinPage, { target, props: { wording, code: CODE, ticket: sample.ticket } });
  },
});
