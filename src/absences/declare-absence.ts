import { z } from "zod";
import { keepPaper, readGivenPaper } from "../documents/index.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { file } from "../foundation/uploaded-file.ts";
import { notify } from "../notices/index.ts";
import { insertAbsence, listLive, lockAbsencesOf } from "./absence.sql.ts";
import { contractFor, keepsAbsences, whyNotAbsence } from "./absence.ts";
import { calendarDays } from "./days.ts";
import { listEmployments } from "./employment.ts";
import { listKeepers } from "./keepers.ts";
import { absenceKinds, birthNames, familyEventNames, maternityOf, paternityDays } from "./kinds.ts";
import { absenceDeclared } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

const input = z.object({
  /** Absent: oneself. */
  person: z.uuid().optional(),
  kind: z.enum(absenceKinds),
  event: z.union([z.enum(familyEventNames), z.literal("")]).default(""),
  birthOn: civilDate().nullable().default(null),
  births: z.union([z.enum(birthNames), z.literal("")]).default(""),
  /** Absent for a maternity: the days of the law. */
  from: civilDate().nullable().default(null),
  to: civilDate().nullable().default(null),
  halfFirst: z.boolean().default(false),
  halfLast: z.boolean().default(false),
  reason: z.string().trim().max(400, { error: "too-long" }).default(""),
  paper: file().optional(),
});

/**
 * Declare days away from work, for oneself or, by whoever keeps absences, for somebody else: leave waits
 * for an answer; what is a right (sickness, a birth, a death) waits for its paper, which may come later.
 */
export const declareAbsence = operation({
  name: "absences.declare-absence",
  label: words.declareAbsence,
  at: "POST /absences",
  input,
  find: (told, scene) => findGround(told, scene),
  may: (actor, { person }) =>
    actor.person !== null && actor.roles.size > 0 && (person === actor.person || keepsAbsences(actor)),
  whyNot: (ground) => whyNotDeclare(ground),
  async effect({ person, told, contract, given }, scene) {
    const id = scene.newId();
    const paper = given ? await keepPaper(scene, given) : null;
    if (!contract) throw new Error("an absence without a contract");
    const kept = { ...told, id, contract: contract.contract, person, paper, paperName: given?.name ?? "" };
    await insertAbsence(scene, kept);
    await notify(scene, absenceDeclared, {
      to: await listKeepers(scene, { kind: told.kind, activity: contract.activity, person }),
      params: { name: scene.actor.name, from: told.from, to: told.to },
      link: "/absences?state=declared",
      once: `absence:${id}`,
    });
    return { id };
  },
});

async function findGround({ person: of, paper, ...asked }: z.output<typeof input>, scene: Scene) {
  const { db, cooperative, actor } = scene;
  const person = of ?? actor.person ?? "";
  const told = daysOf(asked);
  const given = paper ? await readGivenPaper(paper) : null;
  if (person === "" || told.from === "") return { person, told, given, contract: null, live: [], others: 0 };
  await lockAbsencesOf(db, cooperative, person);
  const contract = contractFor(await listEmployments(db, cooperative, person), told);
  const live = await listLive(db, cooperative, { person, from: told.from, to: told.to });
  return { person, told, contract, given, live, others: await paternityBefore(scene, person, told) };
}

type Ground = Awaited<ReturnType<typeof findGround>>;

/** Days left open are those of the law for a maternity, else today: the fields are refused apart. */
function daysOf(asked: Omit<z.output<typeof input>, "person" | "paper">) {
  const law =
    asked.kind === "maternity" && asked.birthOn ? maternityOf(asked.birthOn, asked.births || "first") : null;
  const from = asked.from ?? law?.from ?? "";
  const births = asked.birthOn ? asked.births || "first" : asked.births;
  const event = asked.kind === "family-event" ? asked.event : ("" as const);
  const ofBirth = asked.kind === "maternity" || asked.kind === "paternity";
  return {
    ...asked,
    ...{ event, births: ofBirth ? births : ("" as const), birthOn: ofBirth ? asked.birthOn : null },
    ...{ from, to: asked.to ?? law?.to ?? from },
  };
}

/** Days of paternity leave already declared for the same birth. */
async function paternityBefore({ db, cooperative }: Scene, person: string, told: ReturnType<typeof daysOf>) {
  if (told.kind !== "paternity" || !told.birthOn) return 0;
  const all = await listLive(db, cooperative, { person, from: told.birthOn, to: "2199-12-31" });
  const same = all.filter(({ kind, birthOn }) => kind === "paternity" && birthOn === told.birthOn);
  return same.reduce((sum, one) => sum + calendarDays(one), 0);
}

function whyNotDeclare({ told, contract, given, live, others }: Ground): Refusal | null {
  if (told.kind === "maternity" && !told.birthOn) return refusals.birthMissing({}, "birthOn");
  if (told.from === "") return refusals.dayMissing({}, "from");
  const wrong = whyNotAbsence(told) ?? given?.refusal ?? null;
  if (wrong) return wrong;
  if (!contract) return refusals.noContract({}, "from");
  if (contract.kind === "cape") return refusals.supportContract();
  const twice = live.find((one) => overlaps(one, told));
  if (twice) return refusals.alreadyAway({ from: twice.from, to: twice.to }, "from");
  const most = told.kind === "paternity" ? paternityDays(told.births || "first") : 0;
  const days = others + calendarDays(told);
  return most > 0 && days > most
    ? refusals.paternityTooLong({ most: String(most), days: String(days) }, "to")
    : null;
}

type Halves = { from: string; to: string; halfFirst: boolean; halfLast: boolean };

/** One may end at noon on the day another begins then. */
const overlaps = (a: Halves, b: Halves): boolean =>
  (a.from < b.to || (a.from === b.to && !(a.halfFirst && b.halfLast))) &&
  (b.from < a.to || (b.from === a.to && !(b.halfFirst && a.halfLast)));
