import { listStaysOf, type StayOf } from "../activities/index.ts";
import { type Appointment, isComing, listAppointmentsOf } from "../appointments/index.ts";
import {
  type Contract,
  type Limits,
  listContractsOf,
  readAssociation,
  readLimits,
} from "../contracts/index.ts";
import { addDays, type CivilDate, civilDateOf } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { listUnpaidOf, type UnpaidInvoice } from "../invoicing/index.ts";
import { readCooperative } from "../network/index.ts";
import { listMandatesOf, type Mandate } from "../people/index.ts";
import { listRoomsOf } from "../video/index.ts";
import { listDocuments } from "./document.sql.ts";
import { type GivenExport, listExports } from "./export.sql.ts";
import { countIssued, listAdvised } from "./ground.sql.ts";
import type { LeavingDocument, Plan, SaidDone } from "./plan.ts";
import { listSaid } from "./step.sql.ts";

type Read = Pick<Scene, "db" | "cooperative" | "today">;

/** All that the steps of a plan are computed from, as it stands now. */
export interface Ground {
  readonly plan: Plan;
  readonly contract: Contract | null;
  readonly contracts: readonly Contract[];
  readonly stays: readonly StayOf[];
  readonly advised: readonly { activity: string; name: string }[];
  readonly mandates: readonly Mandate[];
  readonly appointments: readonly Appointment[];
  /** Meetings by video that they host after the last day, beside the appointments. */
  readonly rooms: readonly { id: string; title: string; startsAt: Date }[];
  readonly unpaid: readonly UnpaidInvoice[];
  readonly association: { since: CivilDate; until: CivilDate | null } | null;
  /** Whether somebody may leave and stay an associate: the statutes of a SCIC, some reasons in a SCOP. */
  readonly mayStayAssociate: boolean;
  readonly said: readonly SaidDone[];
  readonly documents: readonly LeavingDocument[];
  readonly exports: readonly GivenExport[];
  readonly issued: ReadonlyMap<string, number>;
  readonly limits: Limits;
  readonly today: CivilDate;
}

/** The end of the contract ends membership, but for retirement and redundancy; a SCIC says (R1.40). */
const mayStayAssociate = ({ reason }: Plan, form = ""): boolean =>
  form.startsWith("SCIC") || reason === "retirement" || reason === "dismissal";

const yearsAhead = 3 * 366;

/** Appointments and meetings by video from the day after the last on; the past is as it was. */
async function findBookings({ db, cooperative, today }: Read, { person, lastDay }: Plan) {
  const first = [addDays(lastDay, 1), today].toSorted()[1] ?? today;
  const from = firstInstantOf({ date: first, minute: 0 });
  const to = firstInstantOf({ date: addDays(first, yearsAhead), minute: 0 });
  const all = await listAppointmentsOf(db, cooperative, person, { from, to });
  const appointments = all.filter(({ state }) => isComing(state));
  const ids = new Set(all.map(({ id }) => id));
  const hosted = await listRoomsOf(db, cooperative, person, from);
  const rooms = hosted.filter((room) => room.host && room.startsAt >= from && !ids.has(room.id));
  return { appointments, rooms };
}

export async function findGround(scene: Read, plan: Plan): Promise<Ground> {
  const { db, cooperative, today } = scene;
  const { person, lastDay } = plan;
  const opened = civilDateOf(plan.openedAt);
  const stays = await listStaysOf(db, cooperative, person, [opened, lastDay].toSorted()[0] ?? lastDay);
  const contracts = await listContractsOf(db, cooperative, person);
  // What is run in common goes on with the others, and so do its customers.
  const alone = stays.filter(({ others }) => others === 0).map(({ activity }) => activity);
  const activities = stays.map(({ activity }) => activity);
  return {
    ...{ plan, contracts, stays, today },
    contract: contracts.find(({ id }) => id === plan.contract) ?? null,
    advised: await listAdvised(db, cooperative, person),
    mandates: await listMandatesOf(db, cooperative, person),
    ...(await findBookings(scene, plan)),
    unpaid: await listUnpaidOf(db, cooperative, alone),
    association: await readAssociation(db, cooperative, person),
    mayStayAssociate: mayStayAssociate(plan, (await readCooperative(db, cooperative))?.form),
    said: await listSaid(db, cooperative, plan.id),
    documents: await listDocuments(db, cooperative, plan.id),
    exports: await listExports(db, cooperative, { plan: plan.id }),
    issued: await countIssued(db, cooperative, activities),
    limits: await readLimits(db, lastDay),
  };
}
