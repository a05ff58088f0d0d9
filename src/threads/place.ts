import type { Scene } from "../foundation/scene.ts";
import { listHousehold } from "../people/index.ts";
import { listGroupPeople } from "./place.sql.ts";
import { isInGroup } from "./regroup.sql.ts";
import type { Readers } from "./write.ts";

/** Whether whoever acts may begin something there: in their own running groups, or before the whole house. */
export async function isPlaceOf({ db, cooperative, actor }: Scene, group: string | null): Promise<boolean> {
  return group === null || (await isInGroup(db, cooperative, group, actor.person));
}

/** Who would read what is said in a group, or before the house. */
export const groupReaders =
  (group: string | null): Readers =>
  ({ db, cooperative, today }) =>
    group === null ? listHousehold(db, cooperative, today) : listGroupPeople(db, cooperative, group);
