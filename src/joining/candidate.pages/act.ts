import type { z } from "zod";
import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { faultsOf } from "../../foundation/input.ts";
import type { AnyOperation } from "../../foundation/operation.ts";
import type { Outcome } from "../../foundation/perform.ts";
import { refusals } from "../../foundation/refusals.ts";
import { admitCandidate } from "../admit-candidate.ts";
import { changeContact } from "../change-contact.ts";
import { decide } from "../decide.ts";
import { eraseCandidate } from "../erase-candidate.ts";
import { headings } from "../interview.sql.ts";
import { joinMeeting } from "../join-meeting.ts";
import { leaveMeeting } from "../leave-meeting.ts";
import { planInterview } from "../plan-interview.ts";
import { recordInterview } from "../record-interview.ts";
import { sendLink } from "../send-link.ts";
import { takeCharge } from "../take-charge.ts";
import { withdraw } from "../withdraw.ts";

type Text = (name: string) => string;
const texts = (text: Text, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, text(name)]));

/** The act that each form of an application asks for, and how its fields are read. */
const acts: Readonly<Record<string, readonly [AnyOperation, (text: Text) => object]>> = {
  charge: [takeCharge, (text) => ({ adviser: text("adviser") || null })],
  meeting: [joinMeeting, (text) => texts(text, "meeting")],
  leave: [leaveMeeting, (text) => texts(text, "meeting")],
  plan: [planInterview, (text) => texts(text, "interviewer", "date", "time", "mode", "place")],
  record: [
    recordInterview,
    (text) => ({ ...texts(text, "heldOn", "interviewer", ...headings), shared: text("shared") === "on" }),
  ],
  decide: [
    decide,
    (text) => ({ ...texts(text, "outcome", "motive", "orientedTo"), againOn: text("againOn") || null }),
  ],
  admit: [
    admitCandidate,
    (text) => ({
      ...texts(text, "since", "activityName", "trade"),
      ...{ code: text("code").toUpperCase(), site: text("site") || null, adviser: text("adviser") || null },
    }),
  ],
  contact: [changeContact, (text) => texts(text, "email", "phone", "street", "postcode", "town")],
  link: [sendLink, (text) => texts(text, "email")],
  withdraw: [withdraw, (text) => texts(text, "why")],
  erase: [eraseCandidate, () => ({})],
};

interface Asked {
  readonly candidate: string;
  readonly intent: string;
  readonly form: FormData;
}

/** Performs it; every fault of what was typed is told at once. */
export async function actOnCandidate(
  web: WebContext,
  { candidate, intent, form }: Asked,
): Promise<Outcome<unknown> | { errors: Record<string, string> }> {
  const [operation, read] = acts[intent] ?? [];
  if (!operation || !read) return { ok: false, refusal: refusals.notFound() };
  const input = { candidate, ...read(textOf(form)) };
  const errors = faultsOf(operation.input as z.ZodType, input, web.language);
  if (Object.keys(errors).length > 0) return { errors };
  return web.performOperation(operation, input, { key: String(form.get("key")) });
}
