import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/graph/address.js';
import { GraphAddressError } from '../../src/graph/errors.js';

describe('addresses', () => {
  test.each([
    ['./data', { engine: 'embedded', folder: './data' }],
    ['/var/lib/zhengtu', { engine: 'embedded', folder: '/var/lib/zhengtu' }],
    ['C:\\zhengtu', { engine: 'embedded', folder: 'C:\\zhengtu' }],
    ['政府公报', { engine: 'embedded', folder: '政府公报' }],
    ['memory:', { engine: 'embedded', folder: null }],
    ['neo4j://localhost:7687', { engine: 'neo4j', url: 'neo4j://localhost:7687' }],
    ['neo4j+s://abc.databases.neo4j.io', { engine: 'neo4j', url: 'neo4j+s://abc.databases.neo4j.io' }],
    ['bolt+ssc://10.0.0.1', { engine: 'neo4j', url: 'bolt+ssc://10.0.0.1' }],
    ['BOLT://host', { engine: 'neo4j', url: 'BOLT://host' }],
  ])('%s', (address, expected) => {
    expect(parseAddress(address)).toEqual(expected);
  });

  test.each([
    [
      'http://localhost:7474',
      "The graph's address “http://localhost:7474” begins with none of neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s://, bolt+ssc://, and is not the name of a folder. Set ZHENGTU_GRAPH to one of these.",
    ],
    ['neo4j://', "The graph's address “neo4j://” names no host. Write it as neo4j://host:7687."],
    [
      'neo4j://neo4j:secret@host',
      'The graph’s address holds a user or password. Take them out of ZHENGTU_GRAPH and set ZHENGTU_GRAPH_USER and ZHENGTU_GRAPH_PASSWORD instead.',
    ],
  ])('%s is none', (address, message) => {
    expect(() => parseAddress(address)).toThrow(message);
  });
});

test('anything else is a folder, an address or a sentence', () => {
  const scheme = fc.constantFrom('', 'neo4j://', 'bolt+s://', 'http://', 'memory:', '://');
  fc.assert(
    fc.property(scheme, fc.string({ unit: 'binary' }), (start, rest) => {
      try {
        expect(['embedded', 'neo4j']).toContain(parseAddress(start + rest).engine);
      } catch (error) {
        expect(error).toBeInstanceOf(GraphAddressError);
      }
    }),
  );
});
