export type { Effect } from "./effects.ts";
export { useEventSounds, usePhaseLoop } from "./game-sounds.ts";
export { beLoudAsBoard } from "./loudness.ts";
export { playAskedFor, playEffect, prepareEffect } from "./play.ts";
export { SoundButton } from "./SoundButton.tsx";
export { SoundMenu } from "./SoundMenu.tsx";
