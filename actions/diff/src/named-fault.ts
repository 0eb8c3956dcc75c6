import { ModelgateError, problemsOf } from "@modelgate/schema";

/** Does some work, and says in its problems whose they are. */
export async function named<T>(whose: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (whose === "" || !(error instanceof ModelgateError)) throw error;
    const [first, ...rest] = problemsOf(error).map((one) => ({ ...one, message: `${whose}${one.message}` }));
    throw first === undefined ? error : new ModelgateError([first, ...rest], { cause: error });
  }
}
