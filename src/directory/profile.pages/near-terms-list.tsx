import { useEffect } from "react";
import { useFetcher } from "react-router";
import { useSay } from "../../design/speak.ts";
import { plain } from "../../foundation/plain.ts";
import { words } from "../words.ts";
import type { loader } from "./near-terms.ts";

/** When the hand rests so long, terms near to the last word are looked for. */
const restMs = 300;

/** Terms of the official lists near to the word that is being typed: one touch takes one. */
export function NearTerms({ typed, onChoose }: { typed: string; onChoose: (label: string) => void }) {
  const say = useSay();
  const { data, load } = useFetcher<typeof loader>();
  const word = (typed.split(/[,;\n]/).at(-1) ?? "").trim();
  useEffect(() => {
    if (word.length < 3) return undefined;
    const timer = setTimeout(
      () => void load(`/annuaire/termes/proches?${new URLSearchParams({ q: word })}`),
      restMs,
    );
    return () => clearTimeout(timer);
  }, [word, load]);
  const rows = word.length < 3 ? [] : (data?.rows ?? []).filter(({ label }) => plain(label) !== plain(word));
  return (
    <div role="status">
      {rows.length > 0 && (
        <p className="chips">
          <span className="quiet">{say(words.nearTerms)} :</span>
          {rows.map(({ scheme, code, label }) => (
            <button key={`${scheme} ${code}`} type="button" className="term" onClick={() => onChoose(label)}>
              {label}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
