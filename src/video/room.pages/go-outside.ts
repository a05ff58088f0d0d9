import { type LoaderFunctionArgs, redirect } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { plainPage } from "../../doors/web/plain-page.ts";
import { slugOfHouseKey } from "../../foundation/house-key.ts";
import { say } from "../../foundation/words.ts";
import { outsideAddress, outsideAddressOfGuest } from "../server-views.ts";
import { words } from "../words.ts";

/**
 * Leads to the cooperative's server, of a member or of a guest by their link; says so where it is silent.
 */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { room, link } = params;
  const name = new URL(request.url).searchParams.get("name") ?? "";
  const house = link ? await web.publicHouse(slugOfHouseKey(link) ?? "") : null;
  const outcome = house
    ? await house.readView(outsideAddressOfGuest, { link, name })
    : await web.readView(outsideAddress, { room });
  const { address } = fileResultOf(outcome, request, web);
  if (address) return redirect(address);
  const { language, nonce } = web;
  const back = { href: link ? `/visio/${link}` : `/visios/${room}`, label: say(words.oneVideo, language) };
  const page = plainPage({
    language,
    title: say(words.oneVideo, language),
    text: say(words.silent, language),
    back,
    nonce,
  });
  return new Response(page, { status: 502, headers: { "content-type": "text/html; charset=utf-8" } });
}
