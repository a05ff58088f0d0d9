import { type ActionFunctionArgs, redirect } from "react-router";
import { formErrors } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { readJson } from "../read-json.ts";
import { withCookies } from "./way-back.ts";

/** Asked twice by the script of the sign-in page: for the question, then with the device's answer. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { gateway, language } = context.get(webContext);
  const answer = (await request.formData()).get("answer");
  if (typeof answer !== "string") {
    const asked = await gateway.passkeys.askToEnter();
    if (!asked.ok) return Response.json(formErrors(asked.refusal, language), { status: 422 });
    return Response.json(asked.options, withCookies(asked.cookies));
  }
  const entered = await gateway.passkeys.enter(readJson(answer));
  if (!entered.ok) return Response.json(formErrors(entered.refusal, language), { status: 422 });
  return Response.json({}, withCookies(entered.cookies));
}

export const loader = () => redirect("/connexion");
