/** Who has a part in the procedure that is drawn: who begins, the two units, the council. */
export const supportPeople = {
  council: [
    'council-chair',
    'council-secretary',
    'council-member',
    ...[2, 3, 4, 5, 6, 7].map((place) => `council-member-${String(place)}`),
  ],
  heads: ['unit-head.kinhte', 'unit-head.khoagiao'],
  officer: 'unit-officer.noichinh',
} as const
