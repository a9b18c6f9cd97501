// Holds datapackage.json of a release against the published profile of Frictionless, which the npm
// package datapackage ships. Usage: node validate-datapackage.mjs [RELEASE]
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import datapackage from 'datapackage'

const here = dirname(fileURLToPath(import.meta.url))
const release = process.argv[2] ?? join(here, '../../../target/readers/data/current')
const descriptor = JSON.parse(readFileSync(join(release, 'datapackage.json'), 'utf8'))

const profile = await datapackage.Profile.load('data-package')
const { valid, errors } = profile.validate(descriptor)
if (!valid) throw new Error(errors.map((error) => error.message).join('\n'))
const without = structuredClone(descriptor)
delete without.resources
if (profile.validate(without).valid) throw new Error('the profile accepts anything')

const names = new Set(descriptor.resources.map((resource) => resource.name))
for (const resource of descriptor.resources) {
  for (const path of [resource.path].flat()) {
    if (!existsSync(join(release, path))) throw new Error(`${path} is not there`)
  }
  for (const key of resource.schema.foreignKeys ?? []) {
    if (!names.has(key.reference.resource)) throw new Error(`${key.reference.resource} is no resource`)
  }
}
console.log(`datapackage.json is valid and describes ${names.size} tables`)
