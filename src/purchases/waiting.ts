import type { Bucket } from "./bill.sql.ts";

/** Whether somebody still has to approve it. */
export const isWaiting = ({ bucket }: { bucket: Bucket }): boolean =>
  bucket === "submitted" || bucket === "asked";

/** Whether it is in the books and stands there. */
export const isBooked = ({ bucket }: { bucket: Bucket }): boolean =>
  bucket === "open" || bucket === "to-repay" || bucket === "credit" || bucket === "settled";
