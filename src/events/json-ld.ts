import type { stateOf } from "./event.ts";

/** What is said of an event to whoever finds it. */
export interface Findable {
  readonly title: string;
  readonly about: string;
  /** Where one goes; empty where there is nowhere to go. */
  readonly where: string;
  readonly online: boolean;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: ReturnType<typeof stateOf>;
  readonly hosts: readonly string[];
  /** Seats that are left; null where nobody registers. */
  readonly left: number | null;
}

const statuses: Readonly<Record<string, string>> = {
  cancelled: "EventCancelled",
  postponed: "EventPostponed",
};
const schema = (name: string) => `https://schema.org/${name}`;

/** An event as search engines read it (schema.org/Event): how one attends, whether it is, what is left. */
export function eventLd(e: Findable, { url, house }: { url: string; house: { readonly name: string } }) {
  const places = [
    ...(e.where ? [{ "@type": "Place", name: e.where, address: e.where }] : []),
    ...(e.online ? [{ "@type": "VirtualLocation", url }] : []),
  ];
  const mode = places.length > 1 ? "Mixed" : e.online ? "Online" : "Offline";
  const offer = { "@type": "Offer", price: 0, priceCurrency: "EUR", url };
  return {
    ...{ "@type": "Event", name: e.title, url, isAccessibleForFree: true },
    ...{ startDate: e.startsAt.toISOString(), endDate: e.endsAt.toISOString() },
    eventStatus: schema(statuses[e.state] ?? "EventScheduled"),
    eventAttendanceMode: schema(`${mode}EventAttendanceMode`),
    location: places.length === 1 ? places[0] : places,
    organizer: { "@type": "Organization", name: house.name },
    ...(e.hosts.length > 0 && { performer: e.hosts.map((name) => ({ "@type": "Person", name })) }),
    ...(e.left !== null && {
      offers: { ...offer, availability: schema(e.left > 0 ? "InStock" : "SoldOut") },
    }),
    ...(e.about && { description: e.about }),
  };
}
