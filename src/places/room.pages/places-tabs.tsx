import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { useRole } from "../../doors/web/use-role.ts";
import { domiciliationWords as of } from "../domiciliation-words.ts";
import { floorWords } from "../floor-words.ts";
import { words } from "../words.ts";

const keepers: readonly string[] = ["community", "hr", "director", "coordinator"];

/** The faces of the places: find one, see the schedule, what one booked. */
export function PlacesTabs() {
  const say = useSay();
  const role = useRole();
  const keeps = role !== null && keepers.includes(role);
  return (
    <Tabs
      label={say(words.faces)}
      tabs={[
        { to: "/lieux", label: say(words.find) },
        { to: "/lieux/planning", label: say(words.planning) },
        { to: "/lieux/plan", label: say(floorWords.plan), whole: true },
        { to: "/lieux/reservations", label: say(words.mine) },
        { to: "/lieux/courrier", label: say(of.mail) },
        ...(keeps
          ? [
              { to: "/lieux/demandes", label: say(words.requests) },
              { to: "/lieux/domiciliations", label: say(of.domiciliations), whole: true as const },
            ]
          : []),
      ]}
    />
  );
}
