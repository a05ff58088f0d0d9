export const modes = ["site", "phone", "video", "at-member"] as const;
export type Mode = (typeof modes)[number];

export type AppointmentState = "requested" | "confirmed" | "held" | "missed" | "cancelled" | "lapsed";

/** Those that still take their two people. */
export const isComing = (state: AppointmentState): boolean => state === "requested" || state === "confirmed";

export interface Appointment {
  readonly id: string;
  readonly type: string;
  readonly typeName: string;
  /** What the adviser says to whoever comes: a link, a door code. */
  readonly directions: string;
  readonly onRequest: boolean;
  readonly adviser: string;
  readonly adviserName: string;
  readonly adviserEmail: string;
  readonly member: string;
  readonly memberName: string;
  readonly memberEmail: string;
  readonly activity: string | null;
  readonly activityName: string | null;
  readonly about: string;
  /** The zone of whoever booked, where it is not that of the house. */
  readonly memberZone: string | null;
  /** Counts the times it was moved. */
  readonly version: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly mode: Mode;
  readonly site: string | null;
  readonly siteName: string | null;
  readonly siteAddress: string | null;
  readonly place: string;
  readonly why: string;
  readonly lapsesAt: Date | null;
  readonly state: AppointmentState;
  /** It was confirmed once, so that calendars hold it. */
  readonly invited: boolean;
  readonly cancelledWhy: string | null;
  readonly cancelledBy: string | null;
  readonly lateMinutes: number | null;
}

/** Its name for the occupancy of whoever it takes. */
export const takerOf = (id: string) => ({ kind: "appointments.appointment", id });
