import { describe, expect, it } from "vitest";
import { chatLines } from "./SecretClue.tsx";

describe("a chat clue", () => {
  it("has one bubble a line, with who says it", () => {
    expect(chatLines("Wout: Wat was er zo grappig?\nNoor: Niets.")).toEqual([
      { name: "Wout", words: "Wat was er zo grappig?" },
      { name: "Noor", words: "Niets." },
    ]);
  });

  it("reads the French colon, which has a space before it", () => {
    expect(chatLines("Fien : Je reste ici.")).toEqual([{ name: "Fien", words: "Je reste ici." }]);
  });

  it("keeps a line without a name as what the app says", () => {
    expect(chatLines("Gelezen door 21.")).toEqual([{ name: "", words: "Gelezen door 21." }]);
  });

  it("keeps a time such as 13:04 in the words", () => {
    expect(chatLines("Verstuurd om 13:04")).toEqual([{ name: "", words: "Verstuurd om 13:04" }]);
  });

  it("leaves out empty lines", () => {
    expect(chatLines("A: een\n\nB: twee\n")).toHaveLength(2);
  });
});
