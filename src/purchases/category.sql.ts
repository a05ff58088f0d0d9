import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import { type Category, categoriesOf } from "./category.ts";

/** The categories of a cooperative, the retired ones among them. */
export async function listCategories(db: Tx, cooperative: number): Promise<Category[]> {
  const { rows } = await sql<Category>`/* prepared */ select code, label, nature, item, account,
      reduces_contribution as "reducesContribution", retired
    from purchases.category where cooperative = ${cooperative} order by label limit 200`.execute(db);
  return categoriesOf(rows);
}

export async function putCategory({ db, cooperative, now, actor }: Scene, c: Category): Promise<void> {
  await sql`insert into purchases.category (cooperative, code, label, nature, item, account,
      reduces_contribution, retired, kept_at, kept_by)
    values (${cooperative}, ${c.code}, ${c.label}, ${c.nature}, ${c.item}, ${c.account},
      ${c.reducesContribution}, ${c.retired}, ${now}, ${actor.person})
    on conflict (cooperative, code) do update set label = excluded.label, nature = excluded.nature,
      item = excluded.item, account = excluded.account, reduces_contribution = excluded.reduces_contribution,
      retired = excluded.retired, kept_at = excluded.kept_at, kept_by = excluded.kept_by`.execute(db);
}
