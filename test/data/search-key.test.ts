import { describe, expect, test } from 'vitest';
import { nameKeys, searchKey } from '../../src/data/search-key.ts';

describe('searchKey', () => {
  test.each([
    ['Türkiye', 'turkiye'],
    ["Côte d'Ivoire", 'cote divoire'],
    ['CÔTE D’IVOIRE', 'cote divoire'],
    ['‘Hawai`i’', 'hawaii'],
    ['U.S.A.', 'usa'],
    ['Trinidad&Tobago', 'trinidad and tobago'],
    ['A & B & C', 'a and b and c'],
    ['St. Kitts, St. Lucia', 'saint kitts saint lucia'],
    ['East', 'east'],
    ['Stan', 'stan'],
    ['The Gambia', 'gambia'],
    ['Bahamas, The', 'bahamas'],
    ['the state of the union', 'state of union'],
    ['Netherlands', 'netherlands'],
    ['  Timor--Leste\t(East)  ', 'timor leste east'],
    ['Ca\u0301dı\u0301z 2', 'cadız 2'],
    ['中国', '中国'],
    ['…', ''],
    ['the', ''],
  ])('%j is compared as %j', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });
});

describe('nameKeys', () => {
  test('has both ways to write a name with a comma', () => {
    expect(nameKeys('Korea, South')).toEqual(['korea south', 'south korea']);
    expect(nameKeys('Congo, Democratic Republic, The')).toEqual([
      'congo democratic republic',
      'democratic republic congo',
    ]);
  });

  test('has one where there is but one way', () => {
    expect(nameKeys('France')).toEqual(['france']);
    expect(nameKeys('Bahamas, The')).toEqual(['bahamas']);
    expect(nameKeys('')).toEqual(['']);
  });
});
