import { Link } from "react-router";
import { useSay } from "../../design/speak.ts";
import { doorWords } from "../door-words.ts";
import { feedbackWords } from "../feedback-words.ts";
import { mealWords } from "../meal-words.ts";
import { sheetWords } from "../sheet-words.ts";
import { words } from "../words.ts";

const tabs = {
  inscrits: words.registered,
  repas: mealWords.readMeal,
  accueil: doorWords.desk,
  emargement: sheetWords.sheets,
  avis: feedbackWords.readFeedback,
} as const;

type TabsProps = { event: { id: string; meal: string; signed: boolean }; here: keyof typeof tabs };

/** The pages of an event for those who organise it. */
export function EventTabs({ event: e, here }: TabsProps) {
  const say = useSay();
  const has = { inscrits: true, repas: e.meal !== "none", accueil: true, emargement: e.signed, avis: true };
  const shown = (Object.keys(tabs) as (keyof typeof tabs)[]).filter((tab) => has[tab]);
  return (
    <nav className="tabs" aria-label={say(words.organiserPages)}>
      <ul>
        <li>
          <Link to={`/evenements/${e.id}`}>{say(words.page)}</Link>
        </li>
        {shown.map((tab) => (
          <li key={tab}>
            <Link
              to={`/evenements/${e.id}/${tab}`}
              reloadDocument={tab === "accueil"}
              {...(tab === here && { "aria-current": "page" as const })}
            >
              {say(tabs[tab])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
