import { type Platform } from '../../platform'
import { createAssignmentRules } from './assignment-rules'
import { createTaskStateRules } from './task-state'
import { userName } from './user-name'

/** Registers what an instance does on its own tables without any application. */
export function installOutOfBoxRules(platform: Platform): void {
    platform.addWriteEngine(createTaskStateRules(platform))
    platform.addWriteEngine(createAssignmentRules(platform))
    platform.addWriteEngine(userName)
}
