import "./slide-text.css";
import { Words } from "../../reading/index.ts";
import { type Moment, slideWords } from "./slide-words.ts";

/**
 * A slide of the debrief: the same on the board, at the host's and wherever else it is shown.
 *
 * @param level Of its heading, by what stands above it.
 */
export function SlideText({ slide, level = 3 }: { slide: Moment; level?: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const;
  const { title, told, question } = slideWords(slide);
  return (
    <div class="slide-text">
      <Heading>{title}</Heading>
      {told
        .filter((line) => line !== "")
        .map((line) => (
          <p key={line}>
            <Words>{line}</Words>
          </p>
        ))}
      <p class="slide-question">{question}</p>
    </div>
  );
}
