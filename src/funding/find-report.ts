import { type CivilDate, isCivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { listSites, readSetting } from "../network/index.ts";
import { readConvention } from "./convention.sql.ts";
import type { Convention } from "./convention.ts";
import { listHoursOfConvention } from "./hours.sql.ts";
import { listOutcomes } from "./outcome.sql.ts";
import { listParticipants, withAnswers } from "./participant.sql.ts";
import { departmentOf } from "./profile.ts";
import { breakdownsOf, outcomesTable } from "./report.ts";
import { completenessOf, europeanBreakdowns } from "./report-european.ts";
import { listSignedSheets, listUnsignedMonths } from "./sheet.sql.ts";

export interface AskedReport {
  readonly convention: string;
  readonly from?: CivilDate | undefined;
  readonly to?: CivilDate | undefined;
}

/** From its beginning to its end or today, unless other days are asked. */
function periodOf({ startsOn, endsOn }: Convention, { from, to }: AskedReport, today: CivilDate) {
  const last = endsOn < today ? endsOn : today;
  const chosen = (day: CivilDate | undefined) => day !== undefined && isCivilDate(day);
  const ends = chosen(to) ? (to as CivilDate) : last > startsOn ? last : startsOn;
  return { from: chosen(from) ? (from as CivilDate) : startsOn, to: ends };
}

/** The departments named in a report: those the convention is for, else those where the cooperative is. */
async function departmentsOf({ db, cooperative }: Scene, { public: wanted }: Convention): Promise<string[]> {
  const sites = await listSites(db, cooperative);
  const codes = wanted.postcodes.length > 0 ? wanted.postcodes : sites.map(({ postcode }) => postcode);
  return [
    ...new Set(codes.map((postcode) => departmentOf({ postcode })).filter((code) => code !== null)),
  ].sort();
}

/** All that a report says and its folder holds; null where there is no such convention. */
export async function findReport(scene: Scene, asked: AskedReport) {
  const { db, cooperative, today } = scene;
  const convention = await readConvention(db, cooperative, asked.convention, today);
  if (!convention) return null;
  const period = periodOf(convention, asked, today);
  const q = { convention: convention.id, ...period };
  const entered = await listParticipants(scene, { ...q, endsOn: convention.endsOn });
  const answered = convention.european ? await withAnswers(scene, convention.id, entered) : null;
  const participants = answered ?? entered;
  const hours = await listHoursOfConvention(db, cooperative, q);
  const outcomes = (await listOutcomes(db, cooperative, convention.id)).filter(
    ({ withdrawnFor, reachedOn }) =>
      withdrawnFor === null && reachedOn >= period.from && reachedOn <= period.to,
  );
  const minimum = await readSetting(db, cooperative, "funding.small-number", period.to);
  const departments = await departmentsOf(scene, convention);
  const counted = { departments, minimum, to: period.to };
  const kinds = outcomes.map(({ kind }) => kind);
  return {
    ...{ convention, period, minimum, participants, hours, outcomes },
    minutes: hours.reduce((sum, one) => sum + one.minutes, 0),
    tables: [
      ...breakdownsOf(participants, counted),
      ...(answered ? europeanBreakdowns(answered, counted) : []),
      ...(outcomes.length > 0 ? [outcomesTable(kinds, minimum)] : []),
    ],
    answered,
    completeness: answered && completenessOf(answered, period.to),
    signed: await listSignedSheets(db, cooperative, q),
    unsigned: await listUnsignedMonths(db, cooperative, q),
  };
}
export type FoundReport = NonNullable<Awaited<ReturnType<typeof findReport>>>;
