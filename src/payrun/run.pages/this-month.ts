import { redirect } from "react-router";
import { civilDateOf } from "../../foundation/calendar.ts";
import { systemClock } from "../../foundation/scene.ts";

/** The pay of this month. */
export const loader = () => redirect(`/paie/mois/${civilDateOf(systemClock()).slice(0, 7)}`);
