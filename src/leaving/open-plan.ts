import { z } from "zod";
import { findPerson, listStaysOf } from "../activities/index.ts";
import { type EndReason, listContractsOf } from "../contracts/index.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { listDoers } from "./ground.sql.ts";
import { type DepartureReason, departureReasons } from "./kinds.ts";
import { openedNotice, yoursNotice } from "./notice-kinds.ts";
import { insertPlan, lockPlansOf, readPlanOf } from "./plan.sql.ts";
import { mayKeepDepartures } from "./plan.ts";
import { refusals } from "./refusals.ts";
import { contractOn, whyNotDay, whyNotReason } from "./why-not-leave.ts";
import { words } from "./words.ts";

/**
 * Open the plan of somebody who leaves: its steps are computed from their last day, their contract and what
 * they hold here (R1.41, R1.42). Whoever has their turn is told, and so is the person.
 */
export const openPlan = operation({
  name: "leaving.open-plan",
  label: words.openPlan,
  at: "POST /departures",
  input: z.object({
    person: z.uuid(),
    lastDay: civilDate(),
    reason: z.enum(departureReasons),
    accessUntil: civilDate(),
  }),
  async find(input, { db, cooperative, today }) {
    await lockPlansOf(db, cooperative, input.person);
    const contracts = await listContractsOf(db, cooperative, input.person);
    const before = await readPlanOf(db, cooperative, input.person);
    return {
      input,
      contracts,
      person: await findPerson(db, cooperative, input.person),
      open: before && !before.closedAt ? before : null,
      stays: await listStaysOf(db, cooperative, input.person, input.lastDay),
      doers: await listDoers(db, cooperative, today),
    };
  },
  may: mayKeepDepartures,
  whyNot({ input, contracts, person, open }) {
    if (!person) return refusals.unknownPerson({}, "person");
    if (open) return refusals.alreadyLeaving({ name: person.name, date: open.lastDay }, "person");
    return whyNotDay(contracts, input) ?? whyNotReason(contractOn(contracts, input.lastDay), input.reason);
  },
  async effect({ input, contracts, person, stays, doers }, scene) {
    const contract = contractOn(contracts, input.lastDay);
    const ended = contract?.endReason as Exclude<EndReason, "to-cesa"> | null | undefined;
    const reason: DepartureReason = ended ?? input.reason;
    const id = scene.newId();
    await insertPlan(scene, { ...input, id, contract: contract?.id ?? null, reason });
    const told = { params: { name: person?.name ?? "", date: input.lastDay }, once: `departure:${id}` };
    const team = [...doers.map((one) => one.person), ...stays.flatMap(({ adviser }) => adviser ?? [])];
    const to = [...new Set(team)].filter((one) => one !== input.person);
    await notify(scene, openedNotice, { ...told, to, link: `/personnes/${input.person}/depart` });
    if (reason !== "death")
      await notify(scene, yoursNotice, { ...told, to: [input.person], link: "/moi/depart" });
    return { id };
  },
});
