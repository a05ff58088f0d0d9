import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { type Mode, modes } from "./appointment.ts";

/** What an adviser offers. */
export interface AppointmentType {
  readonly id: string;
  readonly adviser: string;
  readonly name: string;
  readonly minutes: number;
  readonly modes: readonly Mode[];
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
  readonly noticeHours: number;
  readonly horizonDays: number;
  readonly perDay: number | null;
  readonly perWeek: number | null;
  /** The adviser says yes first; without it, a free slot is agreed at once. */
  readonly onRequest: boolean;
  readonly directions: string;
  /** The calendars kept elsewhere that do not count as busy for it. */
  readonly calendarsIgnored: readonly string[];
}

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

export const typeShape = {
  name: shortText(80),
  minutes: whole(5, 480),
  modes: z.array(z.enum(modes)).max(4),
  beforeMinutes: whole(0, 240).default(0),
  afterMinutes: whole(0, 240).default(0),
  noticeHours: whole(0, 720).default(24),
  horizonDays: whole(1, 366).default(60),
  perDay: whole(1, 50).nullable().default(null),
  perWeek: whole(1, 200).nullable().default(null),
  onRequest: z.boolean().default(false),
  directions: z.string().trim().max(400, { error: "too-long" }).default(""),
  calendarsIgnored: z.array(z.uuid()).max(20).default([]),
};
