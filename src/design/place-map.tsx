import type { DrawnMap, Mark } from "../foundation/map/index.ts";

interface PlaceMapProps {
  readonly map: DrawnMap;
  /** What it shows, in words. */
  readonly label: string;
  /** Whose drawings these are. */
  readonly credit: string;
  /** What a mark says to whoever hears it. */
  say(mark: Mark): string;
  /** Where a mark leads: its place in the list beside the map, or a page; nowhere where there is none. */
  to(mark: Mark): string | null;
  readonly chosen?: string | null;
}

/**
 * A map drawn by the server, from outlines of our own: no script, no other server. Whatever stands on it
 * stands in a list beside it too, to which each mark leads.
 */
export function PlaceMap({ map, label, credit, say, to, chosen }: PlaceMapProps) {
  return (
    <figure className="place-map">
      <svg viewBox={`0 0 ${map.width} ${map.height}`}>
        <title>{label}</title>
        <rect className="map-sea" width={map.width} height={map.height} />
        <path className="map-land" d={map.land} />
        <path className="map-border" d={map.borders} />
        <g>
          {map.names.map(({ name, x, y }) => (
            <g key={name} className="map-name">
              <circle cx={x} cy={y} r="2" />
              <text x={x + 6} y={y + 4}>
                {name}
              </text>
            </g>
          ))}
        </g>
        {map.marks.map((mark) => (
          <Marked key={`${mark.kind} ${mark.key}`} {...{ mark, chosen }} said={say(mark)} at={to(mark)} />
        ))}
      </svg>
      <figcaption>{credit}</figcaption>
    </figure>
  );
}

type MarkedProps = { mark: Mark; said: string; at: string | null; chosen: string | null | undefined };

function Marked({ mark, said, at, chosen }: MarkedProps) {
  const drawn = mark.kind === "site" ? <Site mark={mark} /> : <Point mark={mark} />;
  if (at === null)
    return (
      <g>
        <title>{said}</title>
        {drawn}
      </g>
    );
  return (
    <a href={at} className={mark.key === chosen ? "map-mark map-chosen" : "map-mark"}>
      <title>{said}</title>
      {drawn}
    </a>
  );
}

function Point({ mark: { x, y, n, labels } }: { mark: Mark }) {
  const r = n <= 1 ? 8 : Math.min(22, 11 + Math.sqrt(n) * 1.6);
  return (
    <>
      <circle className="map-reach" cx={x} cy={y} r={Math.max(r, 14)} />
      <circle className="map-point" cx={x} cy={y} r={r} />
      {n > 1 && (
        <text className="map-count" x={x} y={y + 5}>
          {n}
        </text>
      )}
      <text className="map-label" x={x + r + 5} y={y + 5}>
        {labels[0]}
      </text>
    </>
  );
}

function Site({ mark: { x, y } }: { mark: Mark }) {
  return <path className="map-site" d={`M${x} ${y - 30}l7 12h-14z`} />;
}
