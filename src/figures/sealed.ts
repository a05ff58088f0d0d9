import { createHash } from "node:crypto";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Question } from "./question.ts";
import type { Table } from "./table.ts";

/** What a frozen answer holds: the question as it was put, in words too, the day, and its whole result. */
export interface Sealed {
  readonly question: Question;
  readonly title: string;
  readonly day: CivilDate;
  readonly table: Table;
}

/** As text, its amounts as digits in quotes: a number of JSON is not exact to the cent everywhere. */
export const seal = (answer: Sealed): string =>
  JSON.stringify(answer, (_, value: unknown) =>
    typeof value === "bigint" ? { whole: String(value) } : value,
  );

export const unseal = (text: string): Sealed =>
  JSON.parse(text, (_, value: unknown) => {
    const whole = (value as { whole?: unknown } | null)?.whole;
    return typeof whole === "string" ? BigInt(whole) : value;
  }) as Sealed;

export const hashOfText = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
