import assert from "node:assert/strict";
import { test } from "node:test";
import { jsonLd } from "../foundation/json-ld.ts";
import { eventLd } from "./json-ld.ts";

const event = {
  ...{ title: "</script><b>Prix", about: "", where: "Tarnos", online: true, left: 0 },
  ...{ startsAt: new Date("2026-12-03T11:00:00Z"), endsAt: new Date("2026-12-03T13:00:00Z") },
  ...{ state: "postponed" as const, hosts: ["Amaia Lafitte"] },
};

test("an event is said as schema.org has it, and no title closes the element it stands in", () => {
  const url = "https://e.example/1";
  const text = jsonLd([eventLd(event, { url, house: { name: "La Navette" } })]);
  assert.ok(!text.includes("<"));
  const [said] = JSON.parse(text)["@graph"];
  assert.equal(said.name, event.title);
  assert.equal(said.eventStatus, "https://schema.org/EventPostponed");
  assert.equal(said.eventAttendanceMode, "https://schema.org/MixedEventAttendanceMode");
  assert.equal(said.offers.availability, "https://schema.org/SoldOut");
  assert.equal(said.organizer.name, "La Navette");
  assert.deepEqual(
    said.location.map((place: { "@type": string }) => place["@type"]),
    ["Place", "VirtualLocation"],
  );
});
