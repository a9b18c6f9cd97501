package org.yunhe.warehouse.trace;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yunhe.warehouse.database.TempTable;

/**
 * Reads the sources again at the places that facts give, into two temporary tables that checks
 * compare with the facts: {@code traced_text}, what stands at the place of every quote and number
 * of a report, and {@code traced_cell}, what stands in the cells of a thousand observations. What
 * is not found is an empty text.
 */
public final class SourceTrace {
  /**
   * Observations whose cell is looked up; a fault of a reader in one in 500 is seen almost surely.
   */
  private static final int SAMPLE = 1000;

  private static final String TEXT_PLACES =
      """
      select distinct d.source_key, s.sha256, q.char_start, q.char_end
      from (
          select document_key, char_start, char_end from fact_statement
          union all
          select document_key, char_start, char_end from fact_project_event
      ) as q
      join dim_document as d using (document_key)
      join dim_source as s on s.source_key = d.source_key
      union
      select n.source_key, s.sha256, n.char_start, n.char_end
      from audit.number as n
      join dim_source as s using (source_key)
      order by 1, 3, 4
      """;

  private static final String CELL_PLACES =
      """
      select source_key, s.sha256, s.charset, f.sheet, f.row_no, f.column_no
      from fact_observation as f
      join dim_source as s using (source_key)
      where f.rowid in ({sample})
      order by 1, 4, 5, 6
      """;

  private final JdbcTemplate sql;
  private final Originals originals;

  public SourceTrace(JdbcTemplate sql, Originals originals) {
    this.sql = sql;
    this.originals = originals;
  }

  /**
   * Looks everything up.
   *
   * @param seed decides which observations are looked up: the same text and facts, the same ones;
   *     it is hexadecimal
   */
  public void lookUp(String seed) {
    texts();
    cells(new Random(new BigInteger(seed, 16).longValue()));
  }

  private record Span(int start, int end) {}

  private record Source(int key, String sha256, String charset) {}

  private void texts() {
    Map<Source, List<Span>> places = new LinkedHashMap<>();
    sql.query(
        TEXT_PLACES,
        row -> {
          places
              .computeIfAbsent(
                  new Source(row.getInt("source_key"), row.getString("sha256"), ""),
                  source -> new ArrayList<>())
              .add(new Span(row.getInt("char_start"), row.getInt("char_end")));
        });
    TempTable table =
        TempTable.create(
            sql,
            "traced_text",
            "source_key integer, char_start integer, char_end integer, found varchar");
    places.forEach(
        (source, spans) -> {
          int[] text = originals.text(source.sha256()).orElse("").codePoints().toArray();
          table.append(
              spans.stream()
                  .map(span -> List.of(source.key(), span.start(), span.end(), cut(text, span)))
                  .toList());
        });
  }

  private static String cut(int[] text, Span span) {
    boolean inside = span.start() >= 0 && span.start() <= span.end() && span.end() <= text.length;
    return inside ? new String(text, span.start(), span.end() - span.start()) : "";
  }

  private void cells(Random random) {
    TempTable table =
        TempTable.create(
            sql,
            "traced_cell",
            "source_key integer, sheet varchar, row_no integer, column_no integer, found varchar");
    Map<Source, Set<CellPlace>> places = places(random);
    places.forEach(
        (source, wanted) -> {
          Map<CellPlace, String> found = originals.cells(source.sha256(), source.charset(), wanted);
          table.append(
              wanted.stream()
                  .map(
                      place ->
                          List.of(
                              source.key(),
                              place.sheet(),
                              place.rowNo(),
                              place.columnNo(),
                              found.getOrDefault(place, "")))
                  .toList());
        });
  }

  private Map<Source, Set<CellPlace>> places(Random random) {
    Map<Source, Set<CellPlace>> places = new LinkedHashMap<>();
    Long rows = sql.queryForObject("select count(*) from fact_observation", Long.class);
    if (rows == null || rows == 0) {
      return places;
    }
    // Facts lie in their order, so that a row's number means the same one wherever it is built.
    String sample =
        IntStream.range(0, SAMPLE)
            .mapToObj(i -> Math.floorMod(random.nextLong(), rows))
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    sql.query(
        CELL_PLACES.replace("{sample}", sample),
        row -> {
          places
              .computeIfAbsent(
                  new Source(
                      row.getInt("source_key"), row.getString("sha256"), row.getString("charset")),
                  source -> new LinkedHashSet<>())
              .add(
                  new CellPlace(
                      row.getString("sheet"), row.getInt("row_no"), row.getInt("column_no")));
        });
    return places;
  }
}
