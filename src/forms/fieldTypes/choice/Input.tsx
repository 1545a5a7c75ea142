export { ChoiceInput as Input } from '../../../admin/form/inputs/ChoiceInput.tsx'
