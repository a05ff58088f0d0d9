import type { PersonName } from "../../fixtures/people.ts";
import type { World } from "../../fixtures/world.ts";
import { makeRequest } from "./make-request.ts";
import type { RequestKind } from "./request.ts";

/** A request about somebody, from their account or by a letter that HR writes down; answers its id. */
export async function requestOf(
  world: World,
  who: PersonName,
  { kind = "erasure", as = "hr", at }: { kind?: RequestKind; as?: PersonName; at?: Date } = {},
): Promise<string> {
  const { id } = await world.done(makeRequest, { person: world.personId(who), kind }, as, at);
  return id;
}

export const lostKey = {
  ...{ foundOn: "2026-11-22", foundAt: "09:30", people: "12" },
  what: "Une clé USB avec une liste d’adresses est perdue dans le train.",
  data: "Noms et adresses",
  consequences: "Courrier non voulu",
  measures: "Clés chiffrées, liste refaite",
};

export const aHost = {
  ...{ name: "Hébergeur du Golfe", kind: "host", service: "Serveurs et sauvegardes", place: "France" },
  ...{ contractOn: "2025-02-01", contact: "dpo@hebergeur.example" },
};

export const training = {
  ...{ name: "Formations", purpose: "Former les entrepreneurs et le prouver aux financeurs" },
  ...{ basis: "Obligation légale (C. trav. art. L6353-1)", whose: "Stagiaires" },
  ...{ data: "Feuilles d’émargement, évaluations", recipients: "Formateur, direction, financeurs" },
  kept: "3 ans après la formation",
};
