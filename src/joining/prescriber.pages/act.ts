import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { addPrescriber } from "../add-prescriber.ts";
import { changePrescriber } from "../change-prescriber.ts";
import { retirePrescriber } from "../retire-prescriber.ts";

/** The act that a form of the prescribers asks for. */
export function actOnPrescriber(web: WebContext, form: FormData) {
  const intent = String(form.get("intent"));
  const call = { key: String(form.get("key")) };
  if (intent === "retire")
    return web.performOperation(retirePrescriber, { prescriber: form.get("prescriber") }, call);
  const names = ["name", "kind", "contact", "email", "phone"] as const;
  const typed = Object.fromEntries(names.map((name) => [name, textOf(form)(name)]));
  if (intent === "add") return web.performOperation(addPrescriber, typed, call);
  return web.performOperation(changePrescriber, { ...typed, prescriber: intent }, call);
}
