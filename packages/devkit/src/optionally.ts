/** A workspace that may not be there yet: its exports, or none. A fault within it is still a fault. */
export async function optionally(name: string): Promise<object> {
  try {
    return await import(name);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "ERR_MODULE_NOT_FOUND") return {};
    throw error;
  }
}
