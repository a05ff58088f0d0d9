import type { z } from "zod";
import type { PublicHouse } from "../../doors/web/context.ts";
import { faultsOf } from "../../foundation/input.ts";
import type { AnyOperation } from "../../foundation/operation.ts";
import type { Outcome } from "../../foundation/perform.ts";
import { refusals } from "../../foundation/refusals.ts";
import type { Language } from "../../foundation/words.ts";
import { changeContact } from "../change-contact.ts";
import { chooseConsents } from "../choose-consents.ts";
import { completeApplication } from "../complete-application.ts";
import { eraseCandidate } from "../erase-candidate.ts";
import { joinMeeting } from "../join-meeting.ts";
import { leaveMeeting } from "../leave-meeting.ts";
import { withdraw } from "../withdraw.ts";
import { completionOf, consentsOf, contactOf } from "./read-form.ts";

/** The act that each form of a candidate's page asks for, and what it sends. */
const acts: Readonly<Record<string, readonly [AnyOperation, (form: FormData) => object]>> = {
  meeting: [joinMeeting, (form) => ({ meeting: form.get("meeting") })],
  leave: [leaveMeeting, (form) => ({ meeting: form.get("meeting") })],
  complete: [completeApplication, completionOf],
  contact: [changeContact, contactOf],
  consents: [chooseConsents, consentsOf],
  withdraw: [withdraw, (form) => ({ why: String(form.get("why") ?? "") })],
  erase: [eraseCandidate, () => ({})],
};

interface Asked {
  readonly key: string;
  readonly form: FormData;
  readonly language: Language;
}

/** Performs it; every fault of what was typed is told at once. */
export async function actOnOwn(
  house: PublicHouse,
  { key, form, language }: Asked,
): Promise<Outcome<unknown> | { errors: Record<string, string> }> {
  const [operation, read] = acts[String(form.get("intent"))] ?? [];
  if (!operation || !read) return { ok: false, refusal: refusals.notFound() };
  const input = { key, ...read(form) };
  const errors = faultsOf(operation.input as z.ZodType, input, language);
  if (Object.keys(errors).length > 0) return { errors };
  return house.performOperation(operation, input, { key: String(form.get("key")) });
}
