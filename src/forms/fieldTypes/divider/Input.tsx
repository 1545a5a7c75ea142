export function Input() {
  return <hr className="td-divider" />
}
