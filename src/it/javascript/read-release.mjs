// Counts and sums every table of a release, and holds them against what the writer expects.
// Usage: node read-release.mjs [RELEASE], a folder beside which expected.csv lies.
import { readFileSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'

const here = dirname(fileURLToPath(import.meta.url))
const release = process.argv[2] ?? join(here, '../../../target/readers/data/current')
const expectations = readFileSync(join(dirname(release), 'expected.csv'), 'utf8').trim().split('\n')

let compared = 0
for (const expectation of expectations) {
  const [table, rows, column, sum] = expectation.split(',')
  const folder = join(realpathSync(release), 'parquet', table.replace('.', '_'))
  let count = 0
  let total = 0
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.parquet')) continue
    const file = await asyncBufferFromFile(join(folder, name))
    for (const row of await parquetReadObjects({ file, compressors })) {
      count += 1
      if (column) total += Number(row[column])
    }
  }
  if (count !== Number(rows)) {
    throw new Error(`${table}: expected ${rows} rows but read ${count}`)
  }
  // JavaScript has no decimals: its sum is held against the exact one to 12 digits.
  if (column && Math.abs(total - Number(sum)) > Math.abs(Number(sum)) * 1e-12) {
    throw new Error(`${table}: expected the sum ${sum} of ${column} but read ${total}`)
  }
  compared += 1
}
console.log(`hyparquet agrees on ${compared} tables`)
