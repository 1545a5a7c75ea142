import type { Text } from '../shared/text.ts'

const signs: Record<string, Text> = {
  '!=': { vi: '{subject} khác {value}', en: '{subject} is not {value}' },
  '<': { vi: '{subject} nhỏ hơn {value}', en: '{subject} is less than {value}' },
  '<=': { vi: '{subject} nhỏ hơn hoặc bằng {value}', en: '{subject} is at most {value}' },
  '=': { vi: '{subject} là {value}', en: '{subject} is {value}' },
  '>': { vi: '{subject} lớn hơn {value}', en: '{subject} is more than {value}' },
  '>=': { vi: '{subject} lớn hơn hoặc bằng {value}', en: '{subject} is at least {value}' },
}

const calls: Record<string, Text> = {
  abs: { vi: 'giá trị tuyệt đối của {0}', en: 'the absolute value of {0}' },
  ceiling: { vi: '{0} làm tròn lên', en: '{0} rounded up' },
  contains: { vi: '{0} có chứa {1}', en: '{0} contains {1}' },
  count: { vi: 'số mục của {0}', en: 'the number of items of {0}' },
  decimal: { vi: '{0} làm tròn {1} chữ số thập phân', en: '{0} rounded to {1} decimals' },
  'ends with': { vi: '{0} kết thúc bằng {1}', en: '{0} ends with {1}' },
  floor: { vi: '{0} làm tròn xuống', en: '{0} rounded down' },
  'list contains': { vi: '{0} có chọn {1}', en: '{0} includes {1}' },
  max: { vi: 'giá trị lớn nhất của {0}', en: 'the largest of {0}' },
  mean: { vi: 'trung bình của {0}', en: 'the mean of {0}' },
  min: { vi: 'giá trị nhỏ nhất của {0}', en: 'the smallest of {0}' },
  not: { vi: 'không phải ({0})', en: 'not ({0})' },
  'round half up': { vi: '{0} làm tròn {1} chữ số', en: '{0} rounded to {1} digits' },
  'starts with': { vi: '{0} bắt đầu bằng {1}', en: '{0} starts with {1}' },
  'string length': { vi: 'số ký tự của {0}', en: 'the length of {0}' },
  sum: { vi: 'tổng của {0}', en: 'the sum of {0}' },
}

/** The words in which expressions are told; blanks are filled in by name. */
export const phrases = {
  and: { vi: ' và ', en: ' and ' },
  between: { vi: '{subject} từ {low} đến {high}', en: '{subject} is between {low} and {high}' },
  calls,
  comma: { vi: ', ', en: ', ' },
  empty: { vi: '{subject} để trống', en: '{subject} is empty' },
  every: { vi: 'mọi dòng của {table} đều có {condition}', en: 'in every row of {table}, {condition}' },
  excludes: { vi: '{0} không chọn {1}', en: '{0} does not include {1}' },
  filled: { vi: '{subject} đã được điền', en: '{subject} is filled in' },
  ifElse: {
    vi: 'nếu {condition} thì {then}, ngược lại {otherwise}',
    en: 'if {condition} then {then}, otherwise {otherwise}',
  },
  memberOf: { vi: '{column} của {rows}', en: '{column} of {rows}' },
  oneOf: { vi: '{subject} là một trong {list}', en: '{subject} is one of {list}' },
  or: { vi: ' hoặc ', en: ' or ' },
  rowsWhere: { vi: 'các dòng của {table} có {condition}', en: 'the rows of {table} where {condition}' },
  signs,
  some: { vi: 'ít nhất một dòng của {table} có {condition}', en: 'in some row of {table}, {condition}' },
}
