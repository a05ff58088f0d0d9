import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "react-router";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { drawHouseKey, slugOfHouseKey } from "../../foundation/house-key.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { refusals } from "../../foundation/refusals.ts";
import { signInRefusals } from "../../people/index.ts";
import { enterAsGuest } from "../enter-as-guest.ts";
import { guestRoom } from "../rooms.ts";

/** The cooperative of a guest's link; where there is none, neither is there a page. */
async function houseOf({ context, params }: LoaderFunctionArgs | ActionFunctionArgs) {
  const web = context.get(webContext);
  const link = String(params.link);
  const slug = slugOfHouseKey(link) ?? "";
  const house = slug ? await web.publicHouse(slug) : null;
  if (!house) throw data({ sentence: sayRefusal(refusals.notFound(), web.language) }, { status: 404 });
  return { web, link, slug, house };
}

export async function readGuestMeeting(args: LoaderFunctionArgs) {
  const { web, link, slug, house } = await houseOf(args);
  const found = resultOf(await house.readView(guestRoom, { link }), args.request, web.language);
  const why = found.whyNotEnter && sayRefusal(found.whyNotEnter, web.language);
  return { ...found, whyNotEnter: why, house: house.cooperative.name, slug, link };
}

/** A guest comes to the door; the key of their arrival is for their page alone. */
export async function comeAsGuest(args: ActionFunctionArgs) {
  const { web, link, slug, house } = await houseOf(args);
  if (!(await house.isWithinRate("video", 20)))
    return { ...formErrors(signInRefusals.tooManyCalls(), web.language), arrivalKey: null };
  const name = String((await args.request.formData()).get("name") ?? "");
  const { secret, hash } = drawHouseKey(slug);
  const outcome = await house.performOperation(enterAsGuest, { link, name, hash }, {});
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), arrivalKey: null };
  return { arrivalKey: secret, errors: undefined, whole: undefined };
}
