/** What a proposal can be to the publication before it; a first one is always PUBLICATION. */
export const changeKinds = ["CORRECTION", "CLARIFICATION", "UPDATE", "AMENDMENT"] as const;
