export { castColour, castColours } from './cast-colours.ts';
export { Stage } from './stage/stage.tsx';
export { SceneStrip } from './strip/scene-strip.tsx';
