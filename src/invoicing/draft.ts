import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { type Actor, has } from "../foundation/actor.ts";
import { cents, civilDate, shortText } from "../foundation/input.ts";
import { largestCents } from "../foundation/money.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { isArchived, readCustomer } from "./customer.sql.ts";
import { lockDocument } from "./document.sql.ts";
import { partsOf, totalsOf, withNet } from "./invoice.ts";
import { refusals } from "./refusals.ts";

/**
 * A line as it is asked for. A quantity is above zero: what is taken off is a price below zero or a discount.
 */
export const lineInput = z.object({
  section: z.string().trim().max(80).default(""),
  label: shortText(300),
  nature: z.enum(["service", "goods"]).default("service"),
  quantityThousandths: z
    .union([z.int(), z.string().regex(/^-?\d{1,12}$/), z.bigint()])
    .transform((value) => BigInt(value))
    .refine((value) => value > 0n && value < 1_000_000_000n, { error: "bad-quantity" })
    .meta({ type: "integer", description: "thousandths of a unit, from 1 to 999,999,999" }),
  unit: z.string().trim().max(20).default(""),
  unitPriceCents: cents(),
  discountBp: z.int().min(0).max(10_000).default(0),
  vatRateBp: z.int().min(0).max(10_000),
});

export const draftInput = {
  activity: z.uuid(),
  customer: z.uuid(),
  title: z.string().trim().max(120).default(""),
  suppliedOn: civilDate().nullable().default(null),
  orderRef: z.string().trim().max(60).default(""),
  note: z.string().trim().max(2000).default(""),
  exemption: z.string().trim().max(200).default(""),
  validUntil: civilDate().nullable().default(null),
  dwellingWorks: z.boolean().default(false),
  certifiedOn: civilDate().nullable().default(null),
  lines: z.array(lineInput).max(500),
};

type DraftInput = z.output<z.ZodObject<typeof draftInput>>;

/**
 * Loads what decides on a draft; with `id`, the draft that is changed, locked. Null where it does not exist.
 */
export async function findDraft(scene: Scene, input: DraftInput & { id?: string | undefined }) {
  const { db, cooperative } = scene;
  const before = input.id ? await lockDocument(db, cooperative, input.id) : null;
  const activity = await readActivity(db, cooperative, before?.activity ?? input.activity);
  if (!activity || (input.id && !before)) return null;
  const customer = await readCustomer(db, cooperative, input.customer);
  const lines = input.lines.map(withNet);
  const archived = customer !== null && (await isArchived(db, cooperative, customer.id));
  return { before, activity, customer, archived, lines, totals: totalsOf(partsOf(lines)), input };
}

export type Draft = NonNullable<Awaited<ReturnType<typeof findDraft>>>;

/** Entrepreneurs write for their own activity; its adviser and the team help them. */
export const mayDraft = (actor: Actor, activity: string): boolean =>
  has(actor, "accountant", "director") || actor.activities.has(activity) || actor.follows.has(activity);

export function whyNotDraft({ before, activity, customer, archived, totals }: Draft): Refusal | null {
  if (before?.number) return refusals.alreadyValidated({ number: before.number });
  if (activity.closedOn) return refusals.activityClosed({ date: activity.closedOn });
  if (activity.pausedSince) return refusals.activityPaused({ date: activity.pausedSince });
  if (customer?.activity !== activity.id) return refusals.customerElsewhere({}, "customer");
  if (archived && !before) return refusals.customerArchived({}, "customer");
  if (totals.grossCents > largestCents || totals.grossCents < -largestCents)
    return refusals.amountTooLarge({}, "lines");
  return null;
}

/** The row of the draft, with its totals. */
export function draftRow(draft: Draft, kind: "quote" | "invoice", id: string) {
  const { activity, input, lines, totals, before } = draft;
  const { customer, title, suppliedOn, orderRef, note, exemption } = input;
  const { validUntil, dwellingWorks, certifiedOn } = input;
  const origin = before?.origin ?? null;
  const words = { title, suppliedOn, orderRef, note, exemption, reason: "" };
  const dates = { validUntil, dwellingWorks, certifiedOn };
  return { id, kind, activity: activity.id, customer, origin, ...words, ...dates, ...totals, lines };
}
