import { cutPower } from '../power/cutPower.ts'

/** Cuts the power of a disk and prints what came of it as JSON: powerCuts.ts OPTIONS CUTS CUTS-PER-DISK SEED */
const [options = '', cuts = '', cutsPerDisk = '', seed = ''] = process.argv.slice(2)
const cut = await cutPower({
  options,
  cuts: Number(cuts),
  cutsPerDisk: Number(cutsPerDisk),
  seed: Number(seed),
})
process.stdout.write(JSON.stringify(cut))
