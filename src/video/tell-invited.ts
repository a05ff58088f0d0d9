import type { NoticeKind } from "../foundation/notice.ts";
import type { Scene } from "../foundation/scene.ts";
import { whenOf } from "../foundation/when.ts";
import { notify } from "../notices/index.ts";

interface Told {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly to: readonly string[];
}

/** Tells those invited of a meeting, each as they chose. */
export function tellInvited(
  scene: Scene,
  kind: NoticeKind,
  { id, title, startsAt, to }: Told,
): Promise<void> {
  const params = { name: scene.actor.name, title, ...whenOf(startsAt) };
  return notify(scene, kind, { to, params, link: `/visios/${id}`, once: `${kind.name}:${id}` });
}
