'use client'

import type { Problem } from '../../shared/problem.ts'
import { useSay } from './useSay.ts'

type ProblemListProps = { onGo?: (path: string) => void; problems: Problem[] }

/** What is wrong, each line leading to its place. */
export function ProblemList({ onGo, problems }: ProblemListProps) {
  const t = useSay()

  return (
    <ul>
      {problems.slice(0, 50).map((problem, index) => (
        <li key={index}>
          {onGo && problem.path ? (
            <button className="td-link" onClick={() => onGo(problem.path ?? '')} type="button">
              {t(problem.message)}
            </button>
          ) : (
            <>
              {t(problem.message)} {problem.path && <code>{problem.path}</code>}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
