/** What a stage of a registry may be called: as GTO takes it (iterative/gto, constants.py). Apart from the grammar, which inputs in short form are read without. */
export const STAGE_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9\-/_]*[a-zA-Z0-9])?$/u;
