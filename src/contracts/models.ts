import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../foundation/root.ts";
import type { ContractKind } from "./kinds.ts";

/**
 * The text of a contract until the cooperative writes its own, in the order of the law: R127-1 of the
 * commercial code for the CAPE (R1.33), L7331-2 of the labour code for the CESA (R1.13).
 */
export const modelOf = (kind: ContractKind): string =>
  readFileSync(join(projectRoot, "src", "contracts", "models", `${kind}.md`), "utf8");
