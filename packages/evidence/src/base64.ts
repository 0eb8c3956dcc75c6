/**
 * Bytes of a text in base64, the standard or the URL-safe alphabet (RFC 4648, 4 and 5), padded; null when it is anything else:
 * both alphabets mixed, white space, no padding, or bits beyond the last byte. One sequence of bytes has one spelling per alphabet,
 * so that what one program reads is what another one does.
 */
export function fromBase64(text: string): Buffer | null {
  for (const alphabet of ["base64", "base64url"] as const) {
    const bytes = Buffer.from(text, alphabet);
    // Node writes the URL-safe alphabet without padding, which DSSE's other readers demand.
    const padded = bytes.toString(alphabet).padEnd(Math.ceil(bytes.length / 3) * 4, "=");
    if (padded === text) return bytes;
  }
  return null;
}
