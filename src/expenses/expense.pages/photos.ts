import type { ActionFunctionArgs } from "react-router";
import { webContext } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { say } from "../../foundation/words.ts";
import { keepExpense } from "../keep-expense.ts";
import { words } from "../words.ts";

/**
 * Takes one photograph that waited on a device: whether it is kept now, else why not. It is taken for whoever
 * photographed it only: on a shared telephone it waits until they are back.
 */
export async function action({ context, request }: ActionFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const not = (why: string) => Response.json({ kept: false, why });
  if (web.person?.id !== text("person")) return not(say(words.photoOther, web.language));
  const paper = await givenFile(form, "paper");
  const photo = { activity: text("activity") || null, ...(paper && { paper }) };
  const outcome = await web.performOperation(keepExpense, photo, { key: text("key") });
  if (outcome.ok) return Response.json({ kept: true, expense: outcome.result.id });
  return not(sayRefusal(outcome.refusal, web.language));
}
