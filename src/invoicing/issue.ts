import { type Activity, listActivities } from "../activities/index.ts";
import { listCapeHolders } from "../contracts/index.ts";
import { type Due, findDue, withDue } from "../contribution/index.ts";
import { type CoverStanding, listStandings } from "../dossiers/index.ts";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import { largestCents, percent } from "../foundation/money.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { findPostingGround, type NewEntry, type PostingGround, whyNotPost } from "../ledger/index.ts";
import { type Cooperative, readCooperative, readSettings } from "../network/index.ts";
import { readCustomers } from "./customer.sql.ts";
import type { Customer } from "./customer.ts";
import type { Document } from "./document.sql.ts";
import { needsCertificate } from "./dwelling-works.ts";
import { type Booked, entryOf } from "./invoice.entry.ts";
import { numberOf, partsOf } from "./invoice.ts";
import type { Printed } from "./printed.ts";
import { printedOf } from "./printed.ts";
import { refusals } from "./refusals.ts";
import { lockSeries } from "./series.sql.ts";
import { settingAt } from "./setting-at.ts";
import { isInForce, listVatRates, type VatRate } from "./vat-rate.sql.ts";
import { whyNotCovered } from "./why-not-covered.ts";

export interface ToIssue {
  readonly document: Document;
  readonly issuedOn: CivilDate;
}

/** A document with the number it takes, the entry it posts and what its paper says. */
export interface IssueItem extends ToIssue {
  readonly activity: Activity;
  readonly dueOn: CivilDate;
  readonly vatOnDebits: boolean;
  readonly year: number;
  readonly seriesNumber: number;
  readonly number: string;
  readonly entry: NewEntry;
  readonly printed: Printed;
  readonly standings: readonly CoverStanding[];
  readonly ceilingCents: bigint;
  readonly lastIssuedOn: CivilDate | null;
}

/** All that is needed to decide on issuing documents, with their series locked. */
export interface Issue {
  readonly items: readonly IssueItem[];
  readonly rates: readonly VatRate[];
  readonly due: Due;
  readonly ground: PostingGround;
  readonly today: CivilDate;
}

/**
 * Finds everything, and locks the series of their years last: nothing slow happens while a series is held.
 */
export async function findIssue(scene: Scene, wanted: readonly ToIssue[]): Promise<Issue> {
  const { db, cooperative, today } = scene;
  const distinct = (pick: (w: ToIssue) => string) => [...new Set(wanted.map(pick))];
  const activities = await listActivities(
    db,
    cooperative,
    distinct((w) => w.document.activity),
  );
  const customers = await readCustomers(
    db,
    cooperative,
    distinct((w) => w.document.customer),
  );
  const seller = (await readCooperative(db, cooperative)) as Cooperative;
  const settings = await readSettings(db, cooperative);
  const rates = await listVatRates(db);
  const days = wanted.map((w) => ({ activity: w.document.activity, on: w.issuedOn }));
  const capes = await listCapeHolders(db, cooperative, days);
  const standings = await listStandings(db, cooperative, days);
  const prepared = wanted.map((w, i) => {
    const activity = activities.find((a) => a.id === w.document.activity) as Activity;
    const customer = customers.find((c) => c.id === w.document.customer) as Customer;
    const delay = settingAt(settings, "invoicing.payment-delay-days", w.issuedOn);
    return {
      ...w,
      activity,
      dueOn: w.document.kind === "credit" ? w.issuedOn : addDays(w.issuedOn, delay),
      vatOnDebits:
        w.document.kind === "credit"
          ? w.document.vatOnDebits
          : settingAt(settings, "vat.on-debits", w.issuedOn),
      template: settingAt(settings, "invoicing.number-template", w.issuedOn),
      ceilingCents: BigInt(settingAt(settings, "invoicing.self-validation-ceiling", w.issuedOn)),
      standings: standings[i] ?? [],
      printed: printedOf({
        ...{ cooperative: seller, activity, customer },
        ...{ cape: capes[i] ?? [], standings: standings[i] ?? [] },
      }),
    };
  });
  const unnumbered = prepared.map((p) => entryOf(bookedOf(p, "-"), partsOf(p.document.lines)));
  const due = await findDue(
    scene,
    unnumbered.map((entry) => ({ entry })),
  );
  const ground = await findPostingGround(db, cooperative, withDue(due, unnumbered));
  return { items: await number(scene, prepared), rates, due, ground, today };
}

