#!/usr/bin/env bash
# Times reading reports beside HanLP, or with --growth how time grows with the text.
# Usage: bench/reading/run.sh [--growth] FOLDER...   (folders of UTF-8 .txt files)
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ $# -eq 0 ]; then
  echo "name at least one folder of report texts" >&2
  exit 2
fi
benchmark=ReadingBenchmark
if [ "$1" = --growth ]; then
  benchmark=GrowthBenchmark
  shift
fi
work=target/bench
mvn -q -B compile
mvn -q -B dependency:build-classpath -Dmdep.outputFile="$work/classpath" -DincludeScope=runtime
mvn -q -B dependency:copy -Dartifact=com.hankcs:hanlp:portable-1.8.6 -DoutputDirectory="$work"
exec java -Xmx3g -cp "target/classes:$work/hanlp-portable-1.8.6.jar:$(cat "$work/classpath")" \
  "bench/reading/$benchmark.java" warehouse/reference "$@"
