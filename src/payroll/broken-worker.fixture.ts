import { parentPort } from "node:worker_threads";
import type { PayRequest } from "./model-worker.ts";

/** A model that throws at a cent, dies at two, is silent at three, and answers at four. */
parentPort?.on("message", ({ id, grossCents }: PayRequest) => {
  const [asked = 0] = grossCents;
  if (asked === 1) parentPort?.postMessage({ id, failure: "a rule is missing" });
  if (asked === 2) process.exit(1);
  if (asked < 4) return;
  const nothing = { employee: 0, employer: 0, reduction: 0, coefficient: 0, taxable: 0, tax: 0 };
  const pays = [{ grossCents: asked, ...nothing }];
  parentPort?.postMessage({ id, pays, month: { smic: 18_670_167, ceiling: 40_050_000 } });
});
