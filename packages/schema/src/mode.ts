/** How a policy is meant: to gate, or only to look on. */
export const MODES = ["gate", "observe"] as const;
export type Mode = (typeof MODES)[number];
