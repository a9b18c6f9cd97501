#!/usr/bin/env bash
# Times loading a large long table through DuckDB and through Java. Usage: bench/loading/run.sh [ROWS [bulk]]
set -euo pipefail
cd "$(dirname "$0")/../.."
work=target/bench
mvn -q -B compile
mvn -q -B dependency:build-classpath -Dmdep.outputFile="$work/classpath" -DincludeScope=runtime
exec java -Xmx3g -cp "target/classes:$(cat "$work/classpath")" \
  bench/loading/LoadingBenchmark.java warehouse/reference "$work/loading" "${1:-1000000}" ${2:+"$2"}
