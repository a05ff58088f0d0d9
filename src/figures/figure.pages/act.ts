import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors } from "../../doors/web/answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { freezeAnswer } from "../freeze-answer.ts";
import { removeQuestion } from "../remove-question.ts";
import { renameQuestion } from "../rename-question.ts";
import { saveQuestion } from "../save-question.ts";
import { shareQuestion } from "../share-question.ts";

type Done = { to: string } | ActAnswer;

type Outcome = Awaited<ReturnType<WebContext["performOperation"]>>;

function done(outcome: Outcome, { web, form, to }: { web: WebContext; form: FormData; to: string }): Done {
  if (outcome.ok) return { to };
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

/** The question that a form carries along, as it was answered. */
function askedOf(form: FormData): unknown {
  try {
    return JSON.parse(String(form.get("asked")));
  } catch {
    return null;
  }
}

/** Keeps the question that stands above, or freezes its answer. */
export async function keepOrFreeze(web: WebContext, form: FormData): Promise<Done> {
  const intent = String(form.get("intent"));
  const text = textOf(form);
  const call = { key: String(form.get("key")) };
  const asked = askedOf(form);
  if (intent === "keep") {
    const outcome = await web.performOperation(saveQuestion, { name: text("name"), asked }, call);
    return done(outcome, { web, form, to: "/chiffres/questions?fait=1" });
  }
  const shared = form.get("freeze.shared") !== null;
  const told = { name: text("name"), note: text("note"), shared, asked };
  const outcome = await web.performOperation(freezeAnswer, told, call);
  const id = outcome.ok ? (outcome.result as { id: string }).id : "";
  return done(outcome, { web, form, to: `/chiffres/reponses/${id}` });
}

/** Acts on a question one keeps: `share.<id>`, `unshare.<id>`, `remove.<id>`, `rename.<id>`. */
export async function actOnKept(web: WebContext, form: FormData): Promise<Done> {
  const intent = String(form.get("intent"));
  const [act, question = ""] = intent.split(".");
  const call = { key: String(form.get("key")) };
  const to = "/chiffres/questions?fait=1";
  if (act === "rename") {
    const name = textOf(form)("name");
    return done(await web.performOperation(renameQuestion, { question, name }, call), { web, form, to });
  }
  if (act === "remove")
    return done(await web.performOperation(removeQuestion, { question }, call), { web, form, to });
  const shared = act === "share";
  return done(await web.performOperation(shareQuestion, { question, shared }, call), { web, form, to });
}
