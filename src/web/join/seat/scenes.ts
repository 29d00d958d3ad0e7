import type { Component } from 'svelte';
import type { Phase, Step } from '../../../dialogue/guide.ts';
import type { ParticipantView } from '../../../dialogue/view/participant.ts';
import { whenIdle } from '../../parts/when-idle.ts';
import { Lazy } from '../../parts/wire/lazy.svelte.ts';

/** What the page shows at one point of the hour. */
export type SceneName = Exclude<Phase, 'exercise'> | Step;
type Scene = { readonly default: Component<{ readonly view: ParticipantView }> };

const FILES: Record<SceneName, () => Promise<Scene>> = {
  lobby: () => import('../lobby/Lobby.svelte'),
  purpose: () => import('../model/Purpose.svelte'),
  lastTime: () => import('../model/LastTime.svelte'),
  model: () => import('../model/Model.svelte'),
  rate: () => import('../rate/Rate.svelte'),
  compare: () => import('../compare/Compare.svelte'),
  agree: () => import('../agree/Agree.svelte'),
  discuss: () => import('../discuss/Discuss.svelte'),
  plenary: () => import('../result/Plenary.svelte'),
  closing: () => import('../result/Closing.svelte'),
  ended: () => import('../result/Ended.svelte'),
};

/** The scene that a view asks for. */
export function sceneOf({ table: { agenda, group } }: ParticipantView): SceneName {
  return agenda.phase === 'exercise' ? group.talk.step : agenda.phase;
}

/** The page's scenes, each fetched once, and all of them early: a lost network later stops nobody. */
export class Scenes {
  readonly #known = new Map<SceneName, Lazy<Scene>>();

  named(name: SceneName): Lazy<Scene> {
    const scene = this.#known.get(name) ?? new Lazy(FILES[name]);
    this.#known.set(name, scene);
    return scene;
  }

  /** Fetches the rest, one by one and when the phone has nothing else to do, until the function that it returns is called. */
  fetchRest(): () => void {
    let isOver = false;
    void (async () => {
      for (const file of Object.values(FILES)) {
        await new Promise<void>((resolve) => whenIdle(resolve));
        if (isOver) return;
        await file().catch(() => undefined);
      }
    })();
    return () => {
      isOver = true;
    };
  }
}
