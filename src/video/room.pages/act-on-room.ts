import type { FieldErrors } from "../../design/field.tsx";
import { formErrors } from "../../doors/web/answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { drawHouseKey } from "../../foundation/house-key.ts";
import { admit } from "../admit.ts";
import { closeRoom } from "../close-room.ts";
import { enterRoom } from "../enter-room.ts";
import { makeGuestLink } from "../make-guest-link.ts";
import { removeGuestLink } from "../remove-guest-link.ts";
import { turnAway } from "../turn-away.ts";

export interface RoomAnswer {
  readonly intent: string;
  /** Of the arrival: the page holds it, and it is kept nowhere else. */
  readonly arrivalKey?: string;
  readonly guestLink?: string;
  readonly errors?: FieldErrors;
  readonly whole?: string | undefined;
}

/** The act that the page of a meeting asks for. */
export async function actOnRoom(web: WebContext, room: string, form: FormData): Promise<RoomAnswer> {
  const intent = String(form.get("intent"));
  const arrival = String(form.get("arrival"));
  const key = form.get("key") ? { key: String(form.get("key")) } : {};
  const drawn = drawHouseKey(web.cooperative?.slug ?? "");
  const perform = () => {
    switch (intent) {
      case "enter":
        return web.performOperation(enterRoom, { room, hash: drawn.hash }, {});
      case "admit":
        return web.performOperation(admit, { arrival }, {});
      case "turn-away":
        return web.performOperation(turnAway, { arrival }, {});
      case "guest-link":
        return web.performOperation(makeGuestLink, { room, hash: drawn.hash }, {});
      case "remove-guest-link":
        return web.performOperation(removeGuestLink, { room }, key);
      default:
        return web.performOperation(closeRoom, { room }, key);
    }
  };
  const outcome = await perform();
  if (!outcome.ok) {
    const { errors, whole } = formErrors(outcome.refusal, web.language);
    return { intent, errors, whole: whole ?? Object.values(errors)[0] };
  }
  if (intent === "enter") return { intent, arrivalKey: drawn.secret };
  return intent === "guest-link" ? { intent, guestLink: drawn.secret } : { intent };
}
