/** How money moves; the bank pays all of them but cash. */
export const methods = ["transfer", "debit", "card", "cheque", "cash"] as const;
