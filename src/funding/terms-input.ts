import { z } from "zod";
import { cents, civilDate, shortText } from "../foundation/input.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { genders, statuses, type Terms, zones } from "./convention.ts";
import { refusals } from "./refusals.ts";

const age = () => z.int().min(16).max(99).nullable().default(null);

/** What a convention says, as it is typed: its end, its money, its target, whom it is for, what it asks. */
export const termsInput = {
  endsOn: civilDate(),
  budgetCents: cents().refine((value) => value >= 0n, { error: "not-an-amount" }),
  target: z.coerce.number().int().min(1).max(1_000_000),
  unitPriceCents: cents()
    .refine((value) => value >= 0n, { error: "not-an-amount" })
    .nullable()
    .default(null),
  public: z
    .object({
      genders: z.array(z.enum(genders)).default([]),
      minAge: age(),
      maxAge: age(),
      postcodes: z
        .array(z.string().regex(/^\d{2,5}$/))
        .max(200)
        .default([]),
      zones: z.array(z.enum(zones)).default([]),
      statuses: z.array(z.enum(statuses)).default([]),
      stages: z.array(z.uuid()).max(20).default([]),
      benefits: z.array(shortText(60)).max(20).default([]),
      mostMonths: z.int().min(1).max(240).nullable().default(null),
    })
    .prefault({}),
  evidence: z.array(shortText(200)).max(30).default([]),
} as const;

type Told = Pick<Terms, "effectiveOn" | "endsOn" | "public">;

/** Why these terms cannot hold from that day on, or null; `stages` are those of the cooperative. */
export function whyNotTerms(
  { effectiveOn, endsOn, public: { minAge, maxAge, stages: wanted } }: Told,
  stages: readonly { id: string }[],
): Refusal | null {
  if (endsOn < effectiveOn) return refusals.endsBeforeStart({}, "endsOn");
  if (!wanted.every((one) => stages.some(({ id }) => id === one)))
    return refusals.unknownStage({}, "public.stages");
  return minAge !== null && maxAge !== null && maxAge < minAge
    ? refusals.agesBackwards({}, "public.maxAge")
    : null;
}
