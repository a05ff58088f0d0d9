import { civilDateOf } from "../foundation/calendar.ts";
import { isCovered } from "./cover-right.ts";
import type { Ground } from "./ground.ts";
import { stepNames } from "./kinds.ts";
import { type Done, endOfNextMonth, paperOf, type Step, seenDone, stepOf } from "./step.ts";

const made = (paper: { madeAt: Date; madeBy: string | null; paper: string } | null): Done | null =>
  paper && {
    ...{ how: "made", on: civilDateOf(paper.madeAt), by: paper.madeBy, note: "", paper: paper.paper },
  };

/** Whether the contract is one of employment: a CAPE is none (R1.34), and asks for other papers. */
export const isEmployed = ({ contract }: Pick<Ground, "contract">): boolean =>
  contract !== null && contract.kind !== "cape";

const endSource = {
  cape: "C. com. art. L127-2 et R127-1",
  cesa: "C. trav. art. L1231-1",
  cdi: "C. trav. art. L1231-1",
  cdd: "C. trav. art. L1243-1 à L1243-5",
} as const;

/** What ends with the contract, and the papers that the law asks for on its last day (R1.41). */
function ofContract(g: Ground): Step[] {
  const { contract, plan } = g;
  if (!contract) return [];
  const on = { who: "hr", by: plan.lastDay } as const;
  const { kind, until } = contract;
  const over = until !== null && until <= plan.lastDay;
  const ended = stepOf(g, {
    ...{ ...on, name: "end-contract", source: endSource[kind], seen: over ? seenDone(until) : null },
  });
  const paper = (name: "work-certificate" | "cover-portability" | "cape-certificate", source: string) =>
    stepOf(g, { ...on, name, source, seen: made(paperOf(g, name)) });
  const cape = [
    paper("cape-certificate", "C. com. art. L127-1"),
    stepOf(g, { ...on, name: "cape-affiliation-end", source: "C. trav. art. L5142-1", tick: "yes" }),
  ];
  return [ended, ...(kind === "cape" ? cape : ofEmployment(g, paper))];
}

type Paper = (name: "work-certificate" | "cover-portability", source: string) => Step;

function ofEmployment(g: Ground, paper: Paper): Step[] {
  const { plan, limits } = g;
  const on = { who: "hr", by: plan.lastDay } as const;
  const cover = limits["cover-portability"].source;
  const settled = stepOf(g, {
    ...{ ...on, name: "final-settlement", source: limits["settlement-contest"].source, tick: "yes" },
  });
  // The receipt alone proves nothing of a settlement that has changed since.
  const settlement = paperOf(g, "final-settlement") ? settled : { ...settled, done: null };
  return [
    paper("work-certificate", "C. trav. art. L1234-19"),
    settlement,
    stepOf(g, {
      ...{ ...on, name: "unemployment-certificate", source: "C. trav. art. R1234-9", tick: "with-paper" },
    }),
    ...(isCovered(plan.reason) ? [paper("cover-portability", cover)] : []),
    stepOf(g, { ...on, name: "cover-insurer", source: cover, tick: "yes" }),
  ];
}

/** What the person held here: appointments, roles, those they follow, shares, keys. */
function ofPerson(g: Ground): Step[] {
  const { plan, mandates, stays, advised, appointments, rooms, association, mayStayAssociate } = g;
  const by = plan.lastDay;
  const free = appointments.length === 0 && rooms.length === 0;
  const gone = [...mandates, ...stays].every(({ until }) => until !== null);
  const held = association !== null;
  return [
    ...(stays.length > 0
      ? [stepOf(g, { name: "exit-interview", who: "adviser", by, source: "", tick: "yes" })]
      : []),
    ...(mandates.some(({ role }) => role === "adviser")
      ? [
          stepOf(g, {
            ...{ name: "hand-over", who: "director", by, source: "Décret 2015-1363" },
            seen: advised.length === 0 ? seenDone() : null,
          }),
        ]
      : []),
    stepOf(g, {
      ...{ name: "bookings", who: "hr", by, source: "", tick: "yes", seen: free ? seenDone() : null },
    }),
    ...(held
      ? [
          stepOf(g, {
            ...{ name: "association", who: "director", by, source: "Loi 78-763 art. 10 et 11" },
            // Said by hand only where whoever leaves may stay an associate: that leaves no trace to be seen.
            tick: mayStayAssociate ? "yes" : "no",
            seen: association.until === null ? null : seenDone(association.until),
          }),
        ]
      : []),
    stepOf(g, { name: "belongings", who: "hr", by, source: "", tick: "yes" }),
    stepOf(g, { name: "access", who: "hr", by, source: "", seen: gone ? seenDone() : null }),
  ];
}

/** What becomes of each activity: its last account, its customers, what is left to be paid, its end. */
function ofActivities(g: Ground): Step[] {
  const { plan, stays, unpaid } = g;
  const alone = stays.filter(({ others }) => others === 0);
  const receivable = { name: "unpaid-invoices", who: "accountant", by: plan.lastDay } as const;
  return [
    ...stays.flatMap((stay) => {
      const account = made(paperOf(g, "activity-account", stay.activity));
      const settled = endOfNextMonth(plan.lastDay);
      const step = { stay, by: settled } as const;
      // Once signing in has ended, there is nobody left to take it.
      const taken = [settled, plan.accessUntil].toSorted()[0] ?? settled;
      return [
        stepOf(g, { ...step, name: "export", who: "person", by: taken, ...exported(g, stay) }),
        stepOf(g, {
          ...{ ...step, name: "activity-account", who: "accountant", source: "C. trav. art. L7332-3" },
          seen: account,
        }),
        stay.others > 0
          ? stepOf(g, {
              ...{ ...step, name: "sharing", who: "hr", by: plan.lastDay, source: "C. trav. art. R7331-6" },
              tick: "yes",
            })
          : stepOf(g, {
              ...{ ...step, name: "close-activity", who: "director", source: "" },
              seen: stay.closedOn ? seenDone(stay.closedOn) : null,
            }),
      ];
    }),
    ...(alone.length > 0
      ? [
          stepOf(g, {
            ...{ ...receivable, source: "C. trav. art. L7332-3", tick: "yes" },
            seen: unpaid.length === 0 ? seenDone() : null,
          }),
        ]
      : []),
  ];
}

/** Given once it holds every document that the activity issued (R1.42). */
function exported({ exports, issued }: Ground, { activity }: { activity: string }) {
  const given = exports.find((one) => one.activity === activity);
  const whole = given && given.documents === (issued.get(activity) ?? 0);
  const source = "C. trav. art. L7331-2, 2°, f ; RGPD art. 20";
  const seen = whole
    ? { ...seenDone(civilDateOf(given.madeAt)), how: "made" as const, by: given.madeBy, note: given.manifest }
    : null;
  return { source, seen };
}

/**
 * Where steps come from. A module of a later day that holds something of a person (a direct debit, a seat)
 * adds what it knows to the ground and its source to this list.
 */
const sources: readonly ((ground: Ground) => Step[])[] = [ofContract, ofPerson, ofActivities];

/** The steps of a plan by their day, those of one day in the order in which they are best done. */
export function stepsOf(ground: Ground): Step[] {
  const rank = ({ name }: Step) => stepNames.indexOf(name);
  return sources
    .flatMap((source) => source(ground))
    .toSorted((a, b) => a.by.localeCompare(b.by) || rank(a) - rank(b));
}
