/**
 * The parts of Phaser that the stage draws with, under the names they have in it; the build puts them in place of the
 * whole, which is twice as much to load and to begin with. A part that something new needs is added here.
 */
// First: what draws by WebGL asks for this index again while it begins, and has to find it begun.
import Renderer from "../../node_modules/phaser/src/renderer/index.js";
// Of a scene: each makes itself known to Phaser.
import "../../node_modules/phaser/src/cameras/2d/CameraManager.js";
import "../../node_modules/phaser/src/events/EventEmitter.js";
import "../../node_modules/phaser/src/gameobjects/DisplayList.js";
import "../../node_modules/phaser/src/gameobjects/GameObjectFactory.js";
import "../../node_modules/phaser/src/gameobjects/UpdateList.js";
import "../../node_modules/phaser/src/time/Clock.js";
import "../../node_modules/phaser/src/tweens/TweenManager.js";
// What a scene can add.
import "../../node_modules/phaser/src/gameobjects/container/ContainerFactory.js";
import "../../node_modules/phaser/src/gameobjects/graphics/GraphicsFactory.js";
import "../../node_modules/phaser/src/gameobjects/image/ImageFactory.js";
import "../../node_modules/phaser/src/gameobjects/shape/rectangle/RectangleFactory.js";
import constants from "../../node_modules/phaser/src/const.js";
import Game from "../../node_modules/phaser/src/core/Game.js";
import Core from "../../node_modules/phaser/src/core/index.js";
import Canvas from "../../node_modules/phaser/src/display/canvas/index.js";
import Scale from "../../node_modules/phaser/src/scale/index.js";
import Scenes from "../../node_modules/phaser/src/scene/index.js";
import Scene from "../../node_modules/phaser/src/scene/Scene.js";
import Textures from "../../node_modules/phaser/src/textures/index.js";

// Phaser has exports by name as well: without one Vite takes it for CommonJS, and makes all packages twice when developing.
export { Game };
export default { ...constants, Core, Display: { Canvas }, Game, Renderer, Scale, Scene, Scenes, Textures };
