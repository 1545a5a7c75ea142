'use client'

import { useState } from 'react'

import type { Todo } from '../../services/todo/readTodo.ts'
import type { TodoView } from '../../services/todo/todoViews.ts'
import { say } from '../../shared/say.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { BulkBar } from './BulkBar.tsx'
import { TodoRow } from './TodoRow.tsx'
import { viewTexts } from './todoTexts.ts'

type TodoListProps = {
  loading: boolean
  onDone: () => Promise<void>
  onPage: (page: number) => void
  todo: null | Todo
  view: TodoView
}

/** One list, page by page; several lines may be decided at once. */
export function TodoList({ loading, onDone, onPage, todo, view }: TodoListProps) {
  const language = useLanguage()
  const vi = language === 'vi'
  const [chosen, setChosen] = useState<string[]>([])
  if (!todo) return <p className="td-muted">{loading ? (vi ? 'Đang tải…' : 'Loading…') : ''}</p>

  const pages = Math.ceil(todo.totalDocs / todo.limit)
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])

  return (
    <>
      <BulkBar
        chosen={todo.docs.filter(({ id }) => chosen.includes(id))}
        onDone={async () => {
          setChosen([])
          await onDone()
        }}
      />
      {todo.docs.length === 0 && <p className="td-muted">{say(viewTexts[view].empty, language)}</p>}
      <ul className="td-todo">
        {todo.docs.map((item) => (
          <TodoRow
            isChosen={chosen.includes(item.id)}
            item={item}
            key={`${item.collection}:${item.id}`}
            language={language}
            onToggle={() => toggle(item.id)}
            showsTurn={view !== 'mine' && view !== 'overdue'}
          />
        ))}
      </ul>
      {pages > 1 && (
        <nav aria-label={vi ? 'Trang' : 'Pages'} className="td-todo__pages">
          <button
            className="td-button"
            disabled={todo.page <= 1}
            onClick={() => onPage(todo.page - 1)}
            type="button"
          >
            {vi ? 'Trang trước' : 'Previous'}
          </button>
          <span>
            {vi ? 'Trang' : 'Page'} {todo.page} / {pages}
          </span>
          <button
            className="td-button"
            disabled={todo.page >= pages}
            onClick={() => onPage(todo.page + 1)}
            type="button"
          >
            {vi ? 'Trang sau' : 'Next'}
          </button>
        </nav>
      )}
    </>
  )
}
