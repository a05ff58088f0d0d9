import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { isOpened, readValuesOn } from "../dossiers/index.ts";
import type { Scene } from "../foundation/scene.ts";
import { listExport } from "../foundation/statements/index.ts";
import { view } from "../foundation/view.ts";
import type { Word } from "../foundation/words.ts";
import { listSites, readCooperative } from "../network/index.ts";
import { mayKeepContracts } from "./contract.ts";
import { readContractWithPerson } from "./hiring-declaration.sql.ts";
import { registerWords } from "./register-words.ts";

/** What is asked of each hiring (C. trav. art. R1221-1), in the order of the form. */
const asked = [
  ["siret", registerWords.employerSiret],
  ["employer", registerWords.employer],
  ["nir", registerWords.nir],
  ["birthName", registerWords.birthName],
  ["givenName", registerWords.givenName],
  ["gender", registerWords.gender],
  ["birthDate", registerWords.birthDate],
  ["birthPlace", registerWords.birthPlace],
  ["birthCountry", registerWords.birthCountry],
  ["hiredOn", registerWords.hiredOn],
  ["contract", registerWords.contractType],
  ["trialDays", registerWords.trialDays],
  ["endsOn", registerWords.termOfContract],
] as const satisfies readonly (readonly [string, Word])[];
type Name = (typeof asked)[number][0];

/** May be empty: the trial and the term, which only some contracts have. */
const optional: ReadonlySet<Name> = new Set(["trialDays", "endsOn"]);
const dates: ReadonlySet<Name> = new Set(["birthDate", "hiredOn", "endsOn"]);
const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;

async function declarationOf({ contract: id }: { contract: string }, scene: Scene) {
  const { db, cooperative, today } = scene;
  const contract = await readContractWithPerson(db, cooperative, id);
  if (!contract || contract.kind === "cape") return null;
  const house = await readCooperative(db, cooperative);
  const sites = await listSites(db, cooperative);
  const activity = contract.activity ? await readActivity(db, cooperative, contract.activity) : null;
  const site = sites.find((each) => each.id === activity?.site) ?? sites[0];
  const file = (await readValuesOn(db, cooperative, [contract.person], today)).get(contract.person) ?? {};
  const { startsOn, trialEndsOn, endsOn, familyName, givenName } = contract;
  const told: Record<Name, string> = {
    siret: site?.siret ?? "",
    employer: house?.name ?? "",
    nir: file.nir ?? "",
    birthName: file["birth-name"] ?? familyName,
    givenName,
    gender: file.gender === "f" ? "2" : file.gender === "m" ? "1" : "",
    birthDate: file["birth-date"] ?? "",
    birthPlace: file["birth-place"] ?? "",
    birthCountry: file["birth-country"] ?? "",
    hiredOn: startsOn,
    contract: contract.kind === "cdd" ? "CDD" : "CDI",
    trialDays: trialEndsOn ? String(days(startsOn, trialEndsOn)) : "",
    endsOn: endsOn ?? "",
  };
  const by = scene.actor.person;
  const opened =
    by !== null && (await isOpened(db, cooperative, { person: contract.person, by, day: today }));
  const missing = asked.filter(([name]) => told[name] === "" && !optional.has(name)).map(([, word]) => word);
  return { told, missing, sealed: !opened };
}

const input = z.object({ contract: z.uuid() });

/**
 * What the declaration before hiring says of a contract of employment, drawn from the contract and the
 * personal file, and what the file still lacks (C. trav. art. L1221-10, R1221-1; R1.18). A CAPE has none.
 */
export const hiringDeclaration = view({
  name: "contracts.hiring-declaration",
  label: registerWords.hiringDeclaration,
  at: "GET /contracts/{contract}/hiring-declaration",
  input,
  may: mayKeepContracts,
  async read(given, scene) {
    const found = await declarationOf(given, scene);
    return found && { missing: found.missing, sealed: found.sealed };
  },
});

/** The data as a file, for whoever opened the personal file today; nothing while something lacks. */
export const exportHiringDeclaration = listExport({
  name: "contracts.export-hiring-declaration",
  label: registerWords.hiringDeclaration,
  input,
  file: "dpae",
  may: mayKeepContracts,
  columns: asked.map(([name, word]) => [name, word, dates.has(name) ? "date" : "text"]),
  async page(given, scene) {
    const found = await declarationOf(given, scene);
    const rows = found && found.missing.length === 0 && !found.sealed ? [found.told] : [];
    return { rows, total: rows.length };
  },
  row: (told) => Object.fromEntries(Object.entries(told).map(([name, value]) => [name, value || null])),
});
