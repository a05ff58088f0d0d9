import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listEveryStage } from "../journeys/index.ts";
import { readConvention } from "./convention.sql.ts";
import { mayKeepFunding } from "./convention.ts";
import { listFunders } from "./funder.sql.ts";
import { words } from "./words.ts";

/** What the form of a convention offers; with one, what an amendment of it begins from. */
export const conventionForm = view({
  name: "funding.convention-form",
  label: words.newConvention,
  at: "GET /convention-form",
  input: z.object({ convention: z.uuid().optional() }),
  may: mayKeepFunding,
  async read({ convention: id }, { db, cooperative, today }) {
    const convention = id ? await readConvention(db, cooperative, id, today) : null;
    if (id && !convention) return null;
    const kept = convention?.public.stages ?? [];
    const stages = await listEveryStage(db, cooperative);
    return {
      ...{ convention, today, funders: await listFunders(db, cooperative) },
      stages: stages.filter(({ id, retired }) => !retired || kept.includes(id)),
    };
  },
});
