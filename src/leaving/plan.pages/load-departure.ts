import { redirect } from "react-router";
import type { FieldErrors } from "../../design/field.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { readDeparture } from "../read-departure.ts";
import { performAct } from "./perform-act.ts";

export type DepartureAnswer = {
  intent: string;
  errors: FieldErrors;
  whole: string | undefined;
  typed: Readonly<Record<string, string>>;
};

/** What the page of a departure shows, and the key of its forms. */
export async function loadDeparture(web: WebContext, request: Request, person: string | undefined) {
  const found = resultOf(await web.readView(readDeparture, { person }), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

/** Does what a form asked and comes back to its step, or says beside its fields why not. */
export async function actOnDeparture(web: WebContext, request: Request, back: string) {
  const form = await request.formData();
  const intent = String(form.get("intent"));
  const outcome = await performAct(web, form);
  if ("ok" in outcome && outcome.ok) return redirect(`${back}#${form.get("step") ?? ""}`);
  const said = "ok" in outcome ? formErrors(outcome.refusal, web.language) : outcome;
  const own = Object.entries(said.errors).map(([name, sentence]) => [`${intent}.${name}`, sentence]);
  const whole = "whole" in said ? said.whole : undefined;
  const errors = Object.fromEntries(own) as FieldErrors;
  return { intent, errors, whole, typed: typedOf(form) } satisfies DepartureAnswer;
}

export type Loaded = Awaited<ReturnType<typeof loadDeparture>>;
export type Departure = NonNullable<Loaded["departure"]>;
export type SeenStep = Departure["steps"][number];
export type Props = { loaded: Loaded; departure: Departure; answer: DepartureAnswer | undefined };
