import { Link } from "react-router";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Language } from "../../foundation/words.ts";
import { reviewWords } from "../review-words.ts";
import type { Found } from "./one.tsx";

export const meanSaid = (mean: number, language: Language): string =>
  new Intl.NumberFormat(language === "en" ? "en-GB" : language, { maximumFractionDigits: 1 }).format(mean);

/** Every reading, for the team; for a reader who has judged where the phase shows those of the others. */
export function Readings({ found }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const { proposal: p, judgement } = found;
  const { reviews = [], criteria = [], mean = null } = judgement.told ?? {};
  return (
    <section className="panel stack" aria-label={say(reviewWords.readings)}>
      <h2>{say(reviewWords.readings)}</h2>
      <p>
        {mean === null
          ? say(reviewWords.noReading)
          : say(reviewWords.mean, { mean: meanSaid(mean, language), n: reviews.length })}
      </p>
      <ul className="thread-list">
        {reviews.map((review) => (
          <li key={review.reader}>
            <span>
              {review.name} ·{" "}
              {criteria.map(({ id, name }) => `${name} ${review.scores[id] ?? "–"}`).join(", ")}
            </span>
            {review.opinion && <span className="told">{review.opinion}</span>}
            <Link className="quiet" to={`/forum/propositions/${p.id}?version=${review.version}`}>
              {say(review.version < p.version ? reviewWords.ofOldVersion : reviewWords.ofVersion, {
                n: review.version,
              })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
