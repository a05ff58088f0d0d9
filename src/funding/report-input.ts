import { z } from "zod";
import { civilDate } from "../foundation/input.ts";

/** Of which convention, between which days: its period up to today where none are asked. */
export const reportInput = {
  convention: z.uuid(),
  from: civilDate().optional(),
  to: civilDate().optional(),
} as const;
