import { storyPath } from '../../../publication/pathOf.ts'
import type { Story } from '../../../publication/types.ts'
import { Day } from './Day.tsx'

type StoryListProps = { level?: 2 | 3 | 4; stories: Story[] }

/** Articles or notices by date. */
export function StoryList({ level = 3, stories }: StoryListProps) {
  const Heading = `h${level}` as const
  return (
    <ul className="stories">
      {stories.map((story) => (
        <li key={`${story.kind}-${story.id}`}>
          <p className="meta">
            <Day iso={story.date} />
          </p>
          <div>
            <Heading>
              <a href={storyPath(story)}>{story.title}</a>
            </Heading>
            {story.summary === '' ? null : <p>{story.summary}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
