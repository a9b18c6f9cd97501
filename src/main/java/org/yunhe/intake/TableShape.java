package org.yunhe.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells a table saved as .txt from running text. A table has lines of several short fields of which
 * half or more are numbers or blank; a report has next to none, even where it uses commas.
 */
final class TableShape {
  private static final int LINES = 200;
  private static final int FIELD_LENGTH = 40;
  private static final int LEAST_FIELDS = 3;
  private static final int ONE_OF = 3;
  private static final Pattern NUMBER =
      Pattern.compile("[\\s\"]*(?:[-+(]?[0-9０-９][0-9０-９.．]*[%％)]?|[-—…]*)[\\s\"]*");

  private static final List<Pattern> SEPARATORS =
      Stream.of("\t", "[;|]", ",", "[ \u00A0\u3000]{2,}").map(Pattern::compile).toList();

  private TableShape() {}

  static boolean isTable(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
    long dataLines = lines.stream().filter(TableShape::isData).count();
    return dataLines > 0 && dataLines * ONE_OF >= lines.size();
  }

  private static boolean isData(String line) {
    String unindented = line.replaceFirst("^[ \u00A0\u3000]+", "");
    return SEPARATORS.stream().anyMatch(separator -> isData(separator.split(unindented, -1)));
  }

  private static boolean isData(String[] fields) {
    if (fields.length < LEAST_FIELDS) {
      return false;
    }
    int numbers = 0;
    for (String field : fields) {
      if (field.length() > FIELD_LENGTH) {
        return false;
      }
      if (NUMBER.matcher(field).matches()) {
        numbers++;
      }
    }
    return numbers * 2 >= fields.length;
  }
}
