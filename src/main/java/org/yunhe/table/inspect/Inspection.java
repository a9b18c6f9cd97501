package org.yunhe.table.inspect;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yunhe.staged.AccountRow;
import org.yunhe.staged.ObservationRow;
import org.yunhe.staged.RejectRow;
import org.yunhe.staged.TableRow;
import org.yunhe.table.TableResult;
import org.yunhe.table.Understanding;
import org.yunhe.table.layout.Reading.Understood;

/**
 * What was understood of a table, as text for a person: how it was recognised, what stands in it, a
 * sample of its observations, what was refused and why.
 */
public final class Inspection {
  private static final int MOST_LINES = 6;
  private static final int MOST_NAMES = 8;
  private static final int MOST_REJECTS = 20;
  private static final int SAMPLE = 4;
  private static final int LONGEST_LINE = 110;

  private final Understanding understanding;
  private final List<ObservationRow> observations;
  private final List<RejectRow> rejects;
  private final int read;
  private final StringBuilder out = new StringBuilder();

  private Inspection(TableResult result) {
    understanding = result.understanding();
    observations = rows(result, ObservationRow.class).toList();
    rejects = rows(result, RejectRow.class).toList();
    read = rows(result, AccountRow.class).mapToInt(AccountRow::read).sum();
  }

  private static <T extends TableRow> Stream<T> rows(TableResult result, Class<T> type) {
    return result.rows().stream().filter(type::isInstance).map(type::cast);
  }

  /** The text, with a line break at its end. */
  public static String of(TableResult result) {
    return new Inspection(result).text();
  }

  private String text() {
    out.append(understanding.fileName()).append('\n');
    line("layout", understanding.layout().code() + "  (" + understanding.why() + ")");
    line("charset", understanding.charset().isEmpty() ? "binary" : understanding.charset());
    understanding.lines().forEach(this::describe);
    if (!observations.isEmpty()) {
      names("regions", o -> o.regionName() + (o.regionCode() == null ? " (no code)" : ""));
      periods();
      names("indicators", ObservationRow::indicatorName);
      names("measures", o -> o.measure().code());
      names("units", Inspection::unit);
    }
    counts();
    sample();
    refused();
    return out.toString();
  }

  private void line(String key, String text) {
    out.append(String.format(Locale.ROOT, "  %-11s %s\n", key, cut(text)));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + " …";
  }

  private void describe(Understood part) {
    String sheet = part.sheet().isEmpty() ? "" : " [" + part.sheet() + "]";
    part.text().stream().limit(MOST_LINES).forEach(text -> line(part.what(), text + sheet));
    if (part.text().size() > MOST_LINES) {
      line(part.what(), "… and " + (part.text().size() - MOST_LINES) + " more lines");
    }
  }

  private void names(String key, Function<ObservationRow, String> name) {
    List<String> names = observations.stream().map(name).distinct().toList();
    String shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    line(key, names.size() + ": " + shown + (names.size() > MOST_NAMES ? ", …" : ""));
  }

  private void periods() {
    List<String> codes =
        observations.stream().map(ObservationRow::periodCode).distinct().sorted().toList();
    line("periods", codes.size() + ": " + codes.get(0) + " … " + codes.get(codes.size() - 1));
  }

  private static String unit(ObservationRow row) {
    if (row.unitCode().equals("unknown")) {
      return "unknown";
    }
    return row.unit().isEmpty() ? "none" : row.unit();
  }

  private void counts() {
    long loaded = observations.stream().filter(o -> o.value() != null).count();
    int refused = rejects.stream().mapToInt(RejectRow::cells).sum();
    line(
        "cells",
        read
            + " read = "
            + loaded
            + " loaded + "
            + (observations.size() - loaded)
            + " missing + "
            + refused
            + " rejected");
  }

  private void sample() {
    List<ObservationRow> numbers = observations.stream().filter(o -> o.value() != null).toList();
    int step = Math.max(1, numbers.size() / SAMPLE);
    for (int i = 0; i < numbers.size() && i / step < SAMPLE; i += step) {
      out.append("  ").append(ObservationText.of(numbers.get(i))).append('\n');
    }
  }

  private void refused() {
    for (RejectRow reject : rejects.stream().limit(MOST_REJECTS).toList()) {
      String place =
          reject.rowNo() == 0
              ? "the file"
              : "row " + reject.rowNo() + " column " + reject.columnNo();
      String raw = reject.rawText().isEmpty() ? "" : " “" + reject.rawText() + "”";
      String reason = reject.reason().lines().findFirst().orElse("");
      line("rejected", place + raw + ": " + reason);
    }
    if (rejects.size() > MOST_REJECTS) {
      line("rejected", "… and " + (rejects.size() - MOST_REJECTS) + " more");
    }
  }
}
