/** Everything drawn that moves. Words, numbers and controls are not here: they are DOM over it. */
export { type Box, type FigurePlace, type Places, places } from "./board/layout.ts";
export { bandStops, skyAt } from "./board/sky.ts";
export type { BoardSnapshot } from "./board/snapshot.ts";
export { kindSymbols } from "./minigames/lights-out/kind-symbols.ts";
export { bigShare, nightPlaces } from "./minigames/lights-out/layout.ts";
export { facePaths } from "./minigames/mask-off/faces.ts";
export { maskPlaces } from "./minigames/mask-off/layout.ts";
export type { Guest } from "./minigames/minigame-scene.ts";
export {
  type MinigameHandle,
  mountMinigame,
  prepareMinigame,
} from "./minigames/mount-minigame.ts";
export { type BoardHandle, mountBoard, prepareBoard } from "./mount-board.ts";
