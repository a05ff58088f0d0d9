import type { PersonName } from "../../fixtures/people.ts";
import { testDay, type World } from "../../fixtures/world.ts";
import { operator } from "../foundation/actor.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import type { NoticeKind } from "../foundation/notice.ts";
import { makeScene } from "../foundation/scene.ts";
import { noticeKinds } from "../registry.ts";
import { notify } from "./notify.ts";

/** Tells someone of something of the first kind there is. */
export async function tellOf(world: World, name: PersonName, once = "trial"): Promise<void> {
  const kind = noticeKinds[0] as NoticeKind;
  await world.db.transaction().execute(async (db) => {
    await enterCooperative(db, world.cooperative, null);
    const scene = makeScene(db, world.cooperative, operator, testDay);
    const params = { name: "Nadia Benali", date: "2026-12-31" };
    await notify(scene, kind, { to: [world.personId(name)], params, link: "/contrats", once });
  });
}
