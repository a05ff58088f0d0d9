import { data } from "react-router";
import { sayRefusal } from "../../foundation/refusal.ts";
import { refusals } from "../../foundation/refusals.ts";
import type { PublicHouse, WebContext } from "./context.ts";
import { pageRefusals } from "./page-refusals.ts";

/** The cooperative of a public address, or the page that says that there is none. */
export async function openHouse(web: WebContext, slug = ""): Promise<PublicHouse> {
  const house = /^[a-z0-9-]{2,60}$/.test(slug) ? await web.publicHouse(slug) : null;
  if (!house) throw data({ sentence: sayRefusal(refusals.notFound(), web.language) }, { status: 404 });
  return house;
}

/** What is said to whoever tries too often; null while they do not. Mail goes out: five a minute are many. */
export async function tooMany(
  { language }: WebContext,
  house: PublicHouse,
  { act, email, most = 5 }: { act: string; email?: string; most?: number },
): Promise<string | null> {
  const fine =
    (await house.isWithinRate(act, most)) &&
    (!email || (await house.isWithinRate(act, 3, `${house.cooperative.id}:${email.trim().toLowerCase()}`)));
  return fine ? null : sayRefusal(pageRefusals.tooMany(), language);
}

/** Neither kept on the way nor found by search engines: the address is a secret. */
export const secretPage = { "cache-control": "no-store", "x-robots-tag": "noindex" };
