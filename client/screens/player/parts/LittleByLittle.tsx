import type { ComponentChildren } from "preact";
import { text } from "../../../language/index.ts";
import { easyReading, OneByOne } from "../../../reading/index.ts";

interface Props {
  /** The parts of a page in their order; what there is none of may be left out. */
  parts: readonly (ComponentChildren | false | null)[];
}

/** A page with much to read: all of it, or the easy way one part at a time. */
export function LittleByLittle({ parts }: Props) {
  const shown = parts.filter((part) => part !== false && part !== null);
  if (!easyReading.value || shown.length < 2) return <>{shown}</>;
  return (
    <OneByOne
      // A part is its place on the page.
      pages={shown.map((content, at) => ({ key: `${at}`, content }))}
      place={(count, all) => text("player:easy.part", { count, all })}
      previous={text("player:easy.previous")}
      next={text("player:easy.next")}
    />
  );
}
