import { houseZone } from "../foundation/zoned.ts";

const clock = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit", timeZone: houseZone });

/** The hour of the house, « 10:02 ». */
export const timeOf = (instant: Date): string => clock.format(instant);
