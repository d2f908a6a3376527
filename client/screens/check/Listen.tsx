import { useEffect, useState } from "preact/hooks";
import { Button } from "../../design/components/Button.tsx";
import { text } from "../../language/index.ts";
import { playAskedFor, prepareEffect } from "../../sound/index.ts";

/** Plays a sound and asks whether it was heard: no program can know that of a room. */
export function Listen({ onAnswer }: { onAnswer: (didHear: boolean) => void }) {
  const [hasPlayed, setHasPlayed] = useState(false);
  useEffect(() => prepareEffect("agreed"), []);

  const play = () => {
    setHasPlayed(true);
    void playAskedFor("agreed");
  };
  return (
    <div class="check-listen">
      <Button kind="choice" small symbol="speaker" onPress={play}>
        {text(hasPlayed ? "check:sound.playAgain" : "check:sound.play")}
      </Button>
      {hasPlayed && (
        <fieldset>
          <legend>{text("check:sound.heard")}</legend>
          <Button kind="quiet" small onPress={() => onAnswer(true)}>
            {text("check:sound.yes")}
          </Button>
          <Button kind="quiet" small onPress={() => onAnswer(false)}>
            {text("check:sound.no")}
          </Button>
        </fieldset>
      )}
    </div>
  );
}
