import { formErrors } from "../../doors/web/answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { drawHouseKey } from "../../foundation/house-key.ts";
import { makeFeed } from "../make-feed.ts";
import { removeFeed } from "../remove-feed.ts";

/** The secret is drawn here, shown once by the page, and kept nowhere. */
export async function actOnFeed(web: WebContext, form: FormData) {
  const call = { key: String(form.get("key")) };
  if (form.get("intent") === "remove-feed") {
    const outcome = await web.performOperation(removeFeed, {}, call);
    return outcome.ok ? null : { ...formErrors(outcome.refusal, web.language), secret: undefined };
  }
  const { secret, hash } = drawHouseKey(web.cooperative?.slug ?? "");
  const outcome = await web.performOperation(makeFeed, { hash }, call);
  return outcome.ok ? { secret } : { ...formErrors(outcome.refusal, web.language), secret: undefined };
}
