import { useSay } from "../../design/speak.ts";
import { listed, type Seen, saidOf } from "../profile.ts";
import { words } from "../words.ts";
import { Availability } from "./profile-card.tsx";

/** What a profile says to its reader, and nothing more. */
export function ProfileSaid({ seen }: { seen: Seen }) {
  const say = useSay();
  const [about] = saidOf(seen.said, "about");
  const [asked] = saidOf(seen.said, "asked");
  const [town] = saidOf(seen.said, "town");
  const [phone] = saidOf(seen.said, "phone");
  if (seen.said.length === 0 && !seen.email) return <p className="quiet">{say(words.nothingToRead)}</p>;
  return (
    <div className="stack">
      <Availability seen={seen} />
      {about && <Written title={say(words.about)} text={about} />}
      {asked && <Written title={say(words.asked)} text={asked} />}
      <dl className="facts facts-said">
        {listed.map((field) => {
          const terms = saidOf(seen.said, field);
          return (
            terms.length > 0 && (
              <div key={field}>
                <dt>{say(words[`field-${field}`])}</dt>
                <dd>{terms.join(", ")}</dd>
              </div>
            )
          );
        })}
        {town && (
          <div>
            <dt>{say(words.town)}</dt>
            <dd>{town}</dd>
          </div>
        )}
        {seen.email && (
          <div>
            <dt>{say(words["field-email"])}</dt>
            <dd>
              <a href={`mailto:${seen.email}`}>{seen.email}</a>
            </dd>
          </div>
        )}
        {phone && (
          <div>
            <dt>{say(words["field-phone"])}</dt>
            <dd>
              <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

const Written = ({ title, text }: { title: string; text: string }) => (
  <section className="panel" aria-label={title}>
    <h2>{title}</h2>
    <p className="written">{text}</p>
  </section>
);
