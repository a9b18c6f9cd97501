package org.yunhe.report.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yunhe.staged.ReportRow;

/**
 * A report as one self-contained HTML page: its text with each statement and project highlighted,
 * their fields on hover or focus, then both as tables. Nothing is loaded from elsewhere.
 */
public final class ReportPage {
  private static final List<String> PROJECT =
      List.of(
          "project",
          "action",
          "stage",
          "nature",
          "period",
          "region",
          "industries",
          "organizations");
  private static final List<String> STATEMENT =
      List.of(
          "indicator",
          "measure",
          "value",
          "unit",
          "comparator",
          "nature",
          "period",
          "region",
          "industries");

  private ReportPage() {}

  /**
   * The page.
   *
   * @param title what to call it, such as the file's name
   * @param source the text that the rows' places count in
   * @param rows what was read from it
   */
  public static String render(String title, String source, List<ReportRow> rows) {
    List<Highlight> highlights = Highlights.of(rows);
    Map<String, String> parts =
        Map.of(
            "title", Markup.text(title),
            "summary", summary(highlights),
            "text", MarkedText.of(source, highlights),
            "projects", table(PROJECT, Highlight.Kind.PROJECT, highlights),
            "statements", table(STATEMENT, Highlight.Kind.STATEMENT, highlights),
            "data", data(highlights));
    return fill(template(), parts);
  }

  private static String summary(List<Highlight> highlights) {
    long statements = count(highlights, Highlight.Kind.STATEMENT);
    long projects = count(highlights, Highlight.Kind.PROJECT);
    long open = count(highlights, Highlight.Kind.OPEN);
    return statements
        + " statements · "
        + projects
        + " projects · "
        + open
        + " unexplained numbers";
  }

  private static long count(List<Highlight> highlights, Highlight.Kind kind) {
    return highlights.stream().filter(h -> h.kind() == kind).count();
  }

  private static String table(
      List<String> columns, Highlight.Kind kind, List<Highlight> highlights) {
    StringBuilder out = new StringBuilder("<table><thead><tr>");
    columns.forEach(column -> out.append("<th>").append(column).append("</th>"));
    out.append("</tr></thead><tbody>");
    for (Highlight highlight : highlights) {
      if (highlight.kind() == kind) {
        out.append("<tr>");
        for (String column : columns) {
          out.append(column.equals("value") ? "<td class=\"number\">" : "<td>");
          Markup.text(highlight.fields().getOrDefault(column, ""), out);
          out.append("</td>");
        }
        out.append("</tr>\n");
      }
    }
    return out.append("</tbody></table>").toString();
  }

  /** The fields of all rows as a JSON array of objects. */
  private static String data(List<Highlight> highlights) {
    StringBuilder out = new StringBuilder("[");
    for (Highlight highlight : highlights) {
      out.append(highlight.id() == 0 ? "{" : ",\n{");
      boolean first = true;
      for (Map.Entry<String, String> field : highlight.fields().entrySet()) {
        out.append(first ? "" : ",");
        Markup.json(field.getKey(), out);
        out.append(':');
        Markup.json(field.getValue(), out);
        first = false;
      }
      out.append('}');
    }
    return out.append(']').toString();
  }

  /** Puts the parts at their places in one go, so that a part may hold anything. */
  private static String fill(String template, Map<String, String> parts) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int open = template.indexOf("${"); open >= 0; open = template.indexOf("${", at)) {
      int close = template.indexOf('}', open);
      out.append(template, at, open);
      out.append(Objects.requireNonNull(parts.get(template.substring(open + 2, close))));
      at = close + 1;
    }
    return out.append(template, at, template.length()).toString();
  }

  private static String template() {
    try (InputStream in = ReportPage.class.getResourceAsStream("report.html")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
