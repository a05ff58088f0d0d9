import type { ReactNode } from "react";
import { Link } from "react-router";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { useRole } from "../../doors/web/use-role.ts";
import { words } from "../words.ts";
import { JourneyTabs } from "./journey-tabs.tsx";

type JourneyHeadProps = {
  person: string;
  name: string;
  own: boolean;
  follows: boolean;
  title: string;
  below?: ReactNode;
  action?: ReactNode;
};

/** Whose journey it is and which face of it; the way back is the portfolio, or the person's sheet. */
export function JourneyHead({ person, name, own, follows, title, below, action }: JourneyHeadProps) {
  const say = useSay();
  const role = useRole();
  const back =
    role === "adviser" ? (
      <Link to="/portefeuille">{say(words.portfolio)}</Link>
    ) : (
      <Link to={`/personnes/${person}`}>{name}</Link>
    );
  return (
    <>
      <PageHead
        title={own ? title : `${name} · ${title}`}
        above={!own && back}
        below={below}
        action={action}
      />
      <JourneyTabs person={person} own={own} follows={follows} />
    </>
  );
}