type Prepared = Omit<IssueItem, "year" | "seriesNumber" | "number" | "entry" | "lastIssuedOn"> & {
  template: string;
};

/** Numbers follow the order given, from the end of each year's series. */
async function number(scene: Scene, prepared: readonly Prepared[]): Promise<IssueItem[]> {
  const yearIn = (p: Prepared) => Number(p.issuedOn.slice(0, 4));
  const series = new Map<number, { next: number; last: CivilDate | null }>();
  for (const year of [...new Set(prepared.map(yearIn))].sort()) {
    const { lastNumber, lastIssuedOn } = await lockSeries(scene.db, scene.cooperative, "invoice", year);
    series.set(year, { next: lastNumber + 1, last: lastIssuedOn });
  }
  return prepared.map((p) => {
    const year = yearIn(p);
    const at = series.get(year) as { next: number; last: CivilDate | null };
    const seriesNumber = at.next;
    const lastIssuedOn = at.last;
    series.set(year, { next: seriesNumber + 1, last: p.issuedOn });
    const number = numberOf(p.template, year, seriesNumber);
    const entry = entryOf(bookedOf(p, number), partsOf(p.document.lines));
    return { ...p, year, seriesNumber, number, entry, lastIssuedOn };
  });
}

function bookedOf(p: Prepared, number: string): Booked {
  const { id, kind, activity, thirdParty, customerName } = p.document;
  const { issuedOn, dueOn, vatOnDebits } = p;
  const side = kind === "credit" ? "credit" : "invoice";
  return { id, kind: side, number, activity, thirdParty, customerName, issuedOn, dueOn, vatOnDebits };
}

/** Why these documents cannot be issued, or null. */
export function whyNotIssue(issue: Issue): Refusal | null {
  for (const item of issue.items) {
    const refusal = whyNotItem(item, issue.rates);
    if (refusal) return refusal;
  }
  const entries = issue.items.map((item) => item.entry);
  return whyNotPost(withDue(issue.due, entries), issue.ground, issue.today);
}

function whyNotItem(item: IssueItem, rates: readonly VatRate[]): Refusal | null {
  const { document, activity, issuedOn, lastIssuedOn } = item;
  const { kind, number, lines, grossCents } = document;
  if (number) return refusals.alreadyValidated({ number });
  if (kind === "quote") return refusals.notAnInvoice();
  if (kind === "invoice" && activity.closedOn && activity.closedOn <= issuedOn)
    return refusals.activityClosed({ date: activity.closedOn });
  if (kind === "invoice" && activity.pausedSince && activity.pausedSince <= issuedOn)
    return refusals.activityPaused({ date: activity.pausedSince });
  const uncovered = kind === "invoice" ? whyNotCovered(item.standings, issuedOn) : null;
  if (uncovered) return uncovered;
  if (lines.length === 0) return refusals.withoutLine({}, "lines");
  if (grossCents <= 0n) return refusals.nothingToPay({}, "lines");
  if (grossCents > largestCents) return refusals.amountTooLarge({}, "lines");
  // A credit note keeps the rates of its invoice, whenever those were in force.
  const at = item.printed.customer.postcode;
  const wrong = lines.find((line) => kind === "invoice" && !isInForce(rates, line.vatRateBp, issuedOn, at));
  if (wrong) return refusals.vatRateNotInForce({ rate: percent(wrong.vatRateBp), date: issuedOn }, "lines");
  if (document.exemption === "" && lines.some((line) => line.vatRateBp === 0))
    return refusals.exemptionMissing({}, "exemption");
  if (kind === "invoice" && needsCertificate(document)) return refusals.certificateMissing({}, "certifiedOn");
  if (lastIssuedOn && issuedOn < lastIssuedOn)
    return refusals.dateBeforeLast({ date: lastIssuedOn }, "issuedOn");
  return null;
}
