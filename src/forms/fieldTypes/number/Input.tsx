export { NumberInput as Input } from '../../../admin/form/inputs/NumberInput.tsx'
