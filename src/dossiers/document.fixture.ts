import type { World } from "../../fixtures/world.ts";

/** An identity card that Nadia gives. */
export const givenBy = (world: World, more: object = {}) => ({
  person: world.personId("entrepreneur"),
  ...{ kind: "identity", endsOn: "2031-02-01", paper: { name: "carte.pdf", text: "%PDF-1.7" } },
  ...more,
});
