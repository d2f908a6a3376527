import { storyWords, text } from "../../language/index.ts";
import type { Slide } from "../../store/index.ts";
import { slideWords } from "../debrief/slide-words.ts";

/** For whoever leads the talk alone: more to ask about this newcomer, and what an adult can say and do. */
export function SlideNotes({ slide }: { slide: Slide }) {
  const words = storyWords(slide.newcomer);
  if (!words) return null;
  const { question } = slideWords(slide);
  return (
    <details class="host-options">
      <summary>{text("host:slideNotes")}</summary>
      <ul class="host-slide-notes">
        {words.debrief
          .filter((other) => other !== question)
          .map((other) => (
            <li key={other}>{other}</li>
          ))}
      </ul>
      <p>{words.forAdults}</p>
    </details>
  );
}
