import { z } from "zod";
import { civilDate } from "../foundation/input.ts";

/** « 14:30 », and 24:00 for the end of a day. */
export const clock = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: "not-a-time" });

/** A slot as it is typed. */
export const slotShape = { date: civilDate(), from: clock(), to: clock() };
