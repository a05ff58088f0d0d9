import { eventLd } from "../../events/index.ts";
import { breadcrumbOf, jsonLdText } from "../../foundation/json-ld.ts";
import { clockOf, instantAt } from "../../foundation/when.ts";
import type { PublicProgramme } from "../read-programme.ts";

interface Where {
  readonly origin: string;
  readonly house: { readonly name: string; readonly slug: string };
}

/** An edition and its sessions as search engines read them. */
export function programmeLd({ edition: e, sessions }: PublicProgramme, { origin, house }: Where): string {
  const home = `${origin}/forum-public/${house.slug}`;
  const url = `${home}/${e.id}`;
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
  const crumbs = [
    { name: house.name, url: home },
    { name: e.name, url },
  ];
  return jsonLdText([{ ...eventLd(whole, { url, house }), subEvent }, breadcrumbOf(crumbs)]);
}
