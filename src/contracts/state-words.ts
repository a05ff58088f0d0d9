import type { Word } from "../foundation/words.ts";
import type { ContractState } from "./contract.ts";
import { words } from "./words.ts";

export const stateWords: Readonly<Record<ContractState, Word>> = {
  draft: words.draft,
  coming: words.coming,
  "in-force": words.inForce,
  suspended: words.suspended,
  over: words.over,
};
