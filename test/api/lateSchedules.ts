import path from 'node:path'

import { createClient, type Client } from '@libsql/client'

type Late = { key: string; title: string; workflow: string }

const dayBefore = (days: number): Date => new Date(Date.now() - days * 86_400_000)
const role = 'party-committee'

/**
 * Lays two schedules into the data of a server that is not running yet, each with a day that has passed: one for a role
 * that nobody holds any more, one for a procedure whose workflow was never published. Gives the second procedure.
 */
export const lateSchedules = async (dataDir: string): Promise<string> => {
  const database = createClient({ url: `file:${path.join(dataDir, 'thi-dua.db')}` })
  await database.execute({
    args: [role],
    sql: 'update users set active = 0 where id in (select parent_id from users_roles where value = ?)',
  })
  const drawn = crypto.randomUUID()
  await database.execute({
    args: [drawn],
    sql: `insert into workflows (id, key, title, definition)
      select ?, 'sinh-hoat-chuyen-de', 'Sinh hoạt chuyên đề', definition from workflows where key = 'registration'`,
  })
  const { rows } = await database.execute("select id from workflows where key = 'registration'")
  await lay(database, {
    key: 'dang-ky-dang-uy',
    title: 'Đăng ký thi đua của Đảng ủy',
    workflow: String(rows[0]?.['id']),
  })
  const unready = await lay(database, {
    key: 'sinh-hoat-chuyen-de',
    title: 'Sinh hoạt chuyên đề hằng năm',
    workflow: drawn,
  })
  database.close()
  return unready
}

/** A procedure with a schedule that was due the day before yesterday. */
const lay = async (database: Client, { key, title, workflow }: Late): Promise<string> => {
  const id = crypto.randomUUID()
  const due = dayBefore(2)
  const [first = ''] = due.toISOString().split('T')
  const marks = { 'hang-nam': { first, rule: '', since: dayBefore(30).toISOString() } }
  await database.execute({
    args: [id, key, title, workflow, JSON.stringify(marks)],
    sql: `insert into procedures (id, key, title, form_id, workflow_id, schedule_marks)
      select ?, ?, ?, id, ?, ? from forms where key = 'dang-ky-thi-dua'`,
  })
  await database.execute({
    args: [id, role, crypto.randomUUID()],
    sql: 'insert into procedures_startable_by ("order", parent_id, value, id) values (1, ?, ?, ?)',
  })
  await database.execute({
    args: [id, crypto.randomUUID(), title, due.getUTCDate(), due.getUTCMonth() + 1, role],
    sql: `insert into procedures_schedules (_order, _parent_id, id, key, active, title, day, month, role)
      values (1, ?, ?, 'hang-nam', 1, ?, ?, ?, ?)`,
  })
  return id
}
