import { z } from "zod";
import { contrast, proposeReadable, READABLE } from "../design/colour.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { refusals } from "./refusals.ts";

const paper = "#ffffff";

export const colour = () =>
  z
    .string()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/);

/** A brand colour writes titles on white paper: it must reach 4.5:1 there (WCAG 2.2, 1.4.3). */
export function whyNotColour(chosen: string, field: string): Refusal | null {
  if (contrast(chosen, paper) >= READABLE) return null;
  return refusals.unreadableColour({ proposal: proposeReadable(chosen, paper) }, field);
}
