// Apart from the schema: who gathers a profile needs its bounds, and not the library that checks it.

/** The most interior edges of a column's bins, categories named, columns of a profile's inputs and of its outputs. */
export const PROFILE_BOUNDS = { edges: 63, categories: 50, columns: 64, name: 200, quantiles: 16 } as const;
