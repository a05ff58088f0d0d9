import { randomBytes } from "node:crypto";
import { redirectDocument } from "react-router";
import { formErrors } from "../../doors/web/answer.ts";
import type { PublicHouse, WebContext } from "../../doors/web/context.ts";
import { tooMany } from "../../doors/web/open-house.ts";
import { markPublicly } from "../mark-publicly.ts";
import { keepList, keptList } from "./kept-list.ts";

type Marking = { house: PublicHouse; edition: string; list: string | undefined; request: Request };

/** A star of a visitor, on the list of the address, of this device, or a new one; then its page. */
export async function markInPublic(web: WebContext, { house, edition, list, request }: Marking) {
  const form = await request.formData();
  const path = `/forum-public/${house.cooperative.slug}/${edition}`;
  const [intent, proposal] = String(form.get("intent")).split(":");
  if (intent === "keep" || intent === "forget") {
    const cookie = keepList(path, intent === "keep" && list ? list : null);
    const back = list ? `${path}/ma-liste/${list}` : path;
    throw redirectDocument(back, { headers: { "set-cookie": cookie } });
  }
  const often = await tooMany(web, house, { act: "forum-mark", most: 60 });
  if (often) return { whole: often };
  const key = list ?? keptList(request.headers) ?? randomBytes(32).toString("base64url");
  const told = { edition, proposal, starred: intent === "star", list: key };
  const outcome = await house.performOperation(markPublicly, told, { key: String(form.get("key")) });
  if (!outcome.ok) return { whole: formErrors(outcome.refusal, web.language).whole };
  throw redirectDocument(`${path}/ma-liste/${key}#s-${proposal}`);
}
