import { addMonths } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { insertPage, insertVersion } from "./page.sql.ts";
import { reviewAfterMonths } from "./page.ts";

/** Makes a page of the handbook, of which whoever acts answers for a year; answers its id. */
export async function makePage(
  scene: Scene,
  p: { title: string; text: string; thread?: string | null; survey?: string | null },
): Promise<string> {
  const id = scene.newId();
  const reviewOn = addMonths(scene.today, reviewAfterMonths);
  const person = scene.actor.person as string;
  await insertPage(scene, { id, person, reviewOn, thread: p.thread ?? null, survey: p.survey ?? null });
  await insertVersion(scene, { page: id, version: 1, title: p.title, text: p.text, note: "" });
  return id;
}
