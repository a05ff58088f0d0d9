import { plain } from "../foundation/plain.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { KeptQuestion } from "./kept-question.sql.ts";
import { refusals } from "./refusals.ts";

/** More of them are no longer found. */
export const mostKept = 60;

/** Why a question of somebody's cannot bear this name. */
export function whyNotName(name: string, own: readonly KeptQuestion[], except?: string): Refusal | null {
  const taken = own.some((one) => one.id !== except && plain(one.name) === plain(name));
  return taken ? refusals.nameTaken({}, "name") : null;
}
