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
import * as purchases from "./purchases/index.ts";
import * as statements from "./statements/index.ts";
import * as threads from "./threads/index.ts";
import * as transfers from "./transfers/index.ts";
import * as video from "./video/index.ts";

/**
 * Everything that can be done, seen and refused. The doors, the catalogue and the loop test are loops over
 * these.
 */
export const operations: readonly AnyOperation[] = [
  ...network.operations,
  ...people.operations,
  ...notices.operations,
  ...documents.operations,
  ...activities.operations,
  ...ledger.operations,
  ...dossiers.operations,
  ...contracts.operations,
  ...absences.operations,
  ...contribution.operations,
  ...invoicing.operations,
  ...expenses.operations,
  ...purchases.operations,
  ...transfers.operations,
  ...places.operations,
  ...payroll.operations,
  ...cash.operations,
  ...payrun.operations,
  ...closing.operations,
  ...appointments.operations,
  ...joining.operations,
  ...video.operations,
  ...channel.operations,
  ...journeys.operations,
  ...groups.operations,
  ...events.operations,
  ...live.operations,
  ...forum.operations,
  ...directory.operations,
  ...threads.operations,
  ...help.operations,
  ...handbook.operations,
  ...needs.operations,
  ...funding.operations,
  ...leaving.operations,
  ...statements.operations,
  ...figures.operations,
  ...privacy.operations,
];

export const views: readonly AnyView[] = [
  ...network.views,
  ...people.views,
  ...notices.views,
  ...documents.views,
  ...activities.views,
  ...ledger.views,
  ...dossiers.views,
  ...contracts.views,
  ...absences.views,
  ...contribution.views,
  ...invoicing.views,
  ...expenses.views,
  ...purchases.views,
  ...transfers.views,
  ...places.views,
  ...payroll.views,
  ...cash.views,
  ...payrun.views,
  ...closing.views,
  ...appointments.views,
  ...joining.views,
  ...video.views,
  ...channel.views,
  ...journeys.views,
  ...groups.views,
  ...events.views,
  ...live.views,
  ...forum.views,
  ...directory.views,
  ...threads.views,
  ...help.views,
  ...handbook.views,
  ...needs.views,
  ...funding.views,
  ...leaving.views,
  ...statements.views,
  ...figures.views,
  ...privacy.views,
];

/** What may come after an operation, done by the jobs door. */
export const jobs: readonly AnyJob[] = [
  ...invoicing.jobs,
  ...places.jobs,
  ...appointments.jobs,
  ...events.jobs,
  ...threads.jobs,
  ...statements.jobs,
  ...closing.jobs,
];

/** What is looked at once a day in each cooperative. */
export const watches: readonly Watch[] = [
  ...absences.watches,
  ...contracts.watches,
  ...dossiers.watches,
  ...funding.watches,
  ...groups.watches,
  ...events.watches,
  ...live.watches,
  ...directory.watches,
  ...threads.watches,
  ...help.watches,
  ...handbook.watches,
  ...joining.watches,
  ...journeys.watches,
  ...leaving.watches,
  ...notices.watches,
  ...privacy.watches,
];

/** What people are told of, and choose how. */
export const noticeKinds: readonly NoticeKind[] = [
  ...absences.noticeKinds,
  ...contracts.noticeKinds,
  ...dossiers.noticeKinds,
  ...expenses.noticeKinds,
  ...purchases.noticeKinds,
  ...transfers.noticeKinds,
  ...places.noticeKinds,
  ...payroll.noticeKinds,
  ...payrun.noticeKinds,
  ...closing.noticeKinds,
  ...appointments.noticeKinds,
  ...joining.noticeKinds,
  ...video.noticeKinds,
  ...channel.noticeKinds,
  ...journeys.noticeKinds,
  ...groups.noticeKinds,
  ...events.noticeKinds,
  ...live.noticeKinds,
  ...forum.noticeKinds,
  ...directory.noticeKinds,
  ...threads.noticeKinds,
  ...help.noticeKinds,
  ...handbook.noticeKinds,
  ...needs.noticeKinds,
  ...funding.noticeKinds,
  ...leaving.noticeKinds,
  ...statements.noticeKinds,
  ...privacy.noticeKinds,
];
notices.declareKinds(noticeKinds);

/** What is held about people, in the order in which it is erased: from the top of the house downwards. */
export const holdings: readonly Holding[] = [
  ...privacy.holdings,
  ...figures.holdings,
  ...leaving.holdings,
  ...funding.holdings,
  ...live.holdings,
  ...forum.holdings,
  ...events.holdings,
  ...needs.holdings,
  ...handbook.holdings,
  ...help.holdings,
  ...threads.holdings,
  ...directory.holdings,
  ...channel.holdings,
  ...groups.holdings,
  ...journeys.holdings,
  ...joining.holdings,
  ...video.holdings,
  ...appointments.holdings,
  ...occupancy.holdings,
  ...payrun.holdings,
  ...closing.holdings,
  ...payroll.holdings,
  ...absences.holdings,
  ...contracts.holdings,
  ...dossiers.holdings,
  ...places.holdings,
  ...purchases.holdings,
  ...expenses.holdings,
  ...invoicing.holdings,
  ...ledger.holdings,
  ...activities.holdings,
  ...documents.holdings,
  ...notices.holdings,
  ...people.holdings,
];
privacy.declareHoldings(holdings);

/** What stands beside appointments in the calendar that a person subscribes to. */
appointments.declareFeedSources([...groups.feedSources, ...places.feedSources, ...events.feedSources]);

/** The documents of which a cooperative may write the model. */
export const templateSubjects = [...contracts.templateSubjects, ...leaving.templateSubjects];
documents.declareSubjects(templateSubjects);

/** What leaves as files, written while it is read. */
export const fileExports: readonly AnyFileExport[] = [
  ...people.exports,
  ...ledger.exports,
  ...contracts.exports,
  ...invoicing.exports,
  ...expenses.exports,
  ...purchases.exports,
  ...places.exports,
  ...joining.exports,
  ...events.exports,
  ...funding.exports,
  ...leaving.exports,
  ...statements.exports,
  ...figures.exports,
  ...privacy.exports,
];

export const allRefusals: readonly RefusalMaker[] = [
  refusals,
  network.refusals,
  people.refusals,
  notices.refusals,
  documents.refusals,
  activities.refusals,
  ledger.refusals,
  dossiers.refusals,
  absences.refusals,
  contracts.refusals,
  contribution.refusals,
  invoicing.refusals,
  expenses.refusals,
  purchases.refusals,
  transfers.refusals,
  places.refusals,
  payroll.refusals,
  cash.refusals,
  payrun.refusals,
  closing.refusals,
  appointments.refusals,
  joining.refusals,
  video.refusals,
  channel.refusals,
  journeys.refusals,
  groups.refusals,
  events.refusals,
  live.refusals,
  forum.refusals,
  directory.refusals,
  threads.refusals,
  help.refusals,
  handbook.refusals,
  needs.refusals,
  funding.refusals,
  leaving.refusals,
  statements.refusals,
  figures.refusals,
  privacy.refusals,
].flatMap((record) => Object.values(record));
