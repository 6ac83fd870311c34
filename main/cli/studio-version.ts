/** Written into every film and plan; raised with package.json's version. */
export const STUDIO = 'Layout2Vid Studio 0.1.0';
