import { todoViews } from '../../src/services/todo/todoViews.ts'
import { command } from './commandDeclaration.ts'
import { fileContent } from './declaredSchemas.ts'
import * as schemas from './deskSchemas.ts'
import { linkAnswer } from './linkSchemas.ts'
import { query } from './query.ts'
import type { EndpointDeclaration } from './types.ts'

/** What a person has on their desk, and what those who keep the system running look after. */
export const deskDeclarations: Record<string, EndpointDeclaration[]> = {
  notifications: [
    {
      answer: schemas.bellAnswer,
      method: 'get',
      path: '/bell',
      summary: 'How many notices you have not read, and the latest',
    },
    {
      answer: schemas.bellAnswer,
      body: schemas.bellBody,
      method: 'post',
      path: '/bell/read',
      refusals: [422],
      summary: 'Note that you have read some of your notices, or all',
    },
  ],
  'one-time-links': [
    {
      answer: linkAnswer,
      method: 'post',
      path: '/:id/revoke',
      refusals: [404, 409],
      summary: 'Take a link back that you have given',
    },
  ],
  outbox: [
    {
      answer: schemas.healthAnswer,
      method: 'get',
      path: '/health',
      summary: 'What does not go on by itself: deliveries given up, late or stuck, timers that have not rung',
    },
    {
      ...command,
      answer: schemas.retryAnswer,
      method: 'post',
      path: '/:id/retry',
      summary: 'Try a delivery again now, with all its attempts before it',
    },
  ],
  people: [
    {
      ...command,
      answer: schemas.staffListAnswer,
      body: schemas.staffListBody,
      method: 'post',
      path: '/import',
      refusals: [422],
      summary: 'Take units, staff and accounts from a list copied out of a spreadsheet',
    },
  ],
  'work-items': [
    {
      answer: schemas.calendarAnswer,
      method: 'post',
      path: '/calendar',
      status: 201,
      summary: 'Make the secret address of your calendar feed; the one before stops working',
    },
    {
      answer: fileContent,
      answerType: 'text/calendar',
      method: 'get',
      path: '/calendar/:key',
      refusals: [404],
      summary: 'Your deadlines and sessions as iCalendar, for a program that subscribes to the address',
    },
    {
      answer: schemas.todoAnswer,
      method: 'get',
      parameters: [
        query('view', `Which list: ${todoViews.join(', ')}; mine when absent.`),
        query('collection', 'Only dossiers of this collection.'),
        query('q', 'Only with this in the title.'),
        query('page', 'From 1; the first 1,000 can be read.'),
        query('limit', '1 to 100; 20 when absent.'),
      ],
      path: '/todo',
      refusals: [422],
      summary:
        'What waits for you, for your unit, for those you act for; what you watch, what was sent to you',
    },
  ],
}
