package org.yunhe.table.words;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.staged.Measure;

/** Loads {@code warehouse/reference/table/*.csv}, reporting all that is wrong at once. */
public final class TableWordsLoader {
  private static final String COMPARISONS = "table/comparisons.csv";
  private static final String CHANGES = "table/changes.csv";

  private final ReferenceFiles files;
  private final List<Problem> problems = new ArrayList<>();

  private TableWordsLoader(ReferenceFiles files) {
    this.files = files;
  }

  /**
   * Loads the words.
   *
   * @throws ProblemException with every line that can't be used
   */
  public static TableWords load(ReferenceFiles files) {
    TableWordsLoader loader = new TableWordsLoader(files);
    TableWords words =
        new TableWords(
            loader.measures(),
            loader.comparing(),
            loader.coded("table/directions.csv", "word", "direction", Direction.class),
            loader.texts("table/missing.csv", "marker"),
            loader.coded("table/headings.csv", "word", "role", ColumnRole.class),
            List.copyOf(loader.texts("table/notes.csv", "beginning")),
            loader.coded("table/titles.csv", "key", "tells", TitleRole.class),
            loader.pairs("table/databases.csv", "title", "region"),
            loader.texts("table/title_words.csv", "word").stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList(),
            loader.aspects(),
            loader.coded("table/groups.csv", "word", "kind", TableWords.GroupWord.class),
            loader.pairs("table/kinds.csv", "ending", "kind"));
    if (!loader.problems.isEmpty()) {
      throw new ProblemException(loader.problems);
    }
    return words;
  }

  private Map<String, MeasureWord> measures() {
    String file = "table/measures.csv";
    Map<String, MeasureWord> words = new LinkedHashMap<>();
    for (NamedCsvRecord row : records(file)) {
      String word = field(file, row, "word");
      Measure kind = measure(file, row).orElse(Measure.LEVEL);
      MeasureSense sense =
          new MeasureSense(kind, span(file, row), yes(file, row, "comparison_base"));
      MeasureWord entry =
          new MeasureWord(word, sense, yes(file, row, "after_mark"), yes(file, row, "kept"));
      if (words.put(Plain.compact(word), entry) != null) {
        problem(file, row, "the word " + word + " stands twice", "remove one of the lines");
      }
    }
    comparisons().forEach(words::putIfAbsent);
    return Map.copyOf(words);
  }

  /** Every phrase of comparison alone and before every word of change: 比上年同期, 比上年同期增减. */
  private Map<String, MeasureWord> comparisons() {
    Map<String, Optional<Measure>> changes = new LinkedHashMap<>();
    changes.put("", Optional.empty());
    for (NamedCsvRecord row : records(CHANGES)) {
      changes.put(field(CHANGES, row, "word"), measure(CHANGES, row));
    }
    Map<String, MeasureWord> words = new LinkedHashMap<>();
    for (NamedCsvRecord row : records(COMPARISONS)) {
      String phrase = field(COMPARISONS, row, "phrase");
      Measure kind = measure(COMPARISONS, row).orElse(Measure.GROWTH);
      MeasureSense.Span span = span(COMPARISONS, row);
      changes.forEach(
          (change, own) -> {
            String text = Plain.compact(phrase + change);
            MeasureSense sense = new MeasureSense(own.orElse(kind), span, false);
            words.put(text, new MeasureWord(text, sense, false, false));
          });
    }
    return words;
  }

  /** The phrases, and the words that say alone that something is compared, but not with what. */
  private List<String> comparing() {
    Set<String> words = new LinkedHashSet<>(texts(COMPARISONS, "phrase"));
    for (NamedCsvRecord row : records(CHANGES)) {
      if (yes(CHANGES, row, "unclear_alone")) {
        words.add(field(CHANGES, row, "word"));
      }
    }
    return List.copyOf(words);
  }

  private Optional<Measure> measure(String file, NamedCsvRecord row) {
    boolean open = row.findField("kind").orElse("").isEmpty();
    return open
        ? Optional.empty()
        : Optional.of(coded(file, row, "kind", Measure.class, Measure.LEVEL));
  }

  private MeasureSense.Span span(String file, NamedCsvRecord row) {
    return coded(file, row, "span", MeasureSense.Span.class, MeasureSense.Span.OPEN);
  }

  private Set<String> texts(String file, String column) {
    Set<String> texts = new LinkedHashSet<>();
    for (NamedCsvRecord row : records(file)) {
      texts.add(field(file, row, column));
    }
    return texts;
  }

  private Map<String, String> pairs(String file, String key, String column) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (NamedCsvRecord row : records(file)) {
      pairs.put(Plain.compact(field(file, row, key)), field(file, row, column));
    }
    return Map.copyOf(pairs);
  }

  private Map<String, Boolean> aspects() {
    String file = "table/aspects.csv";
    Map<String, Boolean> aspects = new LinkedHashMap<>();
    for (NamedCsvRecord row : records(file)) {
      aspects.put(field(file, row, "word"), yes(file, row, "whole_year"));
    }
    return Map.copyOf(aspects);
  }

  private <T extends Enum<T>> Map<String, T> coded(
      String file, String key, String column, Class<T> type) {
    Map<String, T> roles = new LinkedHashMap<>();
    for (NamedCsvRecord row : records(file)) {
      T fallback = type.getEnumConstants()[0];
      roles.put(Plain.compact(field(file, row, key)), coded(file, row, column, type, fallback));
    }
    return Map.copyOf(roles);
  }

  private List<NamedCsvRecord> records(String file) {
    return CsvReader.builder().ofNamedCsvRecord(files.read(file)).stream().toList();
  }

  private String field(String file, NamedCsvRecord row, String column) {
    return row.findField(column)
        .filter(text -> !text.isBlank())
        .orElseGet(
            () -> {
              problem(file, row, "column " + column + " is empty", "fill it or remove the line");
              return "";
            });
  }

  private boolean yes(String file, NamedCsvRecord row, String column) {
    String text = row.findField(column).orElse("");
    if (!text.isEmpty() && !text.equals("yes")) {
      problem(file, row, column + " is " + text, "write yes or leave it empty");
    }
    return text.equals("yes");
  }

  private <T extends Enum<T>> T coded(
      String file, NamedCsvRecord row, String column, Class<T> type, T fallback) {
    String text = row.findField(column).orElse("");
    if (text.isEmpty()) {
      return fallback;
    }
    try {
      return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      String known = Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
      problem(file, row, column + " is " + text, "use one of " + known);
      return fallback;
    }
  }

  private void problem(String file, NamedCsvRecord row, String what, String action) {
    problems.add(new Problem(file + " line " + row.getStartingLineNumber(), what, action));
  }
}
