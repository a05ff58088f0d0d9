import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { declared, employed, leaveOf } from "./absences.fixture.ts";

/** Once she is under contract. */
const under = (told: Record<string, unknown>) => async (world: World) => {
  await employed(world);
  return told;
};

const birth = (more: Record<string, unknown>) => under({ birthOn: "2026-12-01", ...more });

export const example: Example = {
  as: "entrepreneur",
  input: under(leaveOf()),
  refused: {
    "absences.day-missing": under(leaveOf({ from: null })),
    "absences.ends-before-start": under(leaveOf({ to: "2026-12-13" })),
    "absences.no-day": under(leaveOf({ from: "2026-12-25", to: "2026-12-25" })),
    "absences.too-long": under(leaveOf({ to: "2030-12-19" })),
    "absences.no-halves": under({ kind: "sickness", from: "2026-11-23", to: "2026-11-27", halfFirst: true }),
    "absences.reason-missing": under(leaveOf({ kind: "other" })),
    "absences.event-missing": under(leaveOf({ kind: "family-event" })),
    "absences.family-too-long": under(leaveOf({ kind: "family-event", event: "marriage" })),
    "absences.birth-missing": under(leaveOf({ kind: "maternity" })),
    "absences.maternity-too-early": birth({ kind: "maternity", from: "2026-09-01", to: "2027-02-08" }),
    "absences.maternity-too-late": birth({ kind: "maternity", from: "2026-10-20", to: "2027-06-30" }),
    "absences.maternity-too-short": birth({ kind: "maternity", from: "2026-11-25", to: "2027-02-08" }),
    "absences.paternity-before": birth({ kind: "paternity", from: "2026-11-30", to: "2026-12-20" }),
    "absences.paternity-after": birth({ kind: "paternity", from: "2027-06-02", to: "2027-06-10" }),
    "absences.paternity-too-long": birth({ kind: "paternity", from: "2026-12-01", to: "2026-12-31" }),
    "absences.no-contract": () => leaveOf(),
    "absences.support-contract": async (world) => {
      await employed(world, {
        kind: "cape",
        startsOn: "2026-06-01",
        endsOn: "2027-05-31",
        fixedGrossCents: null,
      });
      return leaveOf();
    },
    "absences.already-away": async (world) => {
      await declared(world);
      return leaveOf({ from: "2026-12-19", to: "2026-12-22" });
    },
    "documents.paper-too-large": under({
      ...{ kind: "sickness", from: "2026-11-23", to: "2026-11-27" },
      paper: { name: "avis.pdf", text: `%PDF-1.7 ${" ".repeat(10_000_000)}` },
    }),
    "documents.not-a-paper": under({
      ...{ kind: "sickness", from: "2026-11-23", to: "2026-11-27" },
      paper: { name: "avis.pdf", text: "rien" },
    }),
  },
};
