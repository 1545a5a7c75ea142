import { parseRichText, type RichSpan } from '../../forms/richText/parseRichText.ts'

/** Marked-up text, drawn. It is made of elements only: nothing in the text is ever read as HTML. */
export function RichTextView({ text }: { text: string }) {
  return (
    <div className="td-rich__view">
      {parseRichText(text).map((block, index) => {
        switch (block.kind) {
          case 'heading':
            return <h5 key={index}>{draw(block.spans)}</h5>
          case 'paragraph':
            return <p key={index}>{draw(block.spans)}</p>
          case 'bullets':
            return <ul key={index}>{items(block.items)}</ul>
          case 'numbers':
            return <ol key={index}>{items(block.items)}</ol>
        }
      })}
    </div>
  )
}

const items = (list: RichSpan[][]) => list.map((spans, index) => <li key={index}>{draw(spans)}</li>)

const draw = (spans: RichSpan[]) =>
  spans.map(({ isBold, isItalic, text }, index) => {
    if (isBold) return <strong key={index}>{text}</strong>
    return isItalic ? <em key={index}>{text}</em> : <span key={index}>{text}</span>
  })
