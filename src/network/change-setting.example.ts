import type { Example } from "../../fixtures/example.ts";

const ceiling = { key: "invoicing.self-validation-ceiling", effectiveOn: "2026-12-01", value: 150_000 };

export const example: Example = {
  as: "director",
  input: () => ceiling,
  refused: {
    "network.bad-setting": () => ({ ...ceiling, value: -5 }),
    "network.setting-past": () => ({ ...ceiling, effectiveOn: "2026-11-22" }),
    "network.month-start": () => ({ key: "vat.on-debits", effectiveOn: "2026-12-15", value: true }),
  },
};
