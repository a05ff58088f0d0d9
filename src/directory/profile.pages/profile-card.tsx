import { Link } from "react-router";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type Seen, saidOf } from "../profile.ts";
import { words } from "../words.ts";

/** Somebody in a list: what they do, what they know, whether they can help. */
export function ProfileCard({ seen, here }: { seen: Seen; here: number }) {
  const away = seen.cooperative !== here;
  const [about] = saidOf(seen.said, "about");
  const skills = saidOf(seen.said, "skill");
  const places = saidOf(seen.said, "place");
  return (
    <li className="panel directory-card">
      <h3>
        <Link to={`/annuaire/${seen.person}${away ? `?maison=${seen.slug}` : ""}`}>{seen.name}</Link>
      </h3>
      {away && <p className="quiet">{seen.house}</p>}
      {about && <p className="group-asked">{about}</p>}
      {skills.length > 0 && (
        <ul className="chips">
          {skills.slice(0, 5).map((skill) => (
            <li key={skill} className="term">
              {skill}
            </li>
          ))}
        </ul>
      )}
      <Availability seen={seen} />
      {places.length > 0 && <p className="quiet">{places.join(", ")}</p>}
    </li>
  );
}

const marks = {
  often: { tone: "good", icon: "heart-handshake" },
  some: { tone: "calm", icon: "clock" },
  not: { tone: "calm", icon: "ban" },
} as const;

export function Availability({ seen }: { seen: Pick<Seen, "said"> }) {
  const say = useSay();
  const [said] = saidOf(seen.said, "availability");
  if (said !== "often" && said !== "some" && said !== "not") return null;
  return (
    <p>
      <StateMark {...marks[said]} label={say(words[said])} />
    </p>
  );
}
