import { randomInt } from "node:crypto";

/** No I, L, O, U: a number that can be read out on the telephone. */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** "7F3K-92QD": 40 bits, told apart within the log of any day. */
export function newIncident(): string {
  const four = () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join("");
  return `${four()}-${four()}`;
}
