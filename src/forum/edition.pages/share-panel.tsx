import { useSay } from "../../design/speak.ts";
import { EmbedSnippet } from "../../doors/web/embed-snippet.tsx";
import { programmeWords } from "../programme-words.ts";

type Shared = { id: string; name: string; audience: string; released: number };

/** A programme that anybody reads: its page; for the team, how it stands elsewhere. */
export function SharePanel({ edition: e, home, keeps }: { edition: Shared; home: string; keeps: boolean }) {
  const say = useSay();
  if (e.audience !== "public" || e.released === 0) return null;
  const page = `${home}/${e.id}`;
  return (
    <section className="panel stack" aria-label={say(programmeWords.share)}>
      <h2>{say(programmeWords.share)}</h2>
      <p>
        <a href={page}>{say(programmeWords.publicProgramme)}</a>
      </p>
      {keeps && (
        <>
          <EmbedSnippet src={`${page}/integrer`} title={e.name} label={say(programmeWords.embed)} />
          <p className="quiet">
            {say(programmeWords.frab)} <a href={`${page}/programme.xml`}>XML</a> ·{" "}
            <a href={`${page}/programme.json`}>JSON</a>
          </p>
        </>
      )}
    </section>
  );
}
