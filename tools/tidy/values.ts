import { forbidLine, isCode, isTest } from "./rule.ts";

const inHouse = (path: string): boolean => isCode(path) && path.startsWith("src/") && !isTest(path);

/** What an operation does depends on its input and its scene: otherwise it cannot be told again. */
export const clock = forbidLine(
  "clock",
  (path) => inHouse(path) && !path.startsWith("src/foundation/scene"),
  /\bnew Date\(\)|\bDate\.now\(\)|\bMath\.random\(/,
  "no clock and no chance outside the scene",
);

/** Cents are whole: 0.1 + 0.2 is not 0.3, and an entry that is off by a cent does not balance. */
export const floatMoney = forbidLine(
  "float-money",
  inHouse,
  /\bparseFloat\(|[cC]ents.*\.toFixed\(|\.toFixed\(.*[cC]ents|[cC]ents\b\)? ?[*/] ?\d+\.\d/,
  "money is whole cents (bigint); no float near it",
);
