import { appCalls } from './app.ts';
import { castCalls } from './cast.ts';
import { documentCalls } from './document.ts';
import { exportCalls } from './exports.ts';
import { os } from './implementer.ts';
import { mediaCalls } from './media.ts';
import { packCalls } from './packs.ts';
import { planningCalls } from './planning.ts';
import { projectCalls } from './projects.ts';
import { renderCalls } from './renders.ts';
import type { Studio } from './studio.ts';
import { takeCalls } from './takes.ts';

/** Every call of the contract, working on `studio`. */
export const studioRouter = (studio: Studio) =>
  os.router({
    app: appCalls(studio),
    packs: packCalls(studio),
    projects: projectCalls(studio),
    document: documentCalls(studio),
    planning: planningCalls(studio),
    media: mediaCalls(studio),
    cast: castCalls(studio),
    renders: renderCalls(studio),
    takes: takeCalls(studio),
    exports: exportCalls(studio),
  });
