import { PlaceMap } from "../../design/place-map.tsx";
import { useSay } from "../../design/speak.ts";
import type { DrawnMap, Mark } from "../../foundation/map/index.ts";
import type { Gathering, PlacedSite } from "../place.ts";
import { words } from "../words.ts";

type Props = {
  map: DrawnMap | null;
  people: readonly Gathering[];
  sites: readonly PlacedSite[];
  /** The page of somebody. */
  to(person: Gathering["people"][number]): string;
};

/** The map, and the same by town in a list: each mark leads to its place there. */
export function GatheredPeople({ map, people, sites, to }: Props) {
  const say = useSay();
  const said = ({ kind, labels, n }: Mark) =>
    kind === "site"
      ? `${say(words.ourSites)} : ${labels.join(", ")}`
      : say(words.inTown, { town: labels.join(", "), n });
  return (
    <>
      {map && (
        <PlaceMap
          {...{ map, say: said, label: say(words.mapOf), credit: say(words.mapCredit) }}
          to={({ kind, key }) => (kind === "site" ? "#sites" : `#${key}`)}
        />
      )}
      <div className="map-towns">
        {people.map(({ key, town, people: here }) => (
          <section key={key} id={key} aria-label={town}>
            <h2>{say(words.inTown, { town, n: here.length })}</h2>
            <ul className="plain-list">
              {here.map((one) => (
                <li key={`${one.cooperative} ${one.person}`}>
                  <a href={to(one)}>{one.name}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {sites.length > 0 && (
          <section id="sites" aria-label={say(words.ourSites)}>
            <h2>{say(words.ourSites)}</h2>
            <ul className="plain-list">
              {sites.map(({ name, town }) => (
                <li key={name}>{name === town ? name : `${name}, ${town}`}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
