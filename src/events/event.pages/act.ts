import { parseAmount } from "../../design/parse-amount.ts";
import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { acceptOffer } from "../accept-offer.ts";
import { addDish } from "../add-dish.ts";
import { answerGift } from "../answer-gift.ts";
import { bringDish } from "../bring-dish.ts";
import { buyItem } from "../buy-item.ts";
import { cancelEvent } from "../cancel-event.ts";
import { changeRegistration } from "../change-registration.ts";
import { giveItemBack } from "../give-item-back.ts";
import { giveSeat } from "../give-seat.ts";
import { leave } from "../leave.ts";
import { offerItem } from "../offer-item.ts";
import { postponeEvent } from "../postpone-event.ts";
import { publishEvent } from "../publish-event.ts";
import { rankRegistration } from "../rank-registration.ts";
import { register } from "../register.ts";
import { registerGuest } from "../register-guest.ts";
import { retireItem } from "../retire-item.ts";
import { setDiet } from "../set-diet.ts";
import { signSheet } from "../sign-sheet.ts";

/**
 * The forms of an event’s pages; what stands behind the colon of the intent is the registration it is about.
 */
export function performOnEvent(web: WebContext, event: string, form: FormData) {
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  const intent = String(form.get("intent"));
  const [act = "", of = ""] = intent.split(":");
  const flag = (name: string) => form.has(`${intent}.${name}`) || form.has(name);
  const seats = Number(form.get("seats") ?? 1) || 1;
  switch (act) {
    case "register":
      return web.performOperation(register, { event, mode: of, seats, despite: flag("despite") }, call);
    case "accept":
      return web.performOperation(acceptOffer, { registration: of }, call);
    case "leave":
      return web.performOperation(leave, { registration: of }, call);
    case "withdraw":
      return web.performOperation(leave, { registration: of, why: String(form.get("why") ?? "") }, call);
    case "switch":
    case "seats": {
      const told = { registration: of, mode: String(form.get("mode")), seats };
      return web.performOperation(changeRegistration, told, call);
    }
    case "first":
    case "turn":
      return web.performOperation(rankRegistration, { registration: of, first: act === "first" }, call);
    case "guest": {
      const who = { givenName: text("givenName"), familyName: text("familyName"), email: text("email") };
      return web.performOperation(registerGuest, { event, mode: text("mode"), ...who }, call);
    }
    case "sign": {
      const [registration, halfDay] = of.split("+");
      return web.performOperation(signSheet, { registration, halfDay, code: text("code") }, call);
    }
    case "publish": {
      const told = { event, following: flag("following"), despite: flag("despite") };
      return web.performOperation(publishEvent, told, call);
    }
    case "postpone":
      return web.performOperation(postponeEvent, { event, why: text("why") }, call);
    case "cancel":
      return web.performOperation(
        cancelEvent,
        { event, why: text("why"), following: flag("following") },
        call,
      );
    default:
      return performOnMore(web, event, form);
  }
}

/** What is eaten, brought, paid for, given to another. */
function performOnMore(web: WebContext, event: string, form: FormData) {
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  const [act = "", of = ""] = String(form.get("intent")).split(":");
  if (act === "dish") {
    const told = { event, what: text("what"), mine: form.has("dish.mine") };
    return web.performOperation(addDish, told, call);
  }
  if (act === "item") {
    const price = parseAmount(text("priceCents"), web.language);
    const told = { event, name: text("name"), untilHours: text("untilHours") };
    const priceCents = "cents" in price ? price.cents : text("priceCents");
    return web.performOperation(offerItem, { ...told, priceCents }, call);
  }
  if (act === "give")
    return web.performOperation(giveSeat, { registration: of, receiver: text("receiver") }, call);
  if (act === "gift-yes" || act === "gift-no")
    return web.performOperation(answerGift, { gift: of, take: act === "gift-yes" }, call);
  if (act === "retire") return web.performOperation(retireItem, { item: of }, call);
  if (act === "refund") return web.performOperation(giveItemBack, { purchase: of }, call);
  if (act === "buy") {
    const [registration, item] = of.split("+");
    const told = { registration, item, quantity: text("quantity"), activity: text("activity") };
    return web.performOperation(buyItem, told, call);
  }
  if (act === "diet") {
    const told = { diets: form.getAll("diets").map(String), allergies: text("allergies") };
    return web.performOperation(setDiet, { registration: of, ...told }, call);
  }
  return web.performOperation(bringDish, { dish: of, act }, call);
}
