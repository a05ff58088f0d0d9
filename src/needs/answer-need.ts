import type { Scene } from "../foundation/scene.ts";
import { notify } from "../notices/index.ts";
import { insertOutcome, listAsking, readCluster } from "./answer.sql.ts";
import { needAnswered } from "./notice-kinds.ts";

export interface NeedAnswer {
  readonly cluster: string;
  readonly kind: "page" | "workshop";
  /** The page or the workshop. */
  readonly what: string;
  readonly title: string;
  readonly link: string;
}

/**
 * Says what came of a need, in the transaction that makes it, and tells each person who had asked for it: one
 * call for whichever module makes a workshop or a page of it.
 */
export async function answerNeed(scene: Scene, answer: NeedAnswer): Promise<void> {
  const { db, cooperative } = scene;
  const cluster = await readCluster(db, cooperative, answer.cluster);
  if (!cluster) throw new Error("a need is answered that does not exist");
  await insertOutcome(scene, answer);
  const asked = await listAsking(db, cooperative, answer.cluster);
  await notify(scene, needAnswered, {
    to: [...new Set(asked.map(({ person }) => person))],
    params: { need: cluster.name, title: answer.title },
    link: answer.link,
    once: `need-answered:${answer.what}`,
  });
}
