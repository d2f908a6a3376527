import { storyWords, text } from "../../../language/index.ts";
import { Words } from "../../../reading/index.ts";
import { newcomer as newcomerOf } from "../../../store/index.ts";
import { NewcomerPicture } from "../../parts/NewcomerPicture.tsx";

/** The short extra visit the table paid first: a good moment with another newcomer. */
export function ExtraMoment({ extra }: { extra: { newcomer: string; moment: string } }) {
  const newcomer = newcomerOf(extra.newcomer);
  const words = storyWords(extra.newcomer);
  if (!newcomer || !words) return null;
  return (
    <aside class="extra-moment">
      <NewcomerPicture newcomer={newcomer} name={words.name} size="3.5rem" lit />
      <div>
        <h2>{text("player:listen.extra", { name: words.name })}</h2>
        <p>
          <Words>{words.moments[extra.moment] ?? ""}</Words>
        </p>
      </div>
    </aside>
  );
}
