export { FilmPlayer, type FilmPlayerProps } from './film-player.tsx';
