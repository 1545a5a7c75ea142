import { contextNames } from './contextNames.ts'

/** Keys that no field may have: they mean something to the language, to the dossier or to FEEL. */
export const reservedKeys: ReadonlySet<string> = new Set([
  ...contextNames,
  ...['__proto__', 'constructor', 'hasOwnProperty', 'prototype', 'toString', 'valueOf'],
  ...['_status', 'answers', 'createdAt', 'id', 'rev', 'state', 'updatedAt'],
  ...[
    'and',
    'between',
    'date',
    'duration',
    'else',
    'every',
    'external',
    'false',
    'for',
    'function',
    'if',
    'in',
  ],
  ...[
    'instance',
    'item',
    'not',
    'now',
    'null',
    'of',
    'or',
    'partial',
    'return',
    'satisfies',
    'some',
    'then',
    'time',
  ],
  ...['true', 'value'],
])
