import { z } from "zod";
import {
  refusals as activityRefusals,
  findActivityByCode,
  insertActivity,
  insertMembership,
  isSite,
} from "../activities/index.ts";
import { insertChanges, type NewChange } from "../dossiers/index.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { admit, findAdmitted, refusals as peopleRefusals } from "../people/index.ts";
import { lockCandidate } from "./candidate.sql.ts";
import { type Candidate, keepsAll } from "./candidate.ts";
import { listTeam } from "./charge.sql.ts";
import { insertAdmission } from "./decision.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Welcome whoever was accepted: they become a person of the house and an entrepreneur, their personal file
 * says what their application said, and their activity is opened, so that the contract may be prepared.
 */
export const admitCandidate = operation({
  name: "joining.admit-candidate",
  label: words.admitCandidate,
  at: "POST /candidates/{candidate}/admission",
  input: z.object({
    candidate: z.uuid(),
    since: civilDate(),
    activityName: shortText(),
    trade: z.string().trim().max(120, { error: "too-long" }).default(""),
    code: z.string().regex(/^[A-Z0-9]{1,12}$/, { error: "not-a-code" }),
    site: z.uuid().nullable().default(null),
    adviser: z.uuid().nullable().default(null),
  }),
  async find({ candidate: id, ...asked }, scene) {
    const { db, cooperative, today } = scene;
    const candidate = await lockCandidate(db, cooperative, id);
    if (!candidate) return null;
    const entrepreneur = { email: candidate.email, role: "entrepreneur" as const, since: asked.since };
    const team = await listTeam(db, cooperative, today);
    return {
      ...{ candidate, asked },
      ...(await findAdmitted(scene, entrepreneur)),
      holder: await findActivityByCode(db, cooperative, asked.code),
      siteKnown: asked.site === null || (await isSite(db, cooperative, asked.site)),
      adviserKnown: asked.adviser === null || team.some((one) => one.id === asked.adviser),
    };
  },
  may: keepsAll,
  whyNot({ candidate, asked: { code }, taken, holder, siteKnown, adviserKnown }) {
    if (candidate.state === "admitted") return refusals.alreadyAdmitted();
    if (candidate.state !== "accepted") return refusals.notAccepted();
    if (taken) return peopleRefusals.hasRole({ name: candidate.name }, "since");
    if (holder) return activityRefusals.codeTaken({ code, name: holder.name }, "code");
    if (!siteKnown) return refusals.unknownSite({}, "site");
    return adviserKnown ? null : refusals.notOfTeam({}, "adviser");
  },
  async effect({ candidate, asked, known }, scene) {
    const { db, cooperative } = scene;
    const { givenName, familyName, email, phone } = candidate;
    const who = { givenName, familyName, email, role: "entrepreneur" as const, since: asked.since };
    const person = (await admit(scene, { ...who, invite: true }, known)).id;
    const activity = scene.newId();
    await insertActivity(db, cooperative, {
      ...{ id: activity, code: asked.code, kind: "individual", name: asked.activityName, trade: asked.trade },
      ...{ site: asked.site, adviser: asked.adviser, colour: "#0f5e63", email, phone, website: "" },
      ...{ street: candidate.street, postcode: candidate.postcode, town: candidate.town },
      ...{ legalMentions: "", openedOn: asked.since },
    });
    await insertMembership(db, cooperative, { activity, person, since: asked.since });
    await insertChanges(
      scene,
      fileOf(candidate, person, scene.today).map((c) => ({ ...c, id: scene.newId() })),
    );
    await insertAdmission(scene, { candidate: candidate.id, person, activity });
    return { person, activity };
  },
});

/** What the application said, as the personal file says it. */
function fileOf(c: Candidate, person: string, since: string): Omit<NewChange, "id">[] {
  const { street, postcode, town, phone, birthDate } = c;
  const told = { person, since, held: false };
  return [
    { ...told, section: "contact", values: { street, postcode, town, phone } },
    ...(birthDate ? [{ ...told, section: "identity" as const, values: { "birth-date": birthDate } }] : []),
  ];
}
