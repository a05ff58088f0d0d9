import { useSay } from "../../design/speak.ts";
import { type Tab, Tabs } from "../../design/tabs.tsx";
import { programmeWords } from "../programme-words.ts";
import { reviewWords } from "../review-words.ts";
import { words } from "../words.ts";

type TabsProps = { edition: { id: string; released: number }; keeps: boolean; reads?: boolean };

/** The faces of an edition: for everybody, for its readers, for whoever prepares it. */
export function ForumTabs({ edition: { id, released }, keeps, reads = false }: TabsProps) {
  const say = useSay();
  const to = (page: string, label: string): Tab => ({ to: `/forum/${id}${page}`, label });
  const tabs: Tab[] = [to("", say(words.home))];
  if (released > 0)
    tabs.push(
      to("/programme", say(programmeWords.programme)),
      to("/mon-programme", say(programmeWords.mine)),
      to("/versions", say(programmeWords.versions)),
    );
  if (reads) tabs.push(to("/lecture", say(reviewWords.toRead)));
  if (keeps)
    tabs.push(
      to("/propositions", say(words.proposals)),
      to("/reponses", say(reviewWords.answers)),
      to("/grille", say(programmeWords.editor)),
      to("/bilan", say(programmeWords.figures)),
      to("/reglages", say(words.settings)),
    );
  return <Tabs label={say(words.forum)} tabs={tabs} />;
}
