import { z } from "zod";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { mayKeepContracts } from "./contract.ts";
import { whoNeedsPermit } from "./foreigners.ts";
import { type FormalityName, formalitiesOf } from "./formalities.ts";
import { readLimits } from "./law.sql.ts";
import { listComingDates, listOpenFormalities } from "./warnings.sql.ts";
import { words } from "./words.ts";

/** How far ahead whoever keeps contracts looks: a season for dates, a month for formalities. */
const ahead = { dates: 92, formalities: 30 };

export interface OpenFormalityLine {
  readonly contract: string;
  readonly name: string;
  readonly formality: FormalityName;
  readonly by: CivilDate;
  readonly late: boolean;
}

/**
 * What waits for whoever keeps contracts: formalities late or due within a month, dates of contracts within
 * three; the nearest first, `each` at most of either, with how many there are.
 */
export const contractsToDo = view({
  name: "contracts.contracts-to-do",
  label: words.contractsToDo,
  at: "GET /contracts-to-do",
  input: z.object({ each: z.coerce.number().int().min(1).max(100).default(10) }),
  may: mayKeepContracts,
  async read({ each }, scene) {
    const { db, cooperative, today } = scene;
    const until = addDays(today, ahead.dates);
    const dates = await listComingDates(db, cooperative, { from: today, to: until });
    const formalities = await openFormalities(scene);
    return {
      dates: { count: dates.length, rows: dates.slice(0, each), until },
      formalities: { count: formalities.length, rows: formalities.slice(0, each) },
    };
  },
});

async function openFormalities({ db, cooperative, today }: Scene): Promise<OpenFormalityLine[]> {
  const limits = await readLimits(db, today);
  const found = await listOpenFormalities(db, cooperative, today);
  const people = found.map(({ person }) => person);
  const foreigners = await whoNeedsPermit(db, cooperative, people, today);
  const lines = found.flatMap(({ contract, person, name, done, ...asked }) =>
    formalitiesOf({ ...asked, foreigner: foreigners.has(person) }, limits)
      .filter((each) => !done.includes(each.name) && each.by <= addDays(today, ahead.formalities))
      .map((each) => ({ contract, name, formality: each.name, by: each.by, late: each.by < today })),
  );
  return lines.sort((a, b) => a.by.localeCompare(b.by));
}
