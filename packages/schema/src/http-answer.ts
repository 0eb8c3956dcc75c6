/** Whether an answer sends on to another address (RFC 9110, 15.4). Who follows decides who may see what. */
export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Lets the rest of a body go unread, and with it the connection: else the process would wait for it. Never rejects. */
export async function letGo(body: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    // An iteration that was not begun cannot be ended: one piece is read for it.
    for await (const _ of body) break;
  } catch {
    // An error of a body that nobody wants is nobody's.
  }
}
