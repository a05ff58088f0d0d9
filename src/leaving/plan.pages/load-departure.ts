import { redirect } from "react-router";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { confirmFirst } from "../../doors/web/confirm-first.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { readDeparture } from "../read-departure.ts";
import { performAct } from "./perform-act.ts";

/** What the page of a departure shows, and the key of its forms. */
export async function loadDeparture(web: WebContext, request: Request, person: string | undefined) {
  const found = resultOf(await web.readView(readDeparture, { person }), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

/** Does what a form asked and comes back to its step, or says beside its fields why not. */
export async function actOnDeparture(web: WebContext, request: Request, back: string) {
  const form = await request.formData();
  const outcome = await performAct(web, form);
  if ("ok" in outcome && outcome.ok) return redirect(`${back}#${form.get("step") ?? ""}`);
  if ("ok" in outcome) confirmFirst(outcome.refusal, back);
  return refusedAct(form, "ok" in outcome ? formErrors(outcome.refusal, web.language) : outcome);
}

export type Loaded = Awaited<ReturnType<typeof loadDeparture>>;
export type Departure = NonNullable<Loaded["departure"]>;
export type SeenStep = Departure["steps"][number];
export type Props = { loaded: Loaded; departure: Departure; answer: ActAnswer | undefined };
