import { storyWords } from "../../language/index.ts";
import { Section } from "./Section.tsx";

/** The sizes of type, with words of a story. */
export function Letters() {
  const words = storyWords("kwame");
  return (
    <Section name="letters">
      <div class="max-gallery-letters">
        <p class="max-gallery-poster">{words?.name}</p>
        <p class="max-gallery-hero">{words?.chapters[0]?.title}</p>
        <p class="max-gallery-title">{words?.chapters[1]?.title}</p>
        <p class="max-gallery-lead">{words?.situation}</p>
        <p>{words?.chapters[0]?.scene}</p>
        <p class="max-gallery-small">{words?.about}</p>
        <p class="max-number max-gallery-title">0 1 2 3 4 5 6 7 8 9 · 2:10 · 13:04 · 116 000</p>
      </div>
    </Section>
  );
}
