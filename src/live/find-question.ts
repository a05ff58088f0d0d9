import type { Scene } from "../foundation/scene.ts";
import { findHall, seeHall, selfOf } from "./find-hall.ts";
import type { OfHall } from "./hall.ts";
import { findEventOf, readQuestion } from "./question.sql.ts";
import type { Question } from "./question.ts";

export type OfQuestion = OfHall & { readonly question: Question };

interface Asked {
  readonly question: string;
  readonly key?: string | undefined;
}

/**
 * A question in its room, which is held until commit where `held`; by a letter only that of its own event
 * opens it.
 */
export async function findQuestion(
  scene: Scene,
  { question: id, key }: Asked,
  held: boolean,
): Promise<OfQuestion | null> {
  const { db, cooperative } = scene;
  const event = await findEventOf(db, cooperative, id);
  if (!event) return null;
  const of = await (held ? findHall : seeHall)(scene, key ? { key } : { event });
  const question = of && (await readQuestion(db, cooperative, id, selfOf(of)));
  return question?.event === of?.inside.event.id && of && question ? { ...of, question } : null;
}
