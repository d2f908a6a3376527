import { describe, expect, it } from "vitest";
import { afterAnswer, type Pending, stillPending } from "./optimistic.ts";

const marked: Pending<string[]> = { value: ["sit"], number: 3, before: "[]", overtaken: [], accepted: false };

describe("what somebody has just done", () => {
  it("is shown before the server has said anything", () => {
    expect(stillPending(marked, "[]")).toBe(marked);
  });

  it("is shown while the server is asked, whatever others do meanwhile", () => {
    expect(stillPending(marked, '["tell"]')).toBe(marked);
  });

  it("is still shown when the server has said yes and its new state is on its way", () => {
    expect(stillPending({ ...marked, accepted: true }, "[]")).toEqual({ ...marked, accepted: true });
  });

  it("gives way to the server's word once it has said yes", () => {
    expect(stillPending({ ...marked, accepted: true }, '["sit"]')).toBeNull();
  });

  it("is still shown when the server, that has said yes, only tells what was done here before it", () => {
    const other = { ...marked, overtaken: ['["tell"]'], accepted: true };
    expect(stillPending(other, '["tell"]')).toBe(other);
    expect(stillPending(other, '["sit"]')).toBeNull();
  });

  it("is taken back when the server says no", () => {
    expect(afterAnswer(marked, 3, false)).toBeNull();
  });

  it("does not care about the answer to something older", () => {
    expect(afterAnswer(marked, 2, false)).toBe(marked);
    expect(afterAnswer(marked, 2, true)).toBe(marked);
  });
});
