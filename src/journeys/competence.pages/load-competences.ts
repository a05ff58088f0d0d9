import { redirect } from "react-router";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { assessCompetences } from "../assess-competences.ts";
import { readCompetences } from "../read-competences.ts";

export async function loadCompetences(web: WebContext, request: Request, person: string | undefined) {
  const found = resultOf(await web.readView(readCompetences, { person }), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}
export type Seen = Awaited<ReturnType<typeof loadCompetences>>;

/** Whose it is, and the page that shows it. */
type Whose = { person: string | undefined; back: string };

export async function actOnCompetences(web: WebContext, request: Request, { person, back }: Whose) {
  const form = await request.formData();
  const said = [...form].filter(([name, level]) => name.startsWith("level.") && level !== "");
  const levels = Object.fromEntries(said.map(([name, level]) => [name.slice(6), String(level)]));
  const call = { key: String(form.get("key")) };
  const outcome = await web.performOperation(assessCompetences, { person, levels }, call);
  if (outcome.ok) return redirect(back);
  return { ...formErrors(outcome.refusal, web.language), typed: typedOf(form) };
}
export type CompetencesAnswer = Exclude<Awaited<ReturnType<typeof actOnCompetences>>, Response>;
