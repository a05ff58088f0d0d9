import { z } from "zod";
import { sayRefusal } from "../foundation/refusal.ts";
import { view } from "../foundation/view.ts";
import { planSeries } from "./plan-series.ts";
import { isOfHouse } from "./room.ts";
import { seriesShape } from "./series.ts";
import { words } from "./words.ts";

/** Each date of a series before it is booked: free, or why not and where else. */
export const previewSeries = view({
  name: "places.preview-series",
  label: words.previewSeries,
  at: "GET /room-series-preview",
  input: z.object(seriesShape),
  may: (actor) => isOfHouse(actor),
  async read(asked, scene) {
    const found = await planSeries(scene, asked);
    const { language } = scene.actor;
    return (
      found && {
        roomName: found.room.name,
        dates: found.planned.map(({ date, why, other }) => ({
          date,
          why: why && sayRefusal(why, language),
          other: other?.room.name ?? null,
        })),
      }
    );
  },
});
