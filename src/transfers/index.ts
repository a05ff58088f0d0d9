import { acceptTransfer } from "./accept-transfer.ts";
import { declineTransfer } from "./decline-transfer.ts";
import { listTransfers, transferForm, transfersAtAGlance } from "./list-transfers.ts";
import { proposeTransfer } from "./propose-transfer.ts";
import { readTransfer } from "./read-transfer.ts";
import { reverseTransfer } from "./reverse-transfer.ts";
import { settleTransfers } from "./settle-month.ts";
import { stopTransfer } from "./stop-transfer.ts";
import { withdrawTransfer } from "./withdraw-transfer.ts";

export { noticeKinds } from "./notice-kinds.ts";
export { findTransferEntries, postTransfers } from "./post-transfers.ts";
export { refusals } from "./refusals.ts";
export {
  countDueIn as countTransfersDueIn,
  countWaiting as countWaitingTransfers,
  lockDueIn as lockTransfersDueIn,
} from "./transfer.sql.ts";
export { acceptTransfer, proposeTransfer, settleTransfers, transfersAtAGlance };

export const operations = [
  proposeTransfer,
  acceptTransfer,
  declineTransfer,
  withdrawTransfer,
  stopTransfer,
  settleTransfers,
  reverseTransfer,
];
export const views = [listTransfers, transferForm, transfersAtAGlance, readTransfer];
