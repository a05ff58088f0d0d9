import * as absences from "./absences/index.ts";
import * as activities from "./activities/index.ts";
import * as appointments from "./appointments/index.ts";
import * as cash from "./cash/index.ts";
import * as channel from "./channel/index.ts";
import * as closing from "./closing/index.ts";
import * as contracts from "./contracts/index.ts";
import * as contribution from "./contribution/index.ts";
import * as directory from "./directory/index.ts";
import * as documents from "./documents/index.ts";
import * as dossiers from "./dossiers/index.ts";
import * as events from "./events/index.ts";
import * as expenses from "./expenses/index.ts";
import * as figures from "./figures/index.ts";
import * as forum from "./forum/index.ts";
import type { AnyFileExport } from "./foundation/file-export.ts";
import type { Holding } from "./foundation/holding.ts";
import type { AnyJob } from "./foundation/job.ts";
import type { NoticeKind } from "./foundation/notice.ts";
import type { AnyOperation } from "./foundation/operation.ts";
import type { RefusalMaker } from "./foundation/refusal.ts";
import { refusals } from "./foundation/refusals.ts";
import type { AnyView } from "./foundation/view.ts";
import type { Watch } from "./foundation/watch.ts";
import * as funding from "./funding/index.ts";
import * as groups from "./groups/index.ts";
import * as handbook from "./handbook/index.ts";
import * as help from "./help/index.ts";
import * as invoicing from "./invoicing/index.ts";
import * as joining from "./joining/index.ts";
import * as journeys from "./journeys/index.ts";
import * as leaving from "./leaving/index.ts";
import * as ledger from "./ledger/index.ts";
import * as live from "./live/index.ts";
import * as needs from "./needs/index.ts";
import * as network from "./network/index.ts";
import * as notices from "./notices/index.ts";
import * as occupancy from "./occupancy/index.ts";
import * as payroll from "./payroll/index.ts";
import * as payrun from "./payrun/index.ts";
import * as people from "./people/index.ts";
import * as places from "./places/index.ts";
import * as privacy from "./privacy/index.ts";
import * as publishing from "./publishing/index.ts";
import * as purchases from "./purchases/index.ts";
import * as statements from "./statements/index.ts";
import * as threads from "./threads/index.ts";
import * as transfers from "./transfers/index.ts";
import * as video from "./video/index.ts";

/** What a module offers to the whole house; each of it is there only where it has some. */
interface Module {
  readonly operations?: readonly AnyOperation[];
  readonly views?: readonly AnyView[];
  readonly jobs?: readonly AnyJob[];
  readonly watches?: readonly Watch[];
  readonly noticeKinds?: readonly NoticeKind[];
  readonly holdings?: readonly Holding[];
  readonly feedSources?: Parameters<typeof appointments.declareFeedSources>[0];
  readonly templateSubjects?: Parameters<typeof documents.declareSubjects>[0];
  readonly exports?: readonly AnyFileExport[];
  readonly refusals?: Readonly<Record<string, RefusalMaker>>;
}

/** Every module, from the ground of the house upwards: each stands on those before it. */
const modules: readonly Module[] = [
  ...[network, people, notices, documents, activities, ledger, contribution],
  ...[invoicing, expenses, purchases, transfers, places, dossiers, contracts, absences],
  ...[payroll, cash, statements, closing, payrun, occupancy, appointments, video, joining, journeys],
  ...[groups, channel, directory, threads, help, handbook, needs, events, forum, live],
  ...[funding, leaving, publishing, figures, privacy],
];

/**
 * Everything that can be done, seen and refused. The doors, the catalogue and the loop test are loops over
 * these.
 */
export const operations = modules.flatMap((module) => module.operations ?? []);
export const views = modules.flatMap((module) => module.views ?? []);

/** What may come after an operation, done by the jobs door. */
export const jobs = modules.flatMap((module) => module.jobs ?? []);

/**
 * What is looked at once a day in each cooperative, from the top of the house downwards: whoever has
 * something to tell does it before the letter of the day leaves.
 */
export const watches = modules.toReversed().flatMap((module) => module.watches ?? []);

/** What people are told of, and choose how. */
export const noticeKinds = modules.flatMap((module) => module.noticeKinds ?? []);
notices.declareKinds(noticeKinds);

/** What is held about people, in the order in which it is erased: from the top of the house downwards. */
export const holdings = modules.toReversed().flatMap((module) => module.holdings ?? []);
privacy.declareHoldings(holdings);

/** What stands beside appointments in the calendar that a person subscribes to. */
appointments.declareFeedSources(modules.flatMap((module) => module.feedSources ?? []));

/** The documents of which a cooperative may write the model. */
export const templateSubjects = modules.flatMap((module) => module.templateSubjects ?? []);
documents.declareSubjects(templateSubjects);

/** What leaves as files, written while it is read. */
export const fileExports = modules.flatMap((module) => module.exports ?? []);

export const allRefusals = [{ refusals }, ...modules].flatMap((module) =>
  Object.values<RefusalMaker>(module.refusals ?? {}),
);
