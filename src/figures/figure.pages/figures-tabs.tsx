import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { useRole } from "../../doors/web/use-role.ts";
import { words } from "../words.ts";

/** The faces of the figures; those of the whole cooperative are not for an adviser's own portfolio. */
export function FiguresTabs() {
  const say = useSay();
  const role = useRole();
  const ready = { to: "/chiffres/effectif", label: say(words.ready) };
  return (
    <Tabs
      label={say(words.faces)}
      tabs={[
        { to: "/chiffres", label: say(words.build) },
        ...(role === "adviser" ? [] : [ready]),
        { to: "/chiffres/questions", label: say(words.kept) },
      ]}
    />
  );
}
