import { castWords as castEnglish } from '../cast/words.en.ts';
import { castWords as castKorean } from '../cast/words.ko.ts';
import { designWords as designEnglish } from '../design/words.en.ts';
import { designWords as designKorean } from '../design/words.ko.ts';
import { exportWords as exportEnglish } from '../export/words.en.ts';
import { exportWords as exportKorean } from '../export/words.ko.ts';
import { filmWords as filmEnglish } from '../film/words.en.ts';
import { filmWords as filmKorean } from '../film/words.ko.ts';
import { homeWords as homeEnglish } from '../home/words.en.ts';
import { homeWords as homeKorean } from '../home/words.ko.ts';
import { libraryWords as libraryEnglish } from '../library/words.en.ts';
import { libraryWords as libraryKorean } from '../library/words.ko.ts';
import { notesWords as notesEnglish } from '../notes/words.en.ts';
import { notesWords as notesKorean } from '../notes/words.ko.ts';
import { projectWords as projectEnglish } from '../project/words.en.ts';
import { projectWords as projectKorean } from '../project/words.ko.ts';
import { rendersWords as rendersEnglish } from '../renders/words.en.ts';
import { rendersWords as rendersKorean } from '../renders/words.ko.ts';
import { sceneWords as sceneEnglish } from '../scene/words.en.ts';
import { sceneWords as sceneKorean } from '../scene/words.ko.ts';
import { settingsWords as settingsEnglish } from '../settings/words.en.ts';
import { settingsWords as settingsKorean } from '../settings/words.ko.ts';
import { shellWords as shellEnglish } from '../shell/words.en.ts';
import { shellWords as shellKorean } from '../shell/words.ko.ts';
import { storyboardWords as storyboardEnglish } from '../storyboard/words.en.ts';
import { storyboardWords as storyboardKorean } from '../storyboard/words.ko.ts';
import { wishWords as wishEnglish } from '../wish/words.en.ts';
import { wishWords as wishKorean } from '../wish/words.ko.ts';

/** Every folder's words, under the folder's name: `t('home.newFilm')`. */
export const WORDS = {
  en: {
    cast: castEnglish,
    design: designEnglish,
    export: exportEnglish,
    film: filmEnglish,
    home: homeEnglish,
    library: libraryEnglish,
    notes: notesEnglish,
    project: projectEnglish,
    renders: rendersEnglish,
    scene: sceneEnglish,
    settings: settingsEnglish,
    shell: shellEnglish,
    storyboard: storyboardEnglish,
    wish: wishEnglish,
  },
  ko: {
    cast: castKorean,
    design: designKorean,
    export: exportKorean,
    film: filmKorean,
    home: homeKorean,
    library: libraryKorean,
    notes: notesKorean,
    project: projectKorean,
    renders: rendersKorean,
    scene: sceneKorean,
    settings: settingsKorean,
    shell: shellKorean,
    storyboard: storyboardKorean,
    wish: wishKorean,
  },
};
