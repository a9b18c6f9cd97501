package org.yunhe.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells a table saved as .txt from running text. A table has lines of several short fields of which
 * half or more are numbers or blank; a report has next to none, even where it uses commas. Or else,
 * as a list of observations, all its lines have equally many short fields, and all but the first a
 * number.
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
    return (dataLines > 0 && dataLines * ONE_OF >= lines.size())
        || SEPARATORS.stream().anyMatch(separator -> isList(lines, separator));
  }

  private static boolean isList(List<String> lines, Pattern separator) {
    List<String[]> records = lines.stream().map(line -> separator.split(line, -1)).toList();
    return records.size() > 1
        && records.get(0).length >= LEAST_FIELDS
        && records.stream().allMatch(r -> r.length == records.get(0).length)
        && records.stream().flatMap(Stream::of).allMatch(field -> field.length() <= FIELD_LENGTH)
        && records.stream().skip(1).allMatch(TableShape::hasNumber);
  }

  private static boolean hasNumber(String[] fields) {
    return Stream.of(fields).anyMatch(f -> !f.isBlank() && NUMBER.matcher(f).matches());
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
