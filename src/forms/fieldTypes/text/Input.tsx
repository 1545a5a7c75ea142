export { TextInput as Input } from '../../../admin/form/inputs/TextInput.tsx'
