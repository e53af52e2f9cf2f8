/** Rows that were not withdrawn, or whose every withdrawal was taken back. */
export const inForce = { withdrawals: { none: { restoration: null } } };

/** The withdrawal that stands, if one does. */
export const standingWithdrawal = { where: { restoration: null }, take: 1 } as const;
