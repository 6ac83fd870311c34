export { WishBox } from './wish-box.tsx';
export { askFor, useWish } from './wish-state.ts';
