const schedule = {
  active: true,
  covers: 'year',
  day: 15,
  every: 'year',
  key: 'hang-nam',
  month: 6,
  role: 'standing-officer',
  title: 'Báo cáo {period}',
}

/** What begins nothing by itself. */
export const unrealSchedules: [string, unknown, RegExp | string][] = [
  ['text', 'hằng năm', '422 SCHEDULE_INVALID schedules'],
  ['a list of numbers', [5], '422 ROW_INVALID schedules.0'],
  ['nothing but itself', [{}], '422 SCHEDULE_INVALID schedules.0.key'],
  ['on 31/02', [{ ...schedule, day: 31, month: 2 }], '422 SCHEDULE_INVALID schedules.0.day'],
  ['for a role that there is not', [{ ...schedule, role: 'vua' }], '422 SCHEDULE_INVALID schedules.0.role'],
  [
    'for an object',
    [{ ...schedule, beginAs: 'person', person: {} }],
    '422 SCHEDULE_INVALID schedules.0.person',
  ],
  [
    'for nobody known',
    [{ ...schedule, beginAs: 'person', person: 'f'.repeat(24) }],
    /^422 .* schedules\.0\.person$/,
  ],
  [
    'with a tag that there is not',
    [{ ...schedule, title: '{so}' }],
    '422 SCHEDULE_INVALID schedules.0.title',
  ],
  ['on in words', [{ ...schedule, active: 'yes' }], /^4(?:00|22) /],
  ['from an object', [{ ...schedule, from: {} }], '422 SCHEDULE_INVALID schedules.0.from'],
  [
    'with a formula that does not parse',
    [{ ...schedule, answers: [{ field: 'tenCongViec', value: '"' }] }],
    '422 EXPRESSION_INVALID schedules.0.answers.0.value',
  ],
  [
    'with a field that the form has not',
    [schedule, { ...schedule, answers: [{ field: 'x', value: '1' }], key: 'hai' }],
    '422 SCHEDULE_INVALID schedules.1.answers.0.field',
  ],
]
