import type { Scene } from "../foundation/scene.ts";
import { listStill } from "./follow.sql.ts";

const threadOf = (link: string) => /^\/fils\/([0-9a-f-]{36})/.exec(link)?.[1];

/** Of what waits for a letter, what may still be told: whoever left a group reads no more of it. */
export async function stillOf(
  { db, cooperative, today }: Scene,
  person: string,
  links: readonly string[],
): Promise<string[]> {
  const threads = links.flatMap((link) => threadOf(link) ?? []);
  const open = new Set(await listStill(db, cooperative, { person, today, threads }));
  return links.filter((link) => {
    const thread = threadOf(link);
    return thread === undefined || open.has(thread);
  });
}
