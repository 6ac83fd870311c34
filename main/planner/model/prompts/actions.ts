import { DRAWN_ACTIONS } from '../../../../preload/contract/actions.ts';
import { thirdPerson } from '../../offline/inflections.ts';

/** The verbs a pack draws within a thing's own place, as prompts name them: "spins, rolls, …". */
export const actionWords = (): string => DRAWN_ACTIONS.map(thirdPerson).join(', ');
