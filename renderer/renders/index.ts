export { CompareTakes, type CompareTakesProps } from './compare-takes.tsx';
export { PreviewCanvas, type PreviewCanvasProps } from './preview-canvas.tsx';
export { QueuePanel } from './queue-panel.tsx';
export { TakesPanel } from './takes-panel.tsx';
