/**
 * The new value, with every part that says the same as before taken from the old one. So whoever looks at a part sees
 * by identity whether it has changed. Both must be plain data: objects, arrays, strings, numbers, booleans, null.
 */
export function shareUnchanged<Value>(before: unknown, after: Value): Value {
  return shared(before, after) as Value;
}

function shared(before: unknown, after: unknown): unknown {
  if (Object.is(before, after) || !isLevel(before) || !isLevel(after)) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const keys = Object.keys(after);
  let same = keys.length === Object.keys(before).length;
  for (const key of keys) {
    const part = shared(before[key], after[key]);
    after[key] = part;
    if (!Object.hasOwn(before, key) || !Object.is(part, before[key])) same = false;
  }
  return same ? before : after;
}

function isLevel(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
