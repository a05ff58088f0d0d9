import type { Refusal } from "../foundation/refusal.ts";
import type { Sheet } from "../foundation/tabular/index.ts";
import type { ListedContract } from "./contracts-sheet.ts";
import { sheetSays } from "./import-words.ts";
import { associationDeadline, type Limits } from "./limits.ts";
import { refusals } from "./refusals.ts";
import { overlaps, type Span } from "./span.ts";
import type { HeldSpan } from "./spans.sql.ts";
import type { EarlierContract } from "./take-over.ts";
import { whyNotPeriod } from "./why-not-lawful.ts";

interface Ground {
  readonly people: ReadonlyMap<string, string>;
  readonly activities: ReadonlyMap<string, string>;
  readonly held: readonly HeldSpan[];
  readonly limits: Limits;
}

interface Past {
  spans: Span[];
  capePeriods: number;
}

/** The contracts with people and activities found by their names; what is wrong is said on the sheet. */
export function placeContracts(sheet: Sheet, listed: readonly ListedContract[], ground: Ground) {
  const pasts = new Map<string, Past>();
  for (const { person, since, until, capePeriods } of ground.held) {
    const past = pasts.get(person) ?? { spans: [], capePeriods: 0 };
    pasts.set(person, past);
    past.spans.push({ since, until });
    past.capePeriods += capePeriods;
  }
  return listed.flatMap((one) => {
    const person = ground.people.get(one.email);
    const row = one.rows[0];
    if (!row) return [];
    if (!person && one.email !== "")
      sheet.wrong(sheet.cell(row, "email"), sheetSays.unknownEmail({ email: one.email }));
    const activity = one.activity === "" ? null : (ground.activities.get(one.activity) ?? null);
    if (one.activity !== "" && !activity)
      sheet.wrong(sheet.cell(row, "activity"), sheetSays.unknownCode({ code: one.activity }));
    if (!person || one.periods.some(({ since }) => since === "")) return [];
    const past = pasts.get(person) ?? { spans: [], capePeriods: 0 };
    pasts.set(person, past);
    const before = [...past.spans];
    judge(sheet, one, past, ground.limits);
    const first = one.periods[0]?.since ?? "";
    const associateBy = one.kind === "cesa" ? associationDeadline(first, before, ground.limits) : null;
    const { kind, job, qualification, periods, signedOn, fixedGrossCents, associateSince } = one;
    const days = { periods, signedOn, associateSince, trialEndsOn: null };
    const terms = { kind, job, qualification, fixedGrossCents, ...days };
    const contract: EarlierContract = { person, activity, ...terms };
    return [{ contract, before, limits: ground.limits, associateBy }];
  });
}

/** Says what the law forbids of each line, and counts its days among those of the person. */
function judge(sheet: Sheet, { rows, kind, periods }: ListedContract, past: Past, limits: Limits): void {
  for (const [index, { since, until }] of periods.entries()) {
    const row = rows[index];
    if (!row) continue;
    const other = past.spans.find((span) => overlaps(span, { since, until }));
    const wrong: Refusal | null =
      until && until < since
        ? refusals.endsBeforeStart()
        : other
          ? refusals.underContract({ date: other.since })
          : kind === "cape"
            ? whyNotPeriod({ startsOn: since, endsOn: until, capePeriods: past.capePeriods, limits })
            : kind === "cdd" && !until
              ? refusals.needsTerm()
              : null;
    if (wrong) sheet.wrong(sheet.cell(row, until ? "endsOn" : "startsOn"), wrong);
    past.spans.push({ since, until });
    if (kind === "cape") past.capePeriods += 1;
  }
}
