import type { ReactNode } from "react";
import { useSay } from "../../design/speak.ts";
import type { FloorPlan, Placement } from "../floor-plan.sql.ts";
import { floorWords } from "../floor-words.ts";

export const planName = ({ siteName, floor }: Pick<FloorPlan, "siteName" | "floor">): string =>
  [siteName, floor].filter(Boolean).join(", ");

/** Where a place stands on the picture. */
export const boxOf = ({ x, y, w, h }: Omit<Placement, "room">) => ({
  ...{ insetInlineStart: `${x}%`, insetBlockStart: `${y}%` },
  ...{ inlineSize: `${w}%`, blockSize: `${h}%` },
});

/** The picture of a floor, and what stands on it. */
export function Drawn({ plan, children }: { plan: FloorPlan; children: ReactNode }) {
  const say = useSay();
  const { id, paper, width, height } = plan;
  return (
    <div className="floor-scroll">
      <div className="floor-plan" style={{ aspectRatio: `${width} / ${height}` }}>
        <img
          src={`/lieux/plan/${id}/image?de=${paper.slice(0, 12)}`}
          alt={say(floorWords.pictureOf, { name: planName(plan) })}
          {...{ width, height }}
        />
        {children}
      </div>
    </div>
  );
}
