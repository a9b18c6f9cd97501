#!/usr/bin/env bash
# Builds a large warehouse and says where the time goes. Usage: bench/warehouse/run.sh [MILLIONS] [FOLDER]
set -euo pipefail
cd "$(dirname "$0")/../.."
millions=${1:-10}
work=${2:-target/bench/warehouse}
jar=$PWD/target/yunhe.jar
home=$PWD
if [ ! -f "$jar" ]; then
  echo "there is no $jar; run mvn package -DskipTests first" >&2
  exit 2
fi
rm -rf "$work"
mkdir -p "$work"
# 60 indicators, 20 years, 12 months, month and year to date: 28,800 numbers a region.
java bench/warehouse/Observations.java \
  warehouse/reference "$work/tables" 2003 20 $((millions * 1000000 / 28800)) 60
cd "$work"
LOGGING_LEVEL_ORG_YUNHE_WAREHOUSE=debug java -Xmx2g -jar "$jar" run --home "$home" --input tables --data data &
run=$!
peak=0
while kill -0 $run 2>/dev/null; do
  now=$(awk '/VmHWM/ {print $2}' /proc/$run/status 2>/dev/null || true)
  if [ "${now:-0}" -gt "$peak" ]; then peak=$now; fi
  sleep 1
done
wait $run
echo "peak resident memory: $((peak / 1024)) MB"
echo "slowest models, checks and exports (ms):"
awk '/ took [0-9]+ ms/ {print $(NF - 1), $(NF - 3)}' data/logs/yunhe.log | sort -rn | head -20
echo "row groups that may hold one region, one indicator and one year, by statistics alone, and all:"
java -jar "$jar" query --home "$home" --data data "
with one as (
  select region_key, indicator_key from fact_observation
  where indicator_key <> 0 order by hash(region_key, indicator_key) limit 1),
groups as (
  select file_name, row_group_id,
    max(case when path_in_schema = 'region_key' then cast(stats_min_value as integer) end) as region_from,
    max(case when path_in_schema = 'region_key' then cast(stats_max_value as integer) end) as region_to,
    max(case when path_in_schema = 'indicator_key' then cast(stats_min_value as integer) end) as indicator_from,
    max(case when path_in_schema = 'indicator_key' then cast(stats_max_value as integer) end) as indicator_to
  from parquet_metadata('$PWD/data/current/parquet/fact_observation/*/*.parquet')
  group by file_name, row_group_id)
select count(*) filter (file_name like '%year=2010/%'
    and region_key between region_from and region_to
    and indicator_key between indicator_from and indicator_to) as row_groups_to_read,
  count(*) as row_groups
from groups, one"
