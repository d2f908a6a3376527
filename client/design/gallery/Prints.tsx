import { storyWords, text } from "../../language/index.ts";
import { newcomerUrl } from "../art.ts";
import { Poster } from "../components/Poster.tsx";
import { Section } from "./Section.tsx";

/** What comes out of a printer. */
export function Prints() {
  const cards = Object.values(storyWords("kwame")?.chapters[0]?.cards ?? {}).slice(0, 5);
  return (
    <Section name="print">
      <Poster
        title={text("design:poster")}
        tips={cards.map((card, at) => ({
          table: at + 1,
          tableName: text("common:table", { number: at + 1 }),
          tip: card.why,
        }))}
        foot={text("design:phone")}
        pictures={["wout", "inaya", "kwame", "timeo", "fien", "sacha", "elif", "zofia", "noe"].map((id) =>
          newcomerUrl(id, 5),
        )}
      />
    </Section>
  );
}
