import { describe, expect, test } from 'vitest';
import { koreanFirstName, koreanPerson, peopleTable, personNamed } from './people.ts';
import { koreanLandmark, landmarkNamed, landmarkTable } from './landmarks.ts';

describe('people and places by name', () => {
  test('fit the schema, every row', () => {
    expect(peopleTable.all().length).toBeGreaterThan(300);
    expect(landmarkTable.all().length).toBeGreaterThan(300);
  });

  test('known people have a look and a gender, some only where written large', () => {
    expect(personNamed('darth vader')?.near.at(-1)).toBe('man');
    expect(personNamed('sleeping beauty')).toMatchObject({ capitals: true, gender: 'female' });
  });

  test('others are a girl or a boy by their first name', () => {
    expect(personNamed('emma brown')).toMatchObject({ near: ['girl', 'woman'], gender: 'female' });
    expect(personNamed('teapot')).toBeUndefined();
    expect(koreanFirstName('민수')).toBe('Minsu');
    expect(koreanPerson('이순신')).toMatchObject({ name: '이순신', gender: 'male' });
  });

  test('cities are streets, landmarks things that stand there', () => {
    expect(landmarkNamed('lisbon')).toMatchObject({ near: ['city street', 'road'], thing: [] });
    expect(landmarkNamed('the eiffel tower')?.thing).toContain('tower');
    expect(koreanLandmark('경복궁')?.near[0]).toBe('castle');
  });
});
