import { postWithDue } from "../contribution/index.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Issue } from "./issue.ts";
import { moveSeries } from "./series.sql.ts";
import { insertValidations } from "./validation.sql.ts";

export interface Issued {
  readonly id: string;
  readonly number: string;
}

/**
 * Gives documents their numbers and posts their entries: what `findIssue` found and `whyNotIssue` allowed.
 */
export async function issueDocuments(scene: Scene, { items, due, ground }: Issue): Promise<Issued[]> {
  const { db, cooperative, now, actor } = scene;
  const entries = items.map(({ entry }) => entry);
  const posted = await postWithDue(scene, ground, due, entries);
  const rows = items.map((item, i) => ({ ...item, document: item.document.id, entry: posted[i]?.id ?? "" }));
  await insertValidations(db, cooperative, rows, { now, by: actor.person });
  const years = new Map(items.map((item) => [item.year, item]));
  for (const { year, seriesNumber, issuedOn } of years.values())
    await moveSeries(db, cooperative, { name: "invoice", year, lastNumber: seriesNumber, issuedOn });
  return items.map(({ document, number }) => ({ id: document.id, number }));
}
