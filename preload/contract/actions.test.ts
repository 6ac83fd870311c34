import { describe, expect, it } from 'vitest';
import { DRAWN_ACTIONS, drawnAction, drawnMotion, SAID_ACTION } from './actions.ts';

describe('what is drawn of an action', () => {
  it.each([
    ['spins', 'spin'],
    ['is spinning', 'spin'],
    ['Rotates slowly', 'spin'],
    ['turns around', 'spin'],
    ['twirls on the stage', 'spin'],
    ['spins round and round', 'spin'],
    ['rolls down the hill', 'roll'],
    ['wobbling', 'wobble'],
    ['wiggles with joy', 'wobble'],
    ['does a flip', 'flip'],
    ['flipped', 'flip'],
    ['performs somersaults', 'flip'],
    ['starts to shake', 'shake'],
    ['is slowly trembling', 'shake'],
    ['shivers', 'shake'],
    ['vibrates', 'shake'],
    ['flashes red', 'blink'],
    ['twinkles', 'blink'],
    ['flickers.', 'blink'],
    ['sways in the wind', 'sway'],
    ['rocks back and forth', 'sway'],
    ['swinging', 'sway'],
    ['walks and then spins', 'spin'],
    ['sits, shaking', 'shake'],
    ['wobbles and spins', 'wobble'],
  ] as const)('of "%s" is %s', (words, action) => {
    expect(drawnAction(words)).toBe(action);
  });

  it.each(DRAWN_ACTIONS)('is %s, as a plan says it', (action) => {
    expect(drawnAction(SAID_ACTION[action])).toBe(action);
  });

  it.each([
    undefined,
    '',
    'sleeps',
    'chases a spinning wheel',
    'turns',
    'turns a page',
    'flips a pancake',
    'shakes its head',
    'shakes hands',
    'rolls the dice',
    'turns around the tree',
    'sits on a rocking chair',
    'eats an apple and a flip cake',
    'does not spin',
    'stops spinning',
    'never shakes',
    'springs',
    'pinwheels',
    '회전한다',
  ])('of "%s" is nothing', (words) => {
    expect(drawnAction(words)).toBeUndefined();
  });
});

describe('what is drawn of going', () => {
  it.each(['walks', 'is running', 'chases a red balloon', 'goes to the left', 'flees', 'follows a robot'])(
    'of "%s" are steps',
    (words) => expect(drawnMotion(words)).toBe('step'),
  );
  it.each([
    undefined,
    '',
    'sleeps',
    'flies',
    'swims',
    'rides a bicycle',
    'stops walking',
    'runny nose',
    'drives',
  ])('of "%s" is nothing', (words) => expect(drawnMotion(words)).toBeUndefined());
  it('an action counts more: "walks and spins" spins', () =>
    expect(drawnMotion('walks and spins')).toBe('spin'));
});
