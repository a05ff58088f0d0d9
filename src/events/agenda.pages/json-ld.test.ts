import assert from "node:assert/strict";
import { test } from "node:test";
import type { PublicEvent } from "../public-agenda.ts";
import { jsonLdOf } from "./json-ld.ts";

const event = {
  ...{ id: "e", kind: "workshop", title: "</script><b>Prix", about: "", where: "Tarnos", online: true },
  ...{ startsAt: new Date("2026-12-03T11:00:00Z"), endsAt: new Date("2026-12-03T13:00:00Z") },
  ...{ state: "postponed", hosts: ["Amaia Lafitte"], modes: [{ mode: "site", seats: 2, left: 0 }] },
} as unknown as PublicEvent;

test("an event is said as schema.org has it, and no title closes the element it stands in", () => {
  const text = jsonLdOf(event, { url: "https://e.example/1", house: { name: "La Navette" } });
  assert.ok(!text.includes("<"));
  const said = JSON.parse(text);
  assert.equal(said.name, event.title);
  assert.equal(said.eventStatus, "https://schema.org/EventPostponed");
  assert.equal(said.eventAttendanceMode, "https://schema.org/MixedEventAttendanceMode");
  assert.equal(said.offers.availability, "https://schema.org/SoldOut");
  assert.deepEqual(
    said.location.map((place: { "@type": string }) => place["@type"]),
    ["Place", "VirtualLocation"],
  );
});
