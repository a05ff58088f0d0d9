import type { Findable } from "../json-ld.ts";
import type { PublicEvent } from "../public-agenda.ts";

/** A public event as search engines are told of it. */
export const findableOf = (e: PublicEvent): Findable => ({
  ...{ title: e.title, about: e.about, where: e.where, online: e.online, state: e.state, hosts: e.hosts },
  ...{ startsAt: e.startsAt, endsAt: e.endsAt },
  left: e.modes.reduce((sum, { left }) => sum + left, 0),
});
