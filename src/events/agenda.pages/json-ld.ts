import type { PublicEvent } from "../public-agenda.ts";

interface About {
  readonly url: string;
  readonly house: { readonly name: string };
}

const statuses: Readonly<Record<string, string>> = {
  cancelled: "EventCancelled",
  postponed: "EventPostponed",
};

/**
 * An event as search engines read it (schema.org/Event): how one attends, whether it takes place, what is
 * left.
 * `<` is written as a code point, so that no text closes the element it stands in.
 */
export function jsonLdOf(e: PublicEvent, { url, house }: About): string {
  const places = [
    ...(e.where ? [{ "@type": "Place", name: e.where, address: e.where }] : []),
    ...(e.online ? [{ "@type": "VirtualLocation", url }] : []),
  ];
  const mode = places.length > 1 ? "Mixed" : e.online ? "Online" : "Offline";
  const left = e.modes.reduce((sum, one) => sum + one.left, 0);
  const offer = { "@type": "Offer", price: 0, priceCurrency: "EUR", url };
  const said = {
    ...{ "@context": "https://schema.org", "@type": "Event", name: e.title, url },
    ...{ startDate: e.startsAt.toISOString(), endDate: e.endsAt.toISOString(), isAccessibleForFree: true },
    eventStatus: `https://schema.org/${statuses[e.state] ?? "EventScheduled"}`,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: places.length === 1 ? places[0] : places,
    organizer: { "@type": "Organization", name: house.name },
    performer: e.hosts.map((name) => ({ "@type": "Person", name })),
    offers: { ...offer, availability: `https://schema.org/${left > 0 ? "InStock" : "SoldOut"}` },
    ...(e.about && { description: e.about }),
  };
  return JSON.stringify(said).replaceAll("<", "\\u003c");
}
