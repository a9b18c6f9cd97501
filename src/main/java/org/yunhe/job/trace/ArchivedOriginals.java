package org.yunhe.job.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yunhe.intake.ArchivedSource;
import org.yunhe.intake.SourceArchive;
import org.yunhe.problem.ProblemException;
import org.yunhe.report.format.ReportLimits;
import org.yunhe.report.format.ReportTextReader;
import org.yunhe.table.RawCells;
import org.yunhe.warehouse.trace.CellPlace;
import org.yunhe.warehouse.trace.Originals;

/** The sources of the archive: decoded and split into cells, but nothing understood. */
public final class ArchivedOriginals implements Originals {
  private final SourceArchive archive;
  private final Map<String, ArchivedSource> sources;

  public ArchivedOriginals(SourceArchive archive) {
    this.archive = archive;
    sources =
        archive.sources().stream()
            .collect(Collectors.toMap(ArchivedSource::sha256, Function.identity()));
  }

  @Override
  public Optional<String> text(String sha256) {
    return Optional.ofNullable(sources.get(sha256)).flatMap(this::text);
  }

  private Optional<String> text(ArchivedSource source) {
    try {
      byte[] content = content(source);
      return Optional.of(
          ReportTextReader.read(source.fileName(), content, ReportLimits.NONE).text());
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  @Override
  public Map<CellPlace, String> cells(String sha256, String charset, Set<CellPlace> places) {
    ArchivedSource source = sources.get(sha256);
    Map<CellPlace, String> found = new HashMap<>();
    if (source != null) {
      RawCells cells = RawCells.read(content(source), source.fileName(), charset);
      places.stream()
          .collect(Collectors.groupingBy(CellPlace::sheet))
          .forEach(
              (sheet, inSheet) -> {
                Map<Integer, Set<CellPlace>> byRow =
                    inSheet.stream()
                        .collect(Collectors.groupingBy(CellPlace::rowNo, Collectors.toSet()));
                cells.forEachRow(
                    sheet,
                    byRow.keySet(),
                    (rowNo, row) ->
                        byRow.getOrDefault(rowNo, Set.of()).stream()
                            .filter(place -> place.columnNo() <= row.size())
                            .forEach(place -> found.put(place, row.get(place.columnNo() - 1))));
              });
    }
    return found;
  }

  private byte[] content(ArchivedSource source) {
    try {
      return archive.content(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
