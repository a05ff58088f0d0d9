import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface FloorPlan {
  readonly id: string;
  readonly site: string;
  readonly siteName: string;
  readonly floor: string;
  /** The hash of its picture, and its size in points. */
  readonly paper: string;
  readonly width: number;
  readonly height: number;
}

/** Where a place stands on a plan, in hundredths of its width and height. */
export interface Placement {
  readonly room: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const plan = sql`select f.id, f.site, s.name as "siteName", f.floor, f.paper, f.width, f.height
  from places.floor_plan f join network.site s on s.cooperative = f.cooperative and s.id = f.site`;

export async function listFloorPlans(db: Tx, cooperative: number): Promise<FloorPlan[]> {
  const { rows } = await sql<FloorPlan>`${plan} where f.cooperative = ${cooperative}
    order by s.name, f.floor limit 200`.execute(db);
  return rows;
}

export async function readFloorPlan(db: Tx, cooperative: number, id: string): Promise<FloorPlan | null> {
  const { rows } = await sql<FloorPlan>`${plan} where f.cooperative = ${cooperative}
    and f.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** A new picture of the same floor takes the place of the one before: what stands on it stays. */
export async function putFloorPlan(
  { db, cooperative, now, actor, newId }: Scene,
  f: Omit<FloorPlan, "id" | "siteName">,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into places.floor_plan (cooperative, id, site, floor,
      paper, width, height, set_at, set_by)
    values (${cooperative}, ${newId()}, ${f.site}, ${f.floor}, ${f.paper}, ${f.width}, ${f.height},
      ${now}, ${actor.person})
    on conflict (cooperative, site, floor) do update set paper = excluded.paper, width = excluded.width,
      height = excluded.height, set_at = excluded.set_at, set_by = excluded.set_by
    returning id`.execute(db);
  return rows[0]?.id ?? "";
}

/** What stands on it goes from it too. */
export async function deleteFloorPlan({ db, cooperative }: Scene, id: string): Promise<void> {
  await sql`delete from places.floor_plan where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export async function listPlacements(db: Tx, cooperative: number, of: string): Promise<Placement[]> {
  const { rows } = await sql<Placement>`select room, x, y, w, h from places.placement
    where cooperative = ${cooperative} and plan = ${of} order by y, x limit 500`.execute(db);
  return rows;
}

export async function putPlacement({ db, cooperative }: Scene, of: string, p: Placement): Promise<void> {
  await sql`insert into places.placement (cooperative, room, plan, x, y, w, h)
    values (${cooperative}, ${p.room}, ${of}, ${p.x}, ${p.y}, ${p.w}, ${p.h})
    on conflict (cooperative, room) do update set plan = excluded.plan, x = excluded.x, y = excluded.y,
      w = excluded.w, h = excluded.h`.execute(db);
}

export async function deletePlacement({ db, cooperative }: Scene, room: string): Promise<void> {
  await sql`delete from places.placement where cooperative = ${cooperative} and room = ${room}`.execute(db);
}
