import { type ActionFunctionArgs, redirect } from "react-router";
import { formErrors } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { readJson } from "../read-json.ts";
import { withCookies } from "../sign-in.pages/way-back.ts";

/** Asked twice by the page of passkeys: for the question, then with the device's answer. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { gateway, language } = context.get(webContext);
  const form = await request.formData();
  const answer = form.get("answer");
  if (typeof answer !== "string") {
    const asked = await gateway.passkeys.askToAdd();
    if (!asked.ok) return Response.json(formErrors(asked.refusal, language), { status: 422 });
    return Response.json(asked.options, withCookies(asked.cookies));
  }
  const name = String(form.get("name") ?? "")
    .trim()
    .slice(0, 80);
  const added = await gateway.passkeys.add(readJson(answer), name);
  if (!added.ok) return Response.json(formErrors(added.refusal, language), { status: 422 });
  return Response.json({}, withCookies(added.cookies));
}

export const loader = () => redirect("/moi/cles-acces");
