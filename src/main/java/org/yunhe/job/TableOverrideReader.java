package org.yunhe.job;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.FileSystems;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.yunhe.problem.Problem;
import org.yunhe.staged.Measure;
import org.yunhe.staged.Period;
import org.yunhe.staged.SourceKind;
import org.yunhe.table.TableHints;
import org.yunhe.table.TableOverride;
import org.yunhe.table.layout.Layout;
import tools.jackson.databind.JsonNode;

/** Reads one item of a job's {@code tables}. */
final class TableOverrideReader {
  private static final Set<String> FIELDS =
      Set.of(
          "match", "kind", "layout", "charset", "indicator", "unit", "measure", "region", "period");

  private TableOverrideReader() {}

  static TableOverride read(String where, JsonNode node, List<Problem> problems) {
    YamlFields fields = new YamlFields(where, node, problems, FIELDS);
    return new TableOverride(
        match(fields),
        new TableHints(
            layout(fields),
            charset(fields),
            optional(fields, "indicator"),
            optional(fields, "unit"),
            measure(fields),
            optional(fields, "region"),
            period(fields)),
        kind(fields));
  }

  private static @Nullable SourceKind kind(YamlFields fields) {
    String text = optional(fields, "kind");
    if (text == null || text.equals("table")) {
      return text == null ? null : SourceKind.TABLE;
    }
    if (!text.equals("report")) {
      fields.problem("kind", "`" + text + "` is not a kind", "write table or report");
    }
    return SourceKind.REPORT;
  }

  private static @Nullable String optional(YamlFields fields, String name) {
    if (!fields.has(name)) {
      return null;
    }
    String text = fields.text(name, "");
    if (text.startsWith("<") && text.endsWith(">")) {
      fields.problem(name, "is still the proposal " + text, "write what it is for these files");
    }
    return text;
  }

  private static String match(YamlFields fields) {
    String match = fields.text("match", "");
    if (match.isEmpty()) {
      fields.problem("match", "is missing", "write the file names it is for: match: \"*.csv\"");
      return match;
    }
    try {
      FileSystems.getDefault().getPathMatcher("glob:" + match);
    } catch (PatternSyntaxException e) {
      fields.problem("match", "`" + match + "` is not a pattern", "write one like \"进出口*.csv\"");
    }
    return match;
  }

  private static @Nullable String layout(YamlFields fields) {
    String text = optional(fields, "layout");
    if (text != null && Layout.parse(text).isEmpty()) {
      fields.problem(
          "layout", "`" + text + "` is not a layout", "write A, B, C, D, E, F, G or tidy");
    }
    return text;
  }

  private static @Nullable String charset(YamlFields fields) {
    String charset = optional(fields, "charset");
    try {
      if (charset != null) {
        Charset.forName(charset);
      }
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      fields.problem("charset", "`" + charset + "` is unknown", "write UTF-8, GB18030 or UTF-16");
    }
    return charset;
  }

  private static @Nullable Measure measure(YamlFields fields) {
    String text = optional(fields, "measure");
    Optional<Measure> measure =
        Arrays.stream(Measure.values()).filter(m -> m.code().equals(text)).findFirst();
    if (text != null && measure.isEmpty()) {
      fields.problem(
          "measure",
          "`" + text + "` is not a measure",
          "use one of "
              + String.join(", ", Arrays.stream(Measure.values()).map(Measure::code).toList()));
    }
    return measure.orElse(null);
  }

  private static @Nullable Period period(YamlFields fields) {
    String text = optional(fields, "period");
    Optional<Period> period = Optional.ofNullable(text).flatMap(Period::parse);
    if (text != null && period.isEmpty()) {
      fields.problem(
          "period", "`" + text + "` is not a period", "write it like 2021, 2021-03 or 2021-Q1");
    }
    return period.orElse(null);
  }
}
