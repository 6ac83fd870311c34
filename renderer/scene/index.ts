export { SceneInspector } from './scene-inspector.tsx';
