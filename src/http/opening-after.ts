import { MAX_AGREEMENTS } from '../dialogue/limits.ts';
import { SCALE } from '../dialogue/scale.ts';
import type { PreviousDialogue } from '../dialogue/state.ts';
import { orNull } from './api/words.ts';
import { agreement, count, date, opening, title } from './schema.ts';
import { Type } from './type.ts';

/** What a follow-up is held against, as somebody has kept it in a file. */
const previous = Type.Unsafe<PreviousDialogue>(
  Type.Object(
    {
      title,
      openedAt: Type.Integer({ minimum: 0, maximum: 253_402_300_799_999, description: 'In milliseconds since 1970.' }),
      medians: Type.Array(orNull(Type.Number({ minimum: 1, maximum: SCALE.length, multipleOf: 0.5 })), {
        maxItems: 60,
        description: 'By factor, in the guide’s order.',
      }),
      agreements: Type.Array(
        Type.Object(
          { id: count, ...agreement, deadline: orNull(date), carriedOver: orNull(count) },
          { additionalProperties: false },
        ),
        { maxItems: MAX_AGREEMENTS },
      ),
    },
    { title: 'Previous', description: 'What a follow-up is held against.', additionalProperties: false },
  ),
);

/** What opens a follow-up of a dialogue that is no longer here. */
export const openingAfter = Type.Object(
  { ...opening.properties, previous },
  { title: 'NewFollowUp', description: 'What the facilitator decides before anybody comes, and what it follows.' },
);
