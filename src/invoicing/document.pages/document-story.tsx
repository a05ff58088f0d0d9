import { Link } from "react-router";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { Story } from "../../design/story.tsx";
import type { StoryRow } from "../document-story.sql.ts";
import { storySentences, storyWords } from "../story-words.ts";

/** What happened to a quote, an invoice, a credit note, each thing down to the entry that it posted. */
export function DocumentStory({ story }: { story: readonly StoryRow[] }) {
  const say = useSay();
  const language = useLanguage();
  const events = story.map(({ id, at, who, step, cents, detail, entry, made }) => {
    const { word, icon } = storySentences[step];
    const amount = cents === null ? "" : formatCents(cents, language);
    const sentence = say(word, { amount, detail: detail ?? "" });
    const what = (
      <>
        {made ? <Link to={`/factures/${made}`}>{sentence}</Link> : sentence}
        {detail && (step === "accepted" || step === "refused") && ` · ${detail}`}
        {entry && (
          <>
            {" "}
            · <Link to={`/comptabilite/ecritures/${entry}`}>{say(storyWords.openEntry)}</Link>
          </>
        )}
      </>
    );
    return { id, at, who: who ?? say(storyWords.operator), what, icon };
  });
  return <Story events={events} />;
}
