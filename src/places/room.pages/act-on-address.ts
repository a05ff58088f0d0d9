import type { WebContext } from "../../doors/web/context.ts";
import { drawHouseKey } from "../../foundation/house-key.ts";
import { makeAddress } from "../make-address.ts";

/** The secret is drawn here, shown once by the page, and kept nowhere. */
export async function actOnAddress(web: WebContext, form: FormData): Promise<string | null> {
  const [, purpose, subject] = String(form.get("intent")).split(":");
  const { secret, hash } = drawHouseKey(web.cooperative?.slug ?? "");
  const call = { key: String(form.get("key")) };
  const outcome = await web.performOperation(makeAddress, { subject, purpose, hash }, call);
  if (!outcome.ok) return null;
  return purpose === "door" ? `/lieux/porte/${secret}` : `/lieux/agenda/${secret}.ics`;
}
