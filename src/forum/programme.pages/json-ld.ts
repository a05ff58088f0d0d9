import { eventLd } from "../../events/index.ts";
import { clockOf, instantAt } from "../../foundation/when.ts";
import type { PublicProgramme } from "../read-programme.ts";

interface Where {
  readonly origin: string;
  readonly house: { readonly name: string; readonly slug: string };
}

/** An edition and its sessions as search engines read them. */
export function programmeLd({ edition: e, sessions }: PublicProgramme, { origin, house }: Where): object[] {
  const url = `${origin}/forum-public/${house.slug}/${e.id}`;
  const whole = {
    ...{ title: e.name, about: e.about, state: "published" as const, hosts: [], left: null },
    where:
      e.form === "online" ? "" : [...new Set(sessions.map(({ where }) => where).filter(Boolean))].join(", "),
    online: e.form !== "site",
    startsAt: instantAt(e.startsOn, clockOf(e.fromMinute)),
    endsAt: instantAt(e.endsOn, clockOf(e.toMinute)),
  };
  const subEvent = sessions.map((one) =>
    eventLd(one, { url: `${origin}/agenda-public/${house.slug}/${one.event}`, house }),
  );
  return [{ ...eventLd(whole, { url, house }), subEvent }];
}
