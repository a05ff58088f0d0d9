import type { Actor } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { notify } from "../notices/index.ts";
import { type Cluster, insertOutcome, listAsking, readCluster } from "./answer.sql.ts";
import { findCluster } from "./find-survey.ts";
import { needAnswered } from "./notice-kinds.ts";
import { readSurvey } from "./survey.sql.ts";
import { keepsSurvey, type OfSurvey } from "./survey.ts";

export interface NeedAnswer {
  readonly cluster: string;
  readonly kind: "page" | "workshop";
  /** The page or the workshop. */
  readonly what: string;
  readonly title: string;
  readonly link: string;
}

/** A need that was named, as whoever makes something of it finds it. */
export interface NeedFound {
  readonly name: string;
  /** What was asked of everybody, then what those who have this need wrote, without their names. */
  readonly question: string;
  readonly texts: readonly string[];
  /** Whether they keep the survey, and so may answer it. */
  mayAnswer(actor: Actor): boolean;
}

/** That need, held until commit with its survey; null where nobody asked, or one may not see it. */
export const findNeed = (scene: Scene, id: string): Promise<NeedFound | null> =>
  findCluster(id, scene).then((found) => told(scene, found));

/** The same, held by nobody: for whoever only asks. */
export async function readNeed(scene: Scene, id: string): Promise<NeedFound | null> {
  const { db, cooperative, actor, today } = scene;
  const cluster = await readCluster(db, cooperative, id);
  const found =
    cluster && (await readSurvey(db, cooperative, cluster.survey, { person: actor.person, today }));
  return told(scene, found?.own.visible && cluster ? { ...found, cluster } : null);
}

async function told(
  scene: Scene,
  found: (OfSurvey & { readonly cluster: Cluster }) | null,
): Promise<NeedFound | null> {
  if (!found || found.cluster.answers === 0) return null;
  const asking = await listAsking(scene.db, scene.cooperative, found.cluster.id);
  return {
    ...{ name: found.cluster.name, question: found.survey.question, texts: asking.map(({ text }) => text) },
    mayAnswer: (actor) => keepsSurvey(actor, found),
  };
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
