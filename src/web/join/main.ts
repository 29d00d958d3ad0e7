import '../parts/style/tokens.css';
import '../parts/style/base.css';
import { mount } from 'svelte';
import { isAble } from '../parts/first/able.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { Wording } from '../parts/wire/language.svelte.ts';
import { offerAsApp } from './app.ts';
import { askAtDoor } from './door/entrance.svelte.ts';
import { hasSeat } from './door/pending-seat-key.ts';
import { ticketIn } from './door/ticket.ts';
import { doorWords } from './first.ts';
import JoinPage from './JoinPage.svelte';

void open();

async function open(): Promise<void> {
  if (!(await isAble())) return;
  const code = location.pathname.slice(-8);
  const ticket = ticketIn(location.hash, code);
  if (!ticket && !hasSeat(code)) askAtDoor(code);
  const wording = await Wording.open(doorWords);
  const target = document.querySelector('#app');
  if (!target) return;
  target.replaceChildren();
  mount(JoinPage, { target, props: { wording, code, ticket } });
  // Words that can be read come before how they look.
  whenIdle(() => {
    void import('../parts/style/face.css');
    offerAsApp(code);
  });
}
