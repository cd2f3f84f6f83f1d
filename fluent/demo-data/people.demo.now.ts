import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

/** The departments and people of the demo. Demo data carries no passwords: an instance's administrator sets them. */
export const departmentWildlife = Record({
    $id: Now.ID['demo-department-wildlife'],
    $meta: { installMethod: 'demo' },
    table: 'cmn_department',
    data: { name: 'Department of Fish and Wildlife', id: 'CDFW' },
})
export const departmentTransportation = Record({
    $id: Now.ID['demo-department-transportation'],
    $meta: { installMethod: 'demo' },
    table: 'cmn_department',
    data: { name: 'Department of Transportation', id: 'CALTRANS' },
})
export const departmentParks = Record({
    $id: Now.ID['demo-department-parks'],
    $meta: { installMethod: 'demo' },
    table: 'cmn_department',
    data: { name: 'Department of Parks and Recreation', id: 'PARKS' },
})
/** CDT runs the service and is not enrolled in it. */
export const departmentTechnology = Record({
    $id: Now.ID['demo-department-technology'],
    $meta: { installMethod: 'demo' },
    table: 'cmn_department',
    data: { name: 'Department of Technology', id: 'CDT' },
})

export const userCustomer = Record({
    $id: Now.ID['demo-user-customer'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user',
    data: {
        user_name: 'customer',
        first_name: 'Casey',
        last_name: 'Nguyen',
        name: 'Casey Nguyen',
        email: 'customer@wildlife.ca.gov',
        title: 'Web administrator',
        department: departmentWildlife,
        time_zone: 'US/Pacific',
        active: true,
    },
})

export const userDelegate = Record({
    $id: Now.ID['demo-user-delegate'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user',
    data: {
        user_name: 'delegate',
        first_name: 'Dana',
        last_name: 'Ortiz',
        name: 'Dana Ortiz',
        email: 'delegate@wildlife.ca.gov',
        title: 'Server administrator',
        department: departmentWildlife,
        time_zone: 'US/Pacific',
        active: true,
    },
})

export const userOutsider = Record({
    $id: Now.ID['demo-user-outsider'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user',
    data: {
        user_name: 'outsider',
        first_name: 'Omar',
        last_name: 'Haddad',
        name: 'Omar Haddad',
        email: 'outsider@dot.ca.gov',
        title: 'Web administrator',
        department: departmentTransportation,
        time_zone: 'US/Pacific',
        active: true,
    },
})

export const userApprover = Record({
    $id: Now.ID['demo-user-approver'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user',
    data: {
        user_name: 'approver',
        first_name: 'Avery',
        last_name: 'Johnson',
        name: 'Avery Johnson',
        email: 'approver@wildlife.ca.gov',
        title: 'Information security officer',
        department: departmentWildlife,
        time_zone: 'US/Pacific',
        active: true,
    },
})

export const userCdtApprover = Record({
    $id: Now.ID['demo-user-cdt-approver'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user',
    data: {
        user_name: 'cdt.approver',
        first_name: 'Chris',
        last_name: 'Lindqvist',
        name: 'Chris Lindqvist',
        email: 'cdt.approver@state.ca.gov',
        title: 'Certificate Services lead',
        department: departmentTechnology,
        time_zone: 'US/Pacific',
        active: true,
    },
})

export const userFulfiller = Record({
    $id: Now.ID['demo-user-fulfiller'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user',
    data: {
        user_name: 'fulfiller',
        first_name: 'Fran',
        last_name: 'Delgado',
        name: 'Fran Delgado',
        email: 'fulfiller@state.ca.gov',
        title: 'Certificate Services analyst',
        department: departmentTechnology,
        time_zone: 'US/Pacific',
        active: true,
    },
})

export const userManager = Record({
    $id: Now.ID['demo-user-manager'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user',
    data: {
        user_name: 'manager',
        first_name: 'Morgan',
        last_name: 'Sato',
        name: 'Morgan Sato',
        email: 'manager@state.ca.gov',
        title: 'Certificate Services manager',
        department: departmentTechnology,
        time_zone: 'US/Pacific',
        active: true,
    },
})

export const userDotApprover = Record({
    $id: Now.ID['demo-user-dot-approver'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user',
    data: {
        user_name: 'dot.approver',
        first_name: 'Riley',
        last_name: 'Chen',
        name: 'Riley Chen',
        email: 'dot.approver@dot.ca.gov',
        title: 'Information security officer',
        department: departmentTransportation,
        time_zone: 'US/Pacific',
        active: true,
    },
})

export const userDotDelegate = Record({
    $id: Now.ID['demo-user-dot-delegate'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user',
    data: {
        user_name: 'dot.delegate',
        first_name: 'Sam',
        last_name: 'Kowalski',
        name: 'Sam Kowalski',
        email: 'dot.delegate@dot.ca.gov',
        title: 'Network administrator',
        department: departmentTransportation,
        time_zone: 'US/Pacific',
        active: true,
    },
})

export const userParksApprover = Record({
    $id: Now.ID['demo-user-parks-approver'],
    $meta: { installMethod: 'demo' },
    table: 'sys_user',
    data: {
        user_name: 'parks.approver',
        first_name: 'Jordan',
        last_name: 'Reyes',
        name: 'Jordan Reyes',
        email: 'parks.approver@parks.ca.gov',
        title: 'Information security officer',
        department: departmentParks,
        time_zone: 'US/Pacific',
        active: true,
    },
})
