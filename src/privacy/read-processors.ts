import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listBreachRows } from "./breach.sql.ts";
import { keepsData } from "./keeps-data.ts";
import { listProcessorRows } from "./processor.sql.ts";
import { words } from "./words.ts";

/** Whoever handles data for the cooperative, and by which contract (GDPR art. 28). */
export const processors = view({
  name: "privacy.processors",
  label: words.seeProcessors,
  at: "GET /data-processors",
  input: z.object({}),
  may: (actor) => keepsData(actor),
  read: async (_, { db, cooperative }) => ({ processors: await listProcessorRows(db, cooperative) }),
});

/** The register of breaches, each with its 72 hours and its steps (GDPR art. 33 and 34). */
export const breaches = view({
  name: "privacy.breaches",
  label: words.seeBreaches,
  at: "GET /data-breaches",
  input: z.object({}),
  may: (actor) => keepsData(actor),
  read: async (_, { db, cooperative, now, today }) => ({
    ...{ now, today },
    breaches: await listBreachRows(db, cooperative),
  }),
});
