import type { Scene } from "../foundation/scene.ts";
import { listItems, selectThread } from "../threads/index.ts";

export interface Source {
  readonly title: string;
  /** Only a few read it: a group, or those of a conversation. */
  readonly few: boolean;
  readonly text: string;
}

/** What a thread that whoever acts sees would give: what stands in it, each with whose it is. */
export async function readSource(
  { db, cooperative, actor, today }: Pick<Scene, "db" | "cooperative" | "actor" | "today">,
  thread: string,
): Promise<Source | null> {
  const found = await selectThread(db, cooperative, thread, { person: actor.person, today });
  if (!found?.own.visible) return null;
  const items = await listItems(db, cooperative, thread, { limit: 200, offset: 0 });
  const parts = items
    .filter(({ removal }) => removal === null)
    .map(({ name, text }, n) => (n === 0 ? text : `**${name}**\n\n${text}`));
  const { title, group, direct } = found.thread;
  return { title, few: direct || group !== null, text: parts.join("\n\n").slice(0, 100_000) };
}
