/** Text that fits into so many bytes of UTF-8: whole, or its first lines under a notice that it was cut; empty when not even the notice fits. */
export function cutToBytes(text: string, limitBytes: number, notice: string): string {
  const encoded = Buffer.from(text);
  if (encoded.length <= limitBytes) return text;
  // The notice comes first: at the end it could land inside an open <details> or a code fence.
  const head = `${notice}\n\n`;
  const room = limitBytes - Buffer.byteLength(head);
  if (room <= 0) return "";
  const lastLine = encoded.lastIndexOf(0x0a, room - 1);
  // Without a line end, step back to the start of a character: its first byte is not 10xxxxxx.
  let end = lastLine + 1;
  if (lastLine < 0) {
    end = room;
    while (end > 0 && ((encoded[end] ?? 0) & 0xc0) === 0x80) end--;
  }
  return head + encoded.subarray(0, end).toString();
}
