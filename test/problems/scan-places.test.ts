import { describe, expect, it } from 'vitest';
import { scanJson } from '../../src/problems/scan-json.ts';

const faultOf = (text: string) => {
  const { fault } = scanJson(text, 9);
  return fault === null ? null : [fault.offset, fault.expected];
};

describe('the fault of a text', () => {
  it.each([
    ['', 0, 'a value'],
    ['  ', 2, 'a value'],
    ['[,1]', 1, 'a value or `]`'],
    ['[}', 1, 'a value or `]`'],
    ['[1,]', 3, 'a value'],
    ['{,}', 1, 'a name in double quotes or `}`'],
    ['{]', 1, 'a name in double quotes or `}`'],
    ['{1:2}', 1, 'a name in double quotes or `}`'],
    ['{"a":1,}', 7, 'a name in double quotes'],
    ['{"a":1,2}', 7, 'a name in double quotes'],
    ['{"a":}', 5, 'a value'],
    ['{"a"', 4, '`:`'],
    ['{"a",1}', 4, '`:`'],
    ['{"a":1 "b":2}', 7, '`,` or the end of the list or object'],
    ['{"a":1]', 6, '`,` or the end of the list or object'],
    ['[1 2]', 3, '`,` or the end of the list or object'],
    ['[1}', 2, '`,` or the end of the list or object'],
    ['[[1]', 4, '`,` or the end of the list or object'],
    ['{"a":{}', 7, '`,` or the end of the list or object'],
    ['1 2', 2, 'the end of the text'],
    ['{},', 2, 'the end of the text'],
    ['[]]', 2, 'the end of the text'],
    ['{"a', 3, 'a complete text'],
    ['"abc', 4, 'a complete text'],
    ['{"a\\x":1}', 3, 'a complete text'],
    ['["a\tb"]', 3, 'a complete text'],
    ['["\\u12g4"]', 2, 'a complete text'],
  ])('%j begins at %i, where %s could stand', (text, offset, expected) => {
    expect(faultOf(text)).toEqual([offset, expected]);
    expect(() => JSON.parse(text)).toThrow();
  });

  it.each(['[]', '{}', '[[],{}]', ' {"a" : [1 , {"b":null}] }\n', '"\\u00e9\\n"', '-1.5e+7'])(
    '%j has none',
    (text) => {
      expect(faultOf(text)).toBeNull();
    },
  );

  it('comes with the names that stand twice before it', () => {
    const scan = scanJson('{"a":1,"a":2,"b"', 9);
    expect(scan).toEqual({
      fault: { offset: 16, expected: '`:`' },
      tooDeep: null,
      duplicates: [{ path: ['a'] }],
    });
    expect(scanJson('{"a":1,"a":"', 9).duplicates).toEqual([{ path: ['a'] }]);
  });
});

describe('the path of a name that stands twice', () => {
  it('counts the places of a list, and not the commas of an object in it', () => {
    const text = '[0, 1, {"x": 1, "y": [9, {"z": 1, "z": 2}]}, 3]';
    expect(scanJson(text, 9).duplicates).toEqual([{ path: [2, 'y', 1, 'z'] }]);
  });

  it('goes back to the object around when the inner one has ended', () => {
    expect(scanJson('{"a": {"b": 1}, "a": [], "b": 2}', 9).duplicates).toEqual([{ path: ['a'] }]);
  });
});
