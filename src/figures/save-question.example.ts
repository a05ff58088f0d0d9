import type { Example } from "../../fixtures/example.ts";
import { keepAsManyAsMayBe } from "./figures.fixture.sql.ts";
import { byGender, keptOf } from "./figures.fixture.ts";
import { mostKept } from "./kept-question.ts";

const name = "Effectif par sexe";
const asked = (more: Record<string, unknown>) => () => ({ name, asked: { ...byGender, ...more } });

export const example: Example = {
  as: "accountant",
  input: () => ({ name, asked: byGender }),
  refused: {
    "figures.subject-not-yours": asked({ subject: "interviews.held" }),
    "figures.field-not-yours": asked({ by: "benefit" }),
    "figures.field-elsewhere": asked({ by: "turnover" }),
    "figures.nothing-to-measure": asked({ measure: "average", of: "gender" }),
    "figures.share-of-what": asked({ measure: "share", of: "gender" }),
    "figures.not-per-person": asked({ measure: "per-person", of: "stay" }),
    "figures.needs-groups": asked({ by: "stay" }),
    "figures.twice-the-same": asked({ and: "gender" }),
    "figures.one-group-over-time": asked({ when: "month", and: "age-band" }),
    "figures.wrong-comparison": asked({ where: ["stay:least:longtemps"] }),
    "figures.backwards": asked({ when: "period", from: "2026-06-01", to: "2026-05-31" }),
    "figures.too-many-steps": asked({ when: "month", from: "2001-01-01" }),
    "figures.not-known-then": asked({ by: "site", known: "2026-10-01" }),
    "figures.name-taken": async (world) => {
      await keptOf(world);
      return { name: "effectif par Sexe", asked: byGender };
    },
    "figures.too-many-questions": async (world) => {
      await keepAsManyAsMayBe(world, world.personId("accountant"), mostKept);
      return { name, asked: byGender };
    },
  },
};
