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
work=$(cd "$work" && pwd)
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
cd "$home"
mvn -q -B dependency:build-classpath -Dmdep.outputFile="$work/classpath" -DincludeScope=runtime
java -cp "$(cat "$work/classpath")" bench/warehouse/RowGroups.java "$work/data/current"
