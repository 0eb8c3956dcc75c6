// The 28 tests of the ML Test Score: E. Breck, S. Cai, E. Nielsen, M. Salib, D. Sculley, "The ML Test Score: A Rubric for ML
// Production Readiness and Technical Debt Reduction", IEEE Big Data 2017. In its order; the titles say what each asks, in short.

export const SECTIONS = ["data", "model", "infrastructure", "monitoring"] as const;
export type Section = (typeof SECTIONS)[number];

/** `id` is the section and the number in it, from 1: `data-1`. */
export type Item = { id: string; section: Section; title: string };

const TITLES: Readonly<Record<Section, readonly string[]>> = {
  data: [
    "What is expected of the features is written in a schema",
    "Every feature is of use",
    "No feature costs more than it brings",
    "Features keep to what is required of data: privacy, law, policy",
    "The data pipeline controls who may see what",
    "A new feature can be added quickly",
    "The code that makes features is tested",
  ],
  model: [
    "Every model specification is reviewed and checked in",
    "Offline metrics go with what users meet",
    "All hyperparameters are tuned",
    "What a stale model costs is known",
    "A simpler model is not better",
    "Quality suffices on every important slice of the data",
    "The model was tested for whom it leaves out",
  ],
  infrastructure: [
    "Training can be repeated",
    "The model's code is unit tested",
    "The whole pipeline is tested together",
    "Quality is checked before the model serves",
    "One example can be followed step by step",
    "A model serves few before it serves all",
    "A model that serves can be rolled back",
  ],
  monitoring: [
    "Changes of dependencies are told",
    "Invariants of the data hold in training and serving",
    "Features are the same in training and serving",
    "No model that serves is too stale",
    "The model is numerically stable",
    "Speed, memory and throughput have not regressed",
    "Quality on what is served has not regressed",
  ],
};

/** All of them, in the order of the paper. */
export const ITEMS: readonly Item[] = SECTIONS.flatMap((section) =>
  TITLES[section].map((title, at) => ({ id: `${section}-${at + 1}`, section, title })),
);
