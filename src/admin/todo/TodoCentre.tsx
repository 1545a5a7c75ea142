'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'

import type { Todo } from '../../services/todo/readTodo.ts'
import { todoViews } from '../../services/todo/todoViews.ts'
import { say } from '../../shared/say.ts'
import { newsEvent } from '../bell/newsEvent.ts'
import { Tabs } from '../dossier/Tabs.tsx'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { useLanguage } from '../shared/useLanguage.ts'
import { useResource } from '../shared/useResource.ts'
import { ViewFrame } from '../shared/ViewFrame.tsx'
import { addressOfFilter, type TodoFilter, todoFilter } from './todoFilter.ts'
import { TodoFilters } from './TodoFilters.tsx'
import { TodoList } from './TodoList.tsx'
import { viewTexts } from './todoTexts.ts'

/** Everything that waits for this person or concerns them, in one place. */
export function TodoCentre() {
  const language = useLanguage()
  const vi = language === 'vi'
  const given = useSearchParams()
  const [filter, setFilter] = useState(() => todoFilter(Object.fromEntries(given)))
  const [page, setPage] = useState(1)
  const { failure, loading, reload, value } = useResource<Todo>(
    `/api/work-items/todo?${addressOfFilter(filter, page)}`,
  )

  useEffect(() => {
    window.history.replaceState(null, '', `?${addressOfFilter(filter)}`)
  }, [filter])
  // Somebody comes back from a dossier, or from lunch, or the bell has news: what they see is what there is.
  useEffect(() => {
    const refresh = () => void reload()
    for (const moment of ['focus', newsEvent]) window.addEventListener(moment, refresh)
    return () => {
      for (const moment of ['focus', newsEvent]) window.removeEventListener(moment, refresh)
    }
  }, [reload])

  const change = (next: TodoFilter) => {
    setFilter(next)
    setPage(1)
  }

  return (
    <ViewFrame crumbs={[{ label: vi ? 'Việc cần làm' : 'To do' }]}>
      <h1>{vi ? 'Việc cần làm' : 'To do'}</h1>
      <TodoFilters filter={filter} onChange={change} />
      {failure && <FailureNotice failure={failure} onReload={() => void reload()} />}
      <Tabs
        current={filter.view}
        label={vi ? 'Danh sách việc' : 'Lists'}
        onChoose={(key) => change({ ...filter, view: todoFilter({ view: key }).view })}
        tabs={todoViews.map((view) => ({
          content: (
            <TodoList
              key={`${addressOfFilter(filter, page)}`}
              loading={loading}
              onDone={reload}
              onPage={setPage}
              todo={value?.view === filter.view ? value : null}
              view={view}
            />
          ),
          key: view,
          label: labelled(say(viewTexts[view].label, language), value, view, vi),
        }))}
      />
    </ViewFrame>
  )
}

const labelled = (
  label: string,
  todo: null | Todo,
  view: (typeof todoViews)[number],
  vi: boolean,
): string => {
  if (!todo) return label
  const unread = view === 'copies' && todo.counts.unread > 0
  const more = unread ? `, ${todo.counts.unread} ${vi ? 'chưa đọc' : 'unread'}` : ''
  return `${label} (${todo.counts[view]}${more})`
}
