/**
 * How far the time of a process may be off by how it was started (where its memory lies, in which order things were loaded), as
 * a share: the largest that sessions of one model showed against each other (research/performance.md B7). Launches that start
 * their own even it out; a server that somebody else started once keeps it.
 */
export const START_BIAS = 0.045;
