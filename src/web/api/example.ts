import type { Command } from '../../dialogue/command.ts';
import type { Guide } from '../../dialogue/guide.ts';

type Step = { readonly says: string; readonly shell: string };

/** How to hold a dialogue with a guide from a shell with curl, at a server. Each step goes on from the one before. */
export function example(server: string, { id, durations, factors: [factor = ''] }: Guide): readonly Step[] {
  const dialogue = { title: 'Department B', guide: id, modes: ['phones'], durations };
  return [
    {
      says: 'Open a dialogue. The answer has its code, and the facilitator’s cookie goes into a file.',
      shell: `server=${server}
json='content-type: application/json'
curl -s -c facilitator -H "$json" $server/api/dialogues \\
  -d '${JSON.stringify(dialogue)}'`,
    },
    {
      says: 'Put the code from the answer here. Then three people take a seat, each with a key of their own.',
      shell: `dialogue=$server/api/dialogues/12345678
for name in anna bo carl; do
  curl -s -c $name -H "$json" $dialogue/seats \\
    -d '{"key":"a-secret-that-nobody-knows-but-'$name'","group":null}'
done`,
    },
    {
      says: 'The facilitator goes on to the exercise. Each command has an id of its own.',
      shell: `for phase in purpose model exercise; do
  curl -s -b facilitator -H "$json" "$dialogue/commands?as=facilitator" \\
    -d '${submission('goes-on-to-exercise', { type: 'enterPhase', phase: 'exercise' }).replaceAll('exercise', "'$phase'")}'
done`,
    },
    {
      says: 'Anna rates a factor. Nobody else is sent what she gave.',
      shell: `curl -s -b anna -H "$json" "$dialogue/commands?as=seat" \\
  -d '${submission('rates-for-the-first-time', { type: 'rate', factor, answer: 4 })}'`,
    },
    {
      says: 'Anna follows the dialogue: her whole view comes at once, and again each time that it changes.',
      shell: 'curl -N -b anna "$dialogue/live?as=seat"',
    },
  ];
}

function submission(id: string, command: Command): string {
  return JSON.stringify({ id, command });
}
