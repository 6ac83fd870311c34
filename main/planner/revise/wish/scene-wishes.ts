import { placeDrawing } from '../../names/draw.ts';
import { timeAlone } from '../../../../preload/contract/lights.ts';
import { groups, type Rule } from './wish.ts';

export const sceneRules: Rule = ({ text, scenes, plan }) => {
  const [scene] = scenes;
  if (
    /^(?:please\s+)?(?:remove|delete|drop|cut)(?:\s+(?:it|the|this|scene))*$/i.test(text) &&
    scene !== undefined
  )
    return { do: 'remove scene', scene };
  const moved = groups(
    /^(?:please\s+)?move(?: scene)?\s+to (?:the )?(start|beginning|front|end)(?: of the film)?$/i,
    text,
  )?.[0];
  if (moved !== undefined && scene !== undefined)
    return { do: 'move scene', scene, to: moved.toLowerCase() === 'end' ? plan.scenes.length : 1 };
  const added = groups(
    /^(?:please\s+)?(?:add|insert|append)\s+(?:a|another|one more) (?:new )?scene(?:\s+(at the (?:end|start|beginning)|(?:before|after)))?\s*(?:,|:|where|in which|with|that shows|showing|of)?\s*(.+)$/i,
    text,
  );
  if (added !== undefined) {
    const [where = '', words = ''] = added;
    const last = plan.scenes.length;
    const after = /start|beginning/i.test(where)
      ? 0
      : /before/i.test(where)
        ? (scene ?? last) - 1
        : /after/i.test(where)
          ? (scene ?? last)
          : (scene ?? last);
    return { do: 'insert scene', after, words };
  }
  const words = groups(
    /^(?:please\s+)?(?:(?:change|rewrite|replace|make)(?: (?:it|the|this|scene))*\s+(?:to|as|with|by|into)|[:–-]+)\s+(.+)$/i,
    text,
  )?.[0];
  return words !== undefined && scene !== undefined && scenes.length === 1
    ? { do: 'rewrite', scene, words }
    : undefined;
};

export const strength: Rule = ({ text, scenes }) => {
  if (!/\b(layout|boxes|strength)\b/i.test(text)) return undefined;
  const value = /(\d+(?:\.\d+)?)/.exec(text)?.[1];
  if (value !== undefined) return { do: 'strength', scenes, value: Math.min(2, Number(value)) };
  if (/\b(strong|stronger|stricter|tighter|more)\b/i.test(text))
    return { do: 'strength', scenes, value: 1.5 };
  if (/\b(weak|weaker|looser|softer|less|freer)\b/i.test(text)) return { do: 'strength', scenes, value: 0.5 };
  return undefined;
};

export const mirror: Rule = ({ text, scenes }) =>
  /^(?:please\s+)?(?:mirror|flip|swap left and right)\b(?:\s+(?:it|the|scene|picture|everything))*$/i.test(
    text,
  )
    ? { do: 'mirror', scenes }
    : undefined;

/** "Make it night", "set scene 2 at sunset": where it is stays, the time of day changes. */
export const time: Rule = ({ text, scenes }) => {
  const said = groups(
    /^(?:please\s+)?(?:(?:make|let|set|change|turn|switch|move|play)\s+)?(?:(?:it|the scene|the film|the story|everything|them|this|the time(?: of day)?|the light)\s+)?(?:(?:be|happen|play|take place)\s+)?(?:(?:to|into)\s+)?((?:at|by|in|during)?\s*(?:the\s+)?[\w\s]+)$/i,
    text,
  )?.[0];
  return said !== undefined && timeAlone(said) !== undefined
    ? { do: 'place', scenes, to: said.trim() }
    : undefined;
};

export const place: Rule = ({ text, scenes, vocabulary }) => {
  const said =
    groups(
      /^(?:please\s+)?(?:change|set|move|switch)\s+(?:the\s+)?(?:place|setting|background|location|scene|story|film|it|everything|them)?\s*(?:to|into|in|on|at)\s+(.+)$/i,
      text,
    )?.[0] ??
    groups(
      /^(?:please\s+)?(?:make it|let it|it should)\s+(?:happen|play|be|take place)?\s*(?:in|on|at)\s+(.+)$/i,
      text,
    )?.[0];
  const known =
    said !== undefined && placeDrawing(said.replace(/^(?:an?|the)\s+/i, ''), '', vocabulary) !== undefined;
  return known ? { do: 'place', scenes, to: said } : undefined;
};
