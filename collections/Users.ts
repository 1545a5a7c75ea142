import type { CollectionConfig } from 'payload'

import { adminFieldAccess } from '../access/adminFieldAccess.ts'
import { hasRole } from '../access/hasRole.ts'
import { nobody } from '../access/nobody.ts'
import { rolesOf } from '../access/rolesOf.ts'
import { signedIn } from '../access/signedIn.ts'
import { selfOrAdmin } from '../access/selfOrAdmin.ts'
import { selfOrAdminFieldAccess } from '../access/selfOrAdminFieldAccess.ts'
import { label } from '../fields/label.ts'
import { mailChoiceField } from '../fields/mailChoiceField.ts'
import { deferPasswordMail } from '../hooks/deferPasswordMail.ts'
import { queuePasswordMail } from '../hooks/queuePasswordMail.ts'
import { refuseCredentials } from '../hooks/refuseCredentials.ts'
import { refuseDenied } from '../hooks/refuseDenied.ts'
import { refuseInactive } from '../hooks/refuseInactive.ts'
import { refuseShortPassword } from '../hooks/refuseShortPassword.ts'
import { signOutInactive } from '../hooks/signOutInactive.ts'
import { roles } from '../src/commendation/roles.ts'

const admin = hasRole('system-admin')
const adminWritten = {
  access: { create: adminFieldAccess, update: adminFieldAccess },
  hooks: { beforeValidate: [refuseDenied] },
}

export const Users: CollectionConfig = {
  slug: 'users',
  access: {
    admin: ({ req }) => rolesOf(req.user).length > 0,
    create: admin,
    delete: admin,
    read: signedIn,
    readVersions: nobody,
    unlock: admin,
    update: selfOrAdmin,
  },
  admin: {
    defaultColumns: ['name', 'email', 'roles', 'unit'],
    group: label('Hệ thống', 'System'),
    useAsTitle: 'name',
  },
  auth: {
    // Whoever asks is known by the ids of their unit and staff record: two queries less for every request.
    depth: 0,
    cookies: { sameSite: 'Lax' },
    lockTime: 600_000,
    maxLoginAttempts: 10,
    tokenExpiration: 8 * 3600,
  },
  hooks: {
    afterForgotPassword: [queuePasswordMail],
    beforeChange: [signOutInactive],
    beforeLogin: [refuseInactive],
    beforeOperation: [refuseCredentials, refuseShortPassword, deferPasswordMail],
  },
  labels: { plural: label('Tài khoản', 'Accounts'), singular: label('Tài khoản', 'Account') },
  fields: [
    { name: 'email', type: 'email', access: { read: selfOrAdminFieldAccess }, required: true, unique: true },
    { name: 'name', type: 'text', label: label('Họ và tên', 'Name'), required: true },
    {
      name: 'roles',
      type: 'select',
      ...adminWritten,
      hasMany: true,
      label: label('Vai trò', 'Roles'),
      options: Object.entries(roles).map(([value, role]) => ({ label: role.label, value })),
      required: true,
    },
    {
      name: 'unit',
      type: 'relationship',
      ...adminWritten,
      label: label('Đơn vị', 'Unit'),
      relationTo: 'units',
    },
    {
      name: 'person',
      type: 'relationship',
      ...adminWritten,
      label: label('Hồ sơ nhân sự', 'Staff record'),
      relationTo: 'people',
    },
    {
      name: 'active',
      type: 'checkbox',
      ...adminWritten,
      defaultValue: true,
      label: label('Đang hoạt động', 'Active'),
    },
    mailChoiceField(),
  ],
}
