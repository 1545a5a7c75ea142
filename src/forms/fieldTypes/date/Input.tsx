export { DateInput as Input } from '../../../admin/form/inputs/DateInput.tsx'
