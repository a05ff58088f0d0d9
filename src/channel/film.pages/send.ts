import type { ActionFunctionArgs } from "react-router";
import { formErrors } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { drawHouseKey } from "../../foundation/house-key.ts";
import { beginUpload } from "../begin-upload.ts";
import { receiveUpload } from "../receive-upload.ts";

/** What the script of the page asks for a file: the key to send it by; at its end, that it be prepared. */
export async function action({ context, request, params }: ActionFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const form = await request.formData();
  if (form.get("intent") === "received") {
    const outcome = await web.performOperation(receiveUpload, { key: String(form.get("key")) }, {});
    return Response.json({ received: outcome.ok });
  }
  const { secret: key, hash } = drawHouseKey(web.cooperative?.slug ?? "");
  const told = {
    film: params.film,
    name: String(form.get("name")),
    sizeBytes: Number(form.get("size")),
    hash,
  };
  const outcome = await web.performOperation(beginUpload, told, {});
  if (outcome.ok) return Response.json({ key });
  const { errors, whole } = formErrors(outcome.refusal, web.language);
  return Response.json({ refused: whole ?? Object.values(errors)[0] ?? "" });
}
