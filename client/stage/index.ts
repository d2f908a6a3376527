/** Everything drawn that moves. Words, numbers and controls are not here: they are DOM over it. */
export { type Box, type FigurePlace, type Places, places } from "./board/layout.ts";
export { type BoardSnapshot, type View, viewOf } from "./board/snapshot.ts";
export { type MinigameHandle, type MinigameOptions, mountMinigame } from "./minigames/mount-minigame.ts";
export { type BoardHandle, type BoardOptions, mountBoard } from "./mount-board.ts";
