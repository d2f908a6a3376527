/** What is in a list more than once, each named once. */
export function thereTwice(ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
}
