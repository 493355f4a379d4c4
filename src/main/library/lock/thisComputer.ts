import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { errorCode } from '../errorCode.ts'
import type { Computer } from './Computer.ts'

/** This process on this computer. */
export const thisComputer: Computer = {
  host: hostname(),
  pid: process.pid,
  born: processFacts(process.pid)?.born ?? '',
  isRunning: (pid, born) => {
    if (!answers(pid)) return false
    const facts = processFacts(pid)
    if (!facts) return process.platform !== 'linux'
    return !facts.dead && (born === '' || born === facts.born)
  },
}

function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** Linux: boot id and start time in ticks (proc(5), /proc/pid/stat fields 3 and 22); null elsewhere. */
function processFacts(pid: number): { born: string; dead: boolean } | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { born: `${boot}:${fields[19]}`, dead: fields[0] === 'Z' || fields[0] === 'X' }
  } catch {
    return null
  }
}
