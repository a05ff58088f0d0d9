import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { milestoneNames } from "../milestones.ts";
import { words } from "../words.ts";
import type { Journey } from "./load-journey.ts";

/** The first times of an activity, as the books have them. */
export function MilestonesPanel({ milestones }: Pick<Journey, "milestones">) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className="panel" aria-label={say(words.milestones)}>
      <h2>{say(words.milestones)}</h2>
      <p>{say(words.milestonesWhy)}</p>
      <ol className="timeline milestones">
        {inOrder(milestones).map((name) => {
          const on = milestones[name];
          const form = name.endsWith("Month") ? "month" : "long";
          return (
            <li key={name} {...(on && { "data-past": "" })}>
              {on ? (
                <time dateTime={on}>{formatDate(on, language, form)}</time>
              ) : (
                <time>{say(words.toCome)}</time>
              )}
              <p>{say(words[name])}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** As they came; then those to come, in the order in which they usually do. */
const inOrder = (milestones: Journey["milestones"]) =>
  milestoneNames.toSorted((a, b) => (milestones[a] ?? "9").localeCompare(milestones[b] ?? "9"));
