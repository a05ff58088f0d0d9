import type { Example } from "../../fixtures/example.ts";
import { underCape } from "../../fixtures/support.ts";
import { changeFile } from "../dossiers/index.ts";
import { assignPerson } from "./assign-person.ts";
import { asked, assignedOf, conventionFor, conventionOf, stageOf } from "./funding.fixture.ts";

export const example: Example = {
  as: "hr",
  input: async (world) => asked(world, (await conventionOf(world)).convention),
  refused: {
    "funding.outside-period": async (world) =>
      asked(world, (await conventionOf(world)).convention, { since: "2027-02-01" }),
    "funding.ends-before-start": async (world) =>
      asked(world, (await conventionOf(world)).convention, { until: "2026-01-15" }),
    "funding.already-assigned": async (world) => asked(world, (await assignedOf(world)).convention),
    "funding.other-operation": async (world) => {
      const { convention } = await conventionOf(world, { european: true });
      await world.done(assignPerson, asked(world, convention), "hr");
      const second = await conventionOf(world, { european: true, reference: "FSE-78" }, "Europe");
      return asked(world, second.convention, { since: "2026-06-01" });
    },
    "funding.file-lacks": async (world) =>
      asked(world, await conventionFor(world, { minAge: 18 }), { person: world.personId("neighbour") }),
    "funding.too-young": async (world) => asked(world, await conventionFor(world, { minAge: 45 })),
    "funding.too-old": async (world) => asked(world, await conventionFor(world, { maxAge: 29 })),
    "funding.other-gender": async (world) => asked(world, await conventionFor(world, { genders: ["m"] })),
    "funding.other-territory": async (world) =>
      asked(world, await conventionFor(world, { postcodes: ["64"] })),
    "funding.other-zone": async (world) => {
      const convention = await conventionFor(world, { zones: ["qpv"] });
      const values = { qpv: "no", frr: "yes" };
      const told = {
        person: world.personId("entrepreneur"),
        section: "contact",
        since: "2025-01-02",
        values,
      };
      await world.done(changeFile, told, "hr");
      return asked(world, convention);
    },
    "funding.other-stage": async (world) =>
      asked(world, await conventionFor(world, { stages: [await stageOf(world)] })),
    "funding.other-status": async (world) => asked(world, await conventionFor(world, { statuses: ["cesa"] })),
    "funding.no-benefit": async (world) => asked(world, await conventionFor(world, { benefits: ["RSA"] })),
    "funding.here-too-long": async (world) => {
      await underCape(world);
      return asked(world, await conventionFor(world, { mostMonths: 6 }), { since: "2026-11-02" });
    },
  },
};
