import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import { addDays } from "../foundation/calendar.ts";
import { civilDate, clock } from "../foundation/input.ts";
import { view } from "../foundation/view.ts";
import { minuteOf } from "../foundation/when.ts";
import { firstInstantOf, localTimeOf } from "../foundation/zoned.ts";
import { listSites } from "../network/index.ts";
import { listFloorPlans, listPlacements, readFloorPlan } from "./floor-plan.sql.ts";
import { floorWords } from "./floor-words.ts";
import { listRooms } from "./room.sql.ts";
import { isOfHouse, keepsPlaces } from "./room.ts";

import { standingAt } from "./standing-at.ts";
import { listClosures, listTakings } from "./taking.sql.ts";

/** The plan of a floor with what each place on it is, now or at a chosen time. */
export const floorPlans = view({
  name: "places.floor-plans",
  label: floorWords.plan,
  at: "GET /floor-plans",
  input: z.object({ plan: z.uuid().optional(), date: civilDate().optional(), at: clock().optional() }),
  may: (actor) => isOfHouse(actor),
  async read({ plan: asked, date: on, at: time }, { db, cooperative, actor, now, today }) {
    const plans = await listFloorPlans(db, cooperative);
    const plan = plans.find(({ id }) => id === asked) ?? plans[0] ?? null;
    const date = on ?? today;
    const minute = time ? minuteOf(time) : localTimeOf(now).minute;
    const at = on || time ? firstInstantOf({ date, minute }) : now;
    const placements = plan ? await listPlacements(db, cooperative, plan.id) : [];
    const ids = placements.map(({ room }) => room);
    const span = { from: at, to: firstInstantOf({ date: addDays(date, 1), minute: 0 }) };
    const busy = {
      takings: await listTakings(db, cooperative, ids, span),
      closures: await listClosures(db, cooperative, ids, span),
    };
    const rooms = plan ? await listRooms(db, cooperative, { site: plan.site }) : [];
    const rows = rooms.flatMap((room) => {
      const place = placements.find((one) => one.room === room.id);
      return place ? [{ ...room, place, ...standingAt(actor, room, at, busy) }] : [];
    });
    return { plans, plan, date, time: time ?? null, at, rows, keeps: keepsPlaces(actor) };
  },
});

/** What keeping a plan needs: the sites, what stands on it, what may yet be put there. */
export const floorPlanForm = view({
  name: "places.floor-plan-form",
  label: floorWords.planForm,
  at: "GET /floor-plan-form",
  input: z.object({ plan: z.uuid().optional() }),
  may: (actor) => keepsPlaces(actor),
  async read({ plan: asked }, { db, cooperative }) {
    const plans = await listFloorPlans(db, cooperative);
    const plan = plans.find(({ id }) => id === asked) ?? plans[0] ?? null;
    const rooms = plan ? await listRooms(db, cooperative, { site: plan.site }) : [];
    const placements = plan ? await listPlacements(db, cooperative, plan.id) : [];
    const placed = rooms.flatMap(({ id, name, kind }) => {
      const place = placements.find(({ room }) => room === id);
      return place ? [{ id, name, kind, place }] : [];
    });
    return {
      ...{ plans, plan, placed },
      others: rooms.flatMap(({ id, name }) => (placed.some((one) => one.id === id) ? [] : [{ id, name }])),
      sites: (await listSites(db, cooperative)).map(({ id, name }) => ({ id, name })),
    };
  },
});

/** The picture of a plan. */
export const floorPicture = view({
  name: "places.floor-picture",
  label: floorWords.picture,
  at: "GET /floor-plans/{plan}/picture",
  input: z.object({ plan: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ plan: id }, { db, cooperative }) {
    const plan = await readFloorPlan(db, cooperative, id);
    const paper = plan && (await readPaper(db, cooperative, plan.paper));
    return paper && { mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});
