import type { AttachedAs } from '../../../preload/contract/plan.ts';
import type { Act, ThemeRole, Trait } from './schema.ts';

/** How something goes with a body, by how it stands to it, what is done with it, and what it is. The first that fits. */
export interface AttachedRow {
  readonly as: AttachedAs;
  readonly roles: readonly ThemeRole[];
  /** What the body does with it; absent: anything. */
  readonly acts?: readonly Act[];
  /** What the body does meanwhile, with it or by means of it; absent: anything. */
  readonly meanwhile?: readonly Act[];
  /** One of these traits of what is held or worn, or of what is ridden; absent: anything. */
  readonly traits?: readonly Trait[];
  /** One of these, by its name or the nearest thing to it in the noun tables. */
  readonly things?: readonly string[];
}

export const ATTACHED_TABLE: readonly AttachedRow[] = [
  { as: 'eaten', roles: ['held', 'target'], acts: ['eat'], traits: ['food', 'holdable'] },
  { as: 'drunk', roles: ['held', 'target'], acts: ['drink'], traits: ['drink', 'food', 'holdable'] },
  { as: 'read', roles: ['held'], acts: ['read'] },
  { as: 'played', roles: ['held'], acts: ['play'] },
  { as: 'used', roles: ['held'], acts: ['wave', 'throw', 'reach', 'point', 'dance'] },
  {
    as: 'at eye',
    roles: ['held'],
    meanwhile: ['look'],
    things: ['camera', 'movie camera', 'telescope', 'binoculars', 'magnifying glass', 'microscope'],
  },
  { as: 'used', roles: ['held'], meanwhile: ['look'], things: ['phone'] },
  { as: 'at ear', roles: ['held'], meanwhile: ['talk'], things: ['phone'] },
  {
    as: 'worked with',
    roles: ['held'],
    meanwhile: ['throw', 'reach', 'bend', 'push', 'pull'],
    traits: ['tool'],
  },
  { as: 'worked with', roles: ['held'], meanwhile: ['write'], traits: ['holdable'] },
  { as: 'raised', roles: ['held'], traits: ['lifted'] },
  { as: 'held', roles: ['held'] },
  { as: 'worked on', roles: ['beside'] },
  { as: 'on head', roles: ['worn'], traits: ['headwear'] },
  { as: 'on face', roles: ['worn'], things: ['glasses', 'goggles', 'mask', 'headphones'] },
  { as: 'on neck', roles: ['worn'], things: ['scarf', 'necktie', 'tie', 'necklace'] },
  { as: 'on back', roles: ['worn'], things: ['backpack', 'wings', 'cape'] },
  {
    as: 'on feet',
    roles: ['worn'],
    things: [
      'shoe',
      'boot',
      'boots',
      'sock',
      'socks',
      'ice skate',
      'ice skates',
      'sandal',
      'flip-flop',
      'high heel',
    ],
  },
  { as: 'worn', roles: ['worn'] },
  { as: 'aboard', roles: ['ridden'], traits: ['cabin'] },
  {
    as: 'standing',
    roles: ['ridden'],
    things: ['skateboard', 'surfboard', 'snowboard', 'ski', 'skis', 'kick scooter'],
  },
  { as: 'seated', roles: ['ridden'], traits: ['seat'] },
  { as: 'riding', roles: ['ridden'] },
];
