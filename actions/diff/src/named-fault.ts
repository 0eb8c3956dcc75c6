import { ModelgateError, problemsOf } from "@modelgate/schema";

/** Whose problems they are, and which path is to be shown in the place of the one that was read. */
type Naming = { whose: string; shown?: { from: string; to: string } };

/** Does some work, and says in its problems whose they are. */
export async function named<T>({ whose, shown }: Naming, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    const told = (message: string) =>
      `${whose}${shown === undefined ? message : message.replaceAll(shown.from, shown.to)}`;
    const [first, ...rest] = problemsOf(error).map((one) => ({ ...one, message: told(one.message) }));
    throw first === undefined ? error : new ModelgateError([first, ...rest], { cause: error });
  }
}
