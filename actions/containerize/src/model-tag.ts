/** What the model's own artifact is called beside an image of this tag. A tag has at most 128 characters. */
export function modelTag(tag: string): string {
  return `${tag.slice(0, 122)}-model`;
}

/** A tag that would name two things, where these are pushed together: the one that is moved last would win, unseen; null: none. */
export function clashOf(tags: readonly string[]): string | null {
  const all = [...new Set(tags)].flatMap((tag) => [tag, modelTag(tag)]);
  return all.find((tag, at) => all.indexOf(tag) !== at) ?? null;
}
