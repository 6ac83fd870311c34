export { CastPanel } from './cast-panel.tsx';
