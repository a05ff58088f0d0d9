import { redirect } from "react-router";
import type { FieldErrors } from "../../design/field.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { enterStage } from "../enter-stage.ts";
import { leaveStage } from "../leave-stage.ts";
import { readJourney } from "../read-journey.ts";
import { setAction } from "../set-action.ts";
import { setGoal } from "../set-goal.ts";
import { settleAction } from "../settle-action.ts";
import { settleGoal } from "../settle-goal.ts";

export async function loadJourney(web: WebContext, request: Request, person: string | undefined) {
  const found = resultOf(await web.readView(readJourney, { person }), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}
export type Journey = Awaited<ReturnType<typeof loadJourney>>;

/** The act that a form of a journey asks for; `intent:target` names what it is about. */
export function performOnJourney(web: WebContext, person: string | undefined, form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "");
  const call = { key: text("key") };
  const [intent, target, outcome] = text("intent").split(":");
  const dated = { dueOn: text("dueOn") || null };
  switch (intent) {
    case "action": {
      const about = { what: text("what"), owner: text("owner"), interview: text("interview") || null };
      return web.performOperation(setAction, { person, ...about, ...dated }, call);
    }
    case "settle":
      return web.performOperation(settleAction, { action: target, outcome }, call);
    case "goal":
      return web.performOperation(
        setGoal,
        { person, what: text("goal"), measure: text("measure"), dueOn: text("goalDueOn") || null },
        call,
      );
    case "settle-goal":
      return web.performOperation(settleGoal, { goal: target, outcome }, call);
    case "leave":
      return web.performOperation(leaveStage, { person, on: text("leftOn") }, call);
    default:
      return web.performOperation(enterStage, { person, stage: text("stage"), on: text("on") }, call);
  }
}

/** Whose it is, and the page that shows it. */
type Whose = { person: string | undefined; back: string };

export async function actOnJourney(web: WebContext, request: Request, { person, back }: Whose) {
  const form = await request.formData();
  const outcome = await performOnJourney(web, person, form);
  if (outcome.ok) return redirect(back);
  const intent = String(form.get("intent"));
  return { ...formErrors(outcome.refusal, web.language), intent, typed: typedOf(form) };
}
export type JourneyAnswer = {
  errors: FieldErrors;
  whole?: string;
  intent: string;
  typed: Readonly<Record<string, string>>;
};
